import type { Described } from './describe-slots'
import { foundAtTokens, namesOf, shared } from './describe-slots'
import type { Difference, SlotRule } from './find-differences'

type Deed = { readonly verb: string; readonly doer: Name; readonly done: Name; readonly passive: boolean }
type Name = { readonly from: number; readonly to: number; readonly term: string }

/** "Roe sued Acme" against "Acme sued Roe": the same deed between the same two, the other way round. */
export const differentActors: SlotRule = {
  partsOf: (clause) => deedsOf(clause),
  difference: (a, b) => (shared(namesOf(a), namesOf(b)).length < 2 ? null : turnedRound(a, b)),
}

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

function nameEndingAt({ tokens }: Pick<Described, 'tokens'>, end: number): Name | null {
  let from = end
  while (tokens[from - 1]?.pos === 'PROPN') from--
  const term = tokens[end - 1]?.term
  return from < end && term ? { from, to: end, term } : null
}

function nameFrom({ tokens }: Pick<Described, 'tokens'>, start: number): Name | null {
  const from = tokens[start]?.low === 'the' ? start + 1 : start
  let to = from
  while (tokens[to]?.pos === 'PROPN') to++
  const term = tokens[to - 1]?.term
  return to > from && term ? { from, to, term } : null
}
