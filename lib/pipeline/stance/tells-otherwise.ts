import { isVerb, type TaggedToken } from '@/lib/text/tag'
import { fitsOf, type Ground, groupTerms, isInside, sayers, termsIn } from './dispute-targets'
import type { Reading } from './read-propositions'

type Dispute = NonNullable<Reading['dispute']>

/** Up to so many terms a denied clause is short, and half of them may be words of the story; of longer ones a third. */
const SHORT = 3
/** What opens a clause that is denied in full: "denied that …", "denied having …", "denied any …". */
const OPENS_CLAUSE = new Set('that having being any'.split(' '))
/** "Asked whether …, she said no". */
const OPENS_QUESTION = new Set(['whether', 'if'])
/** Fewest terms of what is denied that tell which claim says it. */
const FEWEST_TERMS = 2

/**
 * "Denied a rumour that the guards were on strike", "denied having known of it": whether the denied clause is said in words that
 * the headlines and leads have not, so that it is not what the story turns on.
 */
export function tellsOtherwise(
  i: number,
  { kind, target, evidence, asked }: Dispute,
  main: number | null,
  ground: Ground,
): boolean {
  if ((kind !== 'denial' && kind !== 'correction') || target === null) return false
  const tokens = ground.propositions[i]?.tokens ?? []
  // The words of a clause that is denied from outside hold the denying word as well.
  const start = isInside(evidence, target) ? evidence.end : target.start
  const from = behindSaying(tokens, start, target.end)
  const first = tokens.findIndex((t) => t.start >= from && t.end <= target.end)
  const inside = tokens.slice(Math.max(0, first)).filter((t) => t.end <= target.end)
  if (first < 0 || !inside.some(isVerb)) return false
  const opening = [tokens[first], tokens[first - 1]].map((t) => t?.low ?? '')
  if (!opening.some((low) => OPENS_CLAUSE.has(low) || (asked && OPENS_QUESTION.has(low)))) return false
  const terms = [...new Set(inside.flatMap((t) => t.term ?? []))]
  if (main !== null && terms.length >= FEWEST_TERMS) {
    const said = groupTerms(main, ground)
    if (!terms.some((term) => said.has(term))) return true
  }
  const known = terms.filter((term) => ground.leading.has(term)).length
  return terms.length > 0 && known * (terms.length > SHORT ? 3 : 2) <= terms.length
}

/** "Posts claiming that the wall fell are false": what is told begins behind who tells it. */
function behindSaying(tokens: readonly TaggedToken[], start: number, end: number): number {
  const inside = tokens.filter((t) => t.start >= start && t.end <= end)
  const that = inside.findIndex((t) => t.low === 'that')
  return SAYING.test(inside[0]?.low ?? '') && that > 0 && that < 4 ? (inside[that]?.start ?? start) : start
}

const SAYING = /^(?:claim|say|suggest|alleg|assert|stat|report|insist|purport)ing$/

/** Of the claims that a denial fits at all, the best of which one proposition has all the words that are denied; null where none has. */
export function saidInItsWords(i: number, { target }: Dispute, ground: Ground): number | null {
  const wanted = target ? [...termsIn(i, target, ground)] : []
  if (wanted.length < FEWEST_TERMS) return null
  const saysAll = (k: number) =>
    sayers(k, ground).some((j) => {
      const there = new Set(ground.propositions[j]?.tokens.flatMap((t) => t.term ?? []))
      return wanted.every((term) => there.has(term))
    })
  const fits = [...fitsOf(i, ground)].filter(([, fit]) => fit >= ground.settings.disputeMainThreshold)
  return fits.sort((x, y) => y[1] - x[1] || x[0] - y[0]).find(([k]) => saysAll(k))?.[0] ?? null
}
