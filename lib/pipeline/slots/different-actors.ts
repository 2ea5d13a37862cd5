import { once } from '@/lib/text/once'
import type { TaggedToken } from '@/lib/text/tag'
import { CONTESTS, VOTES } from '@/lib/text/words/contest-words'
import type { Described } from './describe-slots'
import { foundAtTokens, namesOf, shared } from './describe-slots'
import type { Difference, SlotRule } from './find-differences'

type Deed = { readonly verb: string; readonly doer: Name; readonly done: Name; readonly passive: boolean }
type Name = { readonly from: number; readonly to: number; readonly term: string }

/** "Roe sued Acme" against "Acme sued Roe": the same deed between the same two, the other way round; "Roe beat Brandt" against "Brandt won". */
export const differentActors: SlotRule = {
  partsOf: (clause) => [...deedsOf(clause), ...winnersOf(clause)],
  difference: (a, b) => {
    const names = shared(namesOf(a), namesOf(b)).length
    if (names === 0) return null
    return (names > 1 ? turnedRound(a, b) : null) ?? otherWinner(a, b) ?? otherWinner(b, a, true)
  },
}

/** The beaten one of `a` wins in `b`; `isTurned` gives the tokens of `b` first. */
function otherWinner(a: Described, b: Described, isTurned = false): Difference | null {
  for (const { verb, doer, done } of deedsOf(a)) {
    if (!BEATS.has(verb)) continue
    const winner = winnersOf(b).find(({ term }) => term === done.term)
    if (!winner || !isOneContest(contestsIn(a), contestsIn(b))) continue
    const [one, other] = [doer, winner].map(({ from, to }) => [from, to] as const)
    if (!one || !other) continue
    return { kind: 'actor', slot: 'winner', a: isTurned ? other : one, b: isTurned ? one : other }
  }
  return null
}

const BEATS = new Set(['beat', 'defeat', 'best', 'outpol'])

/** Who beat whom at the polls may have lost at chess; where one text says no contest it is that of the other. */
function isOneContest(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  return mine.size === 0 || theirs.size === 0 || shared(mine, theirs).length > 0
}

/** What is fought for in a clause: all votes are one. */
const contestsIn = once(
  ({ tokens }: Described): ReadonlySet<string> =>
    new Set(
      tokens.flatMap(({ lemma }) => (VOTES.has(lemma) ? ['vote'] : CONTESTS.has(lemma) ? [lemma] : [])),
    ),
)

function turnedRound(a: Described, b: Described): Difference | null {
  for (const one of deedsOf(a))
    for (const other of deedsOf(b)) {
      if (one.verb !== other.verb || one.doer.term !== other.done.term || one.done.term !== other.doer.term)
        continue
      const slot = a.tokens.find((t) => t.pos === 'VERB' && t.term === one.verb)?.low ?? one.verb
      return {
        kind: 'actor',
        slot,
        a: [one.doer.from, one.doer.to],
        b: [other.doer.from, other.doer.to],
      }
    }
  return null
}

/** Verbs that hold both ways: who met whom differs in nothing. */
const MUTUAL = new Set('meet talk speak marry join face accompan visit tell ask say'.split(' '))

/** A name, a verb and a name right behind one another: "Roe sued Acme", "Acme was sued by Roe". */
const deedsOf = foundAtTokens((token, i, { tokens }): Deed | null => {
  if (token.pos !== 'VERB' || token.term === null || MUTUAL.has(token.lemma)) return null
  const auxiliary = /^(?:was|were|been|is|are)$/.test(tokens[i - 1]?.low ?? '')
  const passive = auxiliary && tokens[i + 1]?.low === 'by'
  if (auxiliary && !passive) return null
  const before = nameEndingAt({ tokens }, auxiliary ? i - 1 : i)
  const behind = nameFrom({ tokens }, passive ? i + 2 : i + 1)
  if (!before || !behind) return null
  const [doer, done] = passive ? [behind, before] : [before, behind]
  return { verb: token.term, doer, done, passive }
})

/** "Brandt won", "Brandt has won", "declared Mr Brandt the winner". */
const winnersOf = foundAtTokens((token, i, { tokens }): Name | null => {
  // "Brandt won a prize", "won 44 percent": in no contest with another.
  if (token.lemma === 'win' && token.pos === 'VERB')
    return isContestBehind(tokens, i)
      ? nameEndingAt({ tokens }, /^(?:has|have|had)$/.test(tokens[i - 1]?.low ?? '') ? i - 1 : i)
      : null
  if (!/^(?:winner|victor)$/.test(token.low)) return null
  const name = nameEndingAt({ tokens }, tokens[i - 1]?.low === 'the' ? i - 1 : i)
  const before = name === null ? [] : tokens.slice(Math.max(0, name.from - 2), name.from)
  return before.some(({ lemma }) => /^(?:declare|name|proclaim|announce)$/.test(lemma)) ? name : null
})

/** Whether what is won is a contest, or not said. */
function isContestBehind(tokens: readonly TaggedToken[], verb: number): boolean {
  const behind = tokens.slice(verb + 1, verb + 1 + REACH)
  const end = behind.findIndex(({ pos }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(pos))
  const object = end < 0 ? behind : behind.slice(0, end)
  return object.length === 0 || object.some(({ lemma }) => VOTES.has(lemma) || CONTESTS.has(lemma))
}

/** Words of what is won at most. */
const REACH = 6

function nameEndingAt({ tokens }: Pick<Described, 'tokens'>, end: number): Name | null {
  let from = end
  while (tokens[from - 1]?.pos === 'PROPN') from--
  const term = tokens[end - 1]?.term
  // "Roe's win" tells of a deed, not who did what.
  return from < end && term && !/['’]s?$/.test(tokens[end - 1]?.text ?? '') ? { from, to: end, term } : null
}

function nameFrom({ tokens }: Pick<Described, 'tokens'>, start: number): Name | null {
  // "The Acme board", and "President", which is tagged as a noun.
  const isTitle = /^\p{Lu}/u.test(tokens[start]?.text ?? '') && tokens[start]?.pos === 'NOUN'
  const from = tokens[start]?.low === 'the' || isTitle ? start + 1 : start
  let to = from
  while (tokens[to]?.pos === 'PROPN') to++
  const term = tokens[to - 1]?.term
  return to > from && term ? { from, to, term } : null
}
