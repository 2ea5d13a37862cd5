import { overlap } from '@/lib/model/span'
import { once } from '@/lib/text/once'
import type { TaggedToken } from '@/lib/text/tag'
import { SPANS_OF_TIME } from '@/lib/text/words/calendar-words'
import { DEEDS } from '@/lib/text/words/figure-words'
import { SAME_PEOPLE } from '@/lib/text/words/quantity-words'
import { type Described, likeness, namesSaid, nearestVerb, shared } from './describe-slots'
import type { Difference, SlotRule } from './find-differences'
import { type Figure, figuresOf } from './read-figures'
import { haveOtherPayer, haveOtherPurpose } from './read-purpose'
import { areApart, isOtherScope, type Quantity } from './read-quantities'

/** Part of the words beside the numbers that two clauses must share: lower sets figures of different things against each other. */
const ALIKE = 0.4
/** How likely two clauses are the same claim where one word for what is counted is enough: "1.2 million cans" and "3 million cans". */
const LIKELY = 0.2
/** And where nothing but a verb and words say so. */
const LEAST_LIKELY = 0.05

/** "12 dead" against "15 dead", "a fee of 85 million" against "60 million": the same is counted or measured, and no number is in both ranges. */
export const differentNumbers: SlotRule = {
  partsOf: (clause) => figuresOf(clause).own,
  difference: (a, b, likelihood) => otherNumber(a, figuresOf(a).own, b, figuresOf(b).own, likelihood),
}

function otherNumber(
  a: Described,
  mine: readonly Figure[],
  b: Described,
  theirs: readonly Figure[],
  likelihood: number,
): Difference | null {
  if (isOfSome(a) !== isOfSome(b) || isTogether(a) !== isTogether(b)) return null
  for (const one of mine)
    for (const other of theirs) {
      if (one.unit !== other.unit || !areApart(one, other) || !countSame(a, one, b, other)) continue
      // A clause that gives both figures, or agrees in another one of that unit, differs in no single point.
      if (theirs.some((q) => q.unit === one.unit && !areApart(q, one) && mayBeOfOne(q, one))) continue
      if (mine.some((q) => q.unit === one.unit && !areApart(q, other) && mayBeOfOne(q, other))) continue
      if (!isOfSame(a, one, b, other, likelihood)) continue
      return { kind: 'number', slot: slotOf(a.tokens, one), a: [one.from, one.to], b: [other.from, other.to] }
    }
  return null
}

/** "In some districts turnout was over 100 percent": of a part, and no other figure of the whole. */
function isOfSome({ tokens }: Described): boolean {
  return tokens.some((t, i) => t.low === 'in' && OF_SOME.test(tokens[i + 1]?.low ?? ''))
}

/** "The merged company would employ 17,000" is of two, and no other figure of one. */
function isTogether({ tokens, before }: Described): boolean {
  const own = tokens[0]?.low === 'it' ? [...before, ...tokens] : tokens
  return own.some((t) => /^(?:merged|combined|joint|jointly|together|altogether)$/.test(t.low))
}

const OF_SOME = /^(?:some|several|many|most|certain|other|parts|places|one)$/

/** Whether two figures of one unit are of one thing. */
function isOfSame(a: Described, one: Figure, b: Described, other: Figure, likelihood: number): boolean {
  if (one.owner !== null && one.owner === other.owner) return true
  if (!mayBeOfOne(one, other) || haveOtherPurpose(a.tokens, one, b.tokens, other)) return false
  if (areOfOtherRank(a, b) || haveOtherPayer(a, one, b, other)) return false
  // Where both name somebody, they speak of the same ones.
  const [names, others] = [namesSaid(a, one), namesSaid(b, other)]
  if (names.size > 0 && others.size > 0 && shared(names, others).length === 0) return false
  const isContract = one.unit === 'time' && one.measure !== null && one.measure === other.measure
  if (isContract && likelihood >= LIKELY) return true
  if (one.rate !== other.rate) return false
  if (
    (isCounted(one) && isOtherScope(one, other)) ||
    isOfKindOnly(a, one, other) ||
    isOfKindOnly(b, other, one)
  )
    return false
  if (one.unit === 'time' && likelihood < LEAST_LIKELY) return false
  if (one.measure !== null && other.measure !== null)
    return one.measure === other.measure && (!isCounted(one) || one.head === other.head)
  if (one.rate !== null && one.rate === other.rate && one.head === other.head) return true
  const without = new Set([...termsOf(a.tokens, one), ...termsOf(b.tokens, other)])
  const alike = likeness(a, b, without)
  if (isThing(one) && one.head === other.head && likelihood >= LIKELY && alike >= ALIKE) return true
  const isClose = likelihood >= LIKELY || a.articleId === b.articleId
  if (isThing(one) && one.head === other.head && isClose && (isAllSaid(a, one) || isAllSaid(b, other)))
    return true
  const verb = nearestVerb(a.tokens, one)
  // What befell people is read more closely, see differentTolls.
  if (one.unit === 'people' && verb !== null && verb in DEEDS) return false
  return (
    likelihood >= LEAST_LIKELY && alike >= ALIKE && verb !== null && verb === nearestVerb(b.tokens, other)
  )
}

/** "The first ship carried 400", "the second ship carried 90". */
function areOfOtherRank(a: Described, b: Described): boolean {
  const [mine, theirs] = [ranksIn(a), ranksIn(b)]
  return mine.size > 0 && theirs.size > 0 && shared(mine, theirs).length === 0
}

const ranksIn = once(
  ({ tokens }: Described): ReadonlySet<string> =>
    new Set(tokens.flatMap(({ low }, i) => (RANK.test(low) && tokens[i + 1]?.pos === 'NOUN' ? [low] : []))),
)

const RANK = /^(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)$/

/** What belongs to one is not what belongs to another. */
function mayBeOfOne(one: Figure, other: Figure): boolean {
  return one.owner === null || other.owner === null || one.owner === other.owner
}

/** "The owner said two tons at most.": a figure alone is of what was told before. */
function isAllSaid({ tokens, frame }: Described, { from, to }: Quantity): boolean {
  return tokens.every(
    (t, i) => t.term === null || (i >= from && i < to) || frame.some((span) => overlap(span, t) > 0),
  )
}

/** Whether things are counted: not people, who do many things, nor money, parts or time, which measure many. */
function isThing({ unit }: Quantity): boolean {
  return unit !== 'people' && isCounted({ unit })
}

/** Whether it is a number of things or people. */
function isCounted({ unit }: Pick<Quantity, 'unit'>): boolean {
  return unit !== 'time' && !/^[%$£€¥]$/.test(unit)
}

/** "Two fatal shots" may be among "six shots". */
function isOfKindOnly({ tokens }: Described, one: Figure, other: Figure): boolean {
  const isLess = isCounted(one) && one.most < other.least
  return isLess && tokens.slice(one.from, one.to).some((t) => t.pos === 'ADJ' && !NO_KIND.test(t.low))
}

const NO_KIND =
  /^(?:more|least|most|few|fewer|many|up|some|several|other|dozen|several|european|total|full|whole)$/

/** Time that passed, or is left, is counted from somewhere: only where all else is the same does it differ. */
const SPAN_OF_TIME = new RegExp(`^(?:${Object.keys(SPANS_OF_TIME).join('|')})`)

function countSame(a: Described, one: Quantity, b: Described, other: Quantity): boolean {
  if (SPAN_OF_TIME.test(one.head) && [a, b].some(({ tokens }) => tokens.some((t) => t.low === 'ago')))
    return false
  if (one.unit === 'people' && one.head !== other.head)
    if (!SAME_PEOPLE.some((set) => set.has(one.head) && set.has(other.head))) return false
  return isOfKind(a.tokens, one, b.tokens, other)
}

/** "Two British sailors" and "ten Danish sailors" are other sailors. */
export function isOfKind(
  a: readonly TaggedToken[],
  one: Pick<Quantity, 'from' | 'to'>,
  b: readonly TaggedToken[],
  other: Pick<Quantity, 'from' | 'to'>,
): boolean {
  const [mine, theirs] = [kindOf(a, one), kindOf(b, other)]
  return mine === '' || theirs === '' || mine === theirs
}

/** The name that those counted bear: "10 Danish sailors"; empty for none. */
function kindOf(tokens: readonly TaggedToken[], { from, to }: Pick<Quantity, 'from' | 'to'>): string {
  return tokens
    .slice(from, to)
    .flatMap((t, k) => (from + k > 0 && t.pos !== 'NUM' && /^\p{Lu}/u.test(t.text) && t.term ? [t.term] : []))
    .join(' ')
}

function termsOf(tokens: readonly TaggedToken[], { from, to }: Quantity): readonly string[] {
  return tokens.slice(from, to).flatMap((t) => t.term ?? [])
}

/** The word for what is counted, as written; "people" where only their number stands there. */
export function slotOf(tokens: readonly TaggedToken[], { unit, to }: Pick<Quantity, 'unit' | 'to'>): string {
  const last = tokens[to - 1]
  return /^[%$£€¥]$/.test(unit) || last?.pos === 'NUM' || /\d/.test(last?.low ?? '')
    ? unit
    : (last?.low ?? unit)
}
