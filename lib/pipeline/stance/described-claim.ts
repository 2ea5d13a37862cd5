import type { TaggedToken } from '@/lib/text/tag'
import { BLAME_VERB, MONEY_WORD, TIME_WORD } from '@/lib/text/words/described-words'
import { DEATH } from '@/lib/text/words/dispute-cues'
import type { Proposition } from '../mentions/find-propositions'
import { breadth, type Ground, MOST_SAYINGS, sayers, saysSameSpeaker, TOLD_REACH } from './dispute-targets'
import { justBefore } from './just-before'
import type { Described } from './read-described'
import type { StoryTerms } from './story-terms'

const ACCUSATION = /^(?:accus|alleg|charge)/
const BLAMED: Described = { kind: 'blame', noun: '' }

/**
 * The claim that a noun of a denial stands for: "cast doubt on the timetable" is of what is denied with a time in the next
 * sentence, or was told with one just before; "called the fee exaggerated" else of who tells a fee with a sum; "denied
 * responsibility" of who was said to have done it. Null where the story tells none.
 */
export function describedClaim(
  i: number,
  described: Described,
  held: ReadonlyMap<number, number>,
  ground: Ground,
  story: StoryTerms,
): number | null {
  const { propositions, readings, groupOf } = ground
  const own = propositions[i]
  if (!own) return null
  const fits = (j: number) => !readings[j]?.asks && isOfKind(propositions[j], described)
  const isOpen = (k: number) => sayers(k, ground).length > 0 && !saysSameSpeaker(i, k, ground)
  const k = goesOn(own, propositions[i + 1], described) ? held.get(i + 1) : undefined
  if (k !== undefined && sayers(k, ground).some(fits)) return k
  // An accusation is told by who accuses; any other account by whom somebody else was last told to speak.
  if (described.kind === 'told' && !ACCUSATION.test(described.noun)) return null
  const isTold = described.kind === 'told' ? (j: number) => isOfKind(propositions[j], BLAMED) : fits
  for (const [j] of justBefore(i, propositions, TOLD_REACH)) {
    const k = groupOf.get(j)
    if (k !== undefined && isTold(j) && isOpen(k)) return k
  }
  if (described.kind === 'told') return null
  return widest(namedElsewhere(own, described, ground, story).filter(fits), isOpen, ground)
}

/** Whether a claim is of the kind that a noun stands for. */
export function tellsOfKind(k: number | null, described: Described, ground: Ground): boolean {
  return k !== null && sayers(k, ground).some((j) => isOfKind(ground.propositions[j], described))
}

/** Whether a proposition is the next thing that is said: "It called the account bogus and said it had never given such an order". */
function goesOn(own: Proposition, next: Proposition | undefined, { kind }: Described): boolean {
  if (next?.articleId !== own.articleId || next.sentence - own.sentence > 1) return false
  const [speaker, other] = [own.attribution?.sourceName, next.attribution?.sourceName]
  // Who sets another time against a timetable speaks of the timetable, whoever it is.
  const isAnyone = kind !== 'told' && kind !== 'blame'
  return isAnyone || next.sentence === own.sentence || !speaker || !other || speaker === other
}

/** Terms of those who died. */
const TOLLS = 'kill die dead death toll'.split(' ')

/** The propositions of the story that have the noun or tell of deaths, or, of a deed, who denies it. */
function namedElsewhere(
  own: Proposition,
  { kind, noun }: Described,
  { propositions }: Ground,
  { sayings }: StoryTerms,
): readonly number[] {
  // "The death toll": its last word is the noun.
  const last = noun.split(' ').at(-1)
  const token = own.tokens.find((t) => t.low === last)
  if (kind !== 'blame' && kind !== 'toll')
    return (sayings.get(token?.term ?? '') ?? []).slice(0, MOST_SAYINGS)
  if (kind === 'toll') return [...TOLLS].flatMap((term) => (sayings.get(term) ?? []).slice(0, MOST_SAYINGS))
  const names: readonly string[] = own.attribution?.sourceName?.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const verbs = [...BLAME_VERB].flatMap((verb) =>
    (sayings.get(verb.slice(0, 6)) ?? []).slice(0, MOST_SAYINGS),
  )
  return verbs.filter((j) => propositions[j]?.tokens.some((t) => names.includes(t.low)))
}

function widest(list: readonly number[], isOpen: (k: number) => boolean, ground: Ground): number | null {
  let best: number | null = null
  for (const j of list) {
    const k = ground.groupOf.get(j)
    if (k === undefined || !isOpen(k)) continue
    if (best === null || breadth(k, ground) > breadth(best, ground)) best = k
  }
  return best
}

function isOfKind(proposition: Proposition | undefined, { kind }: Described): boolean {
  const tokens = proposition?.tokens ?? []
  if (kind === 'told') return true
  if (kind === 'blame') return tokens.some((t) => BLAME_VERB.has(t.lemma))
  if (kind === 'time')
    return tokens.some(
      (t, i) =>
        TIME_WORD.test(t.low) &&
        (isCounted(tokens.slice(Math.max(0, i - 2), i)) || /^\d{1,2}$/.test(tokens[i + 1]?.low ?? '')),
    )
  if (!tokens.some(isNumber)) return false
  if (kind === 'toll') return tokens.some((t) => t.term !== null && DEATH.test(t.term))
  return kind === 'number' || tokens.some((t) => MONEY_WORD.test(t.low))
}

function isNumber({ low, pos }: TaggedToken): boolean {
  return /^[$£€¥]?\d/.test(low) || (pos === 'NUM' && low !== 'one')
}

/** "Six weeks", "a month and a half", "since April", "by next week". */
function isCounted(before: readonly TaggedToken[]): boolean {
  const last = before.at(-1)
  return (
    before.some(isNumber) ||
    /^(?:since|until|till|by|from|within|before|a|an|last|next)$/.test(last?.low ?? '')
  )
}
