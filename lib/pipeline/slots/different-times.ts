import type { TaggedToken } from '@/lib/text/tag'
import { bracketDates } from '../claims/wording/bracket-dates'
import type { Described } from './describe-slots'
import { daysIn, foundAtTokens, isDay, likeness, namesOf, shared, verbsOf } from './describe-slots'
import { otherTolls } from './different-tolls'
import type { Difference, SlotRule } from './find-differences'

/** Part of the other words that must be shared: events have more days than things have numbers. */
const ALIKE = 0.7

type Day = { readonly from: number; readonly to: number; readonly day: string }

/** "The bridge fell on Monday" against "the bridge fell on Tuesday": one event, days that are known and not the same. */
export const differentTimes: SlotRule = {
  partsOf: (clause) => daysOf(clause),
  difference: otherDay,
}

function otherDay(a: Described, b: Described): Difference | null {
  const [mine, theirs] = [daysOf(a), daysOf(b)]
  const [one, other] = [mine[0], theirs[0]]
  if (!one || !other || mine.length > 1 || theirs.length > 1 || one.day === other.day) return null
  // Others who died on another day died in another event.
  if (otherTolls(a, b)) return null
  const verbs = shared(verbsOf(a), verbsOf(b))
  if (verbs.length === 0 || shared(namesOf(a), namesOf(b)).length === 0) return null
  if (likeness(a, b, new Set([...daysIn(a), ...daysIn(b)])) < ALIKE) return null
  // Both must tell of the event at one and the same verb, the day with it.
  const slot = verbs.find((verb) => isNear(a.tokens, verb, one) && isNear(b.tokens, verb, other))
  if (slot === undefined) return null
  const word = a.tokens.find((t) => t.pos === 'VERB' && t.term === slot)?.low ?? slot
  return { kind: 'time', slot: word, a: [one.from, one.to], b: [other.from, other.to] }
}

/** Words between a verb and its day. */
const REACH = 10

function isNear(tokens: readonly TaggedToken[], verb: string, { from }: Day): boolean {
  const verbs = tokens.flatMap((t, i) => (t.pos === 'VERB' && t.term !== null ? [i] : []))
  const nearest = verbs.sort((x, y) => Math.abs(x - from) - Math.abs(y - from))[0]
  return nearest !== undefined && tokens[nearest]?.term === verb && Math.abs(nearest - from) <= REACH
}

/** The days that a clause gives, read beside the day of its article. */
const daysOf = foundAtTokens((token, i, { tokens, published }): Day | null => {
  if (!isDay(token) || (tokens[i - 1] && isDay(tokens[i - 1] ?? token))) return null
  const next = tokens[i + 1]
  const dated = /^\d{1,2}$/.test(next?.low ?? '')
  const words = dated ? `${token.text} ${next?.low}` : token.text
  const day = /\[(\d{4}-\d\d-\d\d)\]/.exec(bracketDates(`on ${words}`, published))?.[1]
  return day === undefined ? null : { from: i, to: i + (dated ? 2 : 1), day }
})
