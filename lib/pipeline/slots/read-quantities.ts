import type { TaggedToken } from '@/lib/text/tag'
import { SPANS_OF_TIME } from '@/lib/text/words/calendar-words'
import { ABOUT, AT_LEAST, AT_MOST, OVER_AS_MORE, OVER_OF_VERB } from '@/lib/text/words/quantity-words'
import { type Range, rangeAt } from './read-ranges'
import { spanAt } from './read-spans'
import { isCalendar, unitAfter, unitBefore } from './read-units'

/** A number of things that a text gives, as the range that it leaves open. */
export type Quantity = {
  readonly least: number
  readonly most: number
  /** What is counted: a term (see terms.ts), "people" for people under whatever name, "time" for a span of it, in days, "%", or a currency's sign. */
  readonly unit: string
  /** The term of what is counted as it is called here. */
  readonly head: string
  /** Tokens [from, to), its number and what is counted. */
  readonly from: number
  readonly to: number
}

/** A rough "about 400" leaves this part open on either side. */
const ROUGHLY = 0.15
/** "Two tons at most": the bound stands behind. */
const BOUND_BEHIND: readonly (readonly [RegExp, string])[] = [
  [/^(?:at most|or (?:less|fewer))/, 'at most'],
  [/^(?:at least|or more)/, 'at least'],
]

/** The quantities that a clause gives, in order; empty for none. Dates, ages, ordinals, scores and bare numbers are none. */
export function readQuantities(tokens: readonly TaggedToken[]): readonly Quantity[] {
  const out: Quantity[] = []
  for (let i = 0; i < tokens.length; ) {
    const span = spanAt(tokens, i)
    if (span) {
      out.push(span)
      i = span.to
      continue
    }
    const range = rangeAt(tokens, i)
    const unit = range && (unitAfter(tokens, range.to, i) ?? unitBefore(tokens, range.to, i))
    if (range && unit && !isPartOfMore(tokens, i)) {
      const before = wordsBefore(tokens, i)
      const [least, most] = widened(range, boundBehind(tokens, unit.to) ?? before, unit.term)
      const days = unit.term === 'time' ? (SPANS_OF_TIME[unit.head] ?? 1) : 1
      out.push({
        least: least * days,
        most: most * days,
        unit: unit.term,
        head: unit.head,
        from:
          i -
          (before.endsWith('between') ? 1 : 0) -
          qualifiers(before, unit.term) -
          (isCurrency(tokens[i - 1]) ? 1 : 0),
        to: unit.to,
      })
      i = unit.to
    } else i = range ? range.to : i + 1
  }
  return out
}

/** "Article 5", "Flight 11", "No. 3", "aged 17", "in 2014": a name or a date, not a number of things. */
function isPartOfMore(tokens: readonly TaggedToken[], i: number): boolean {
  const before = tokens[i - 1]
  if (!before) return false
  if (/^(?:no\.?|number|aged?|article|section|flight|chapter|page|room|group|phase|#)$/.test(before.low))
    return true
  return (
    before.pos === 'PROPN' &&
    /^\p{Lu}/u.test(before.text) &&
    !/^[$£€]$/.test(before.text) &&
    isCalendar(before)
  )
}

function boundBehind(tokens: readonly TaggedToken[], to: number): string | null {
  const behind = `${tokens[to]?.low} ${tokens[to + 1]?.low}`
  return BOUND_BEHIND.find(([pattern]) => pattern.test(behind))?.[1] ?? null
}

function wordsBefore(tokens: readonly TaggedToken[], i: number): string {
  const from = isCurrency(tokens[i - 1]) ? i - 1 : i
  return tokens
    .slice(Math.max(0, from - 4), from)
    .map((t) => t.low)
    .join(' ')
    .replace(/ an?$/, '')
}

/** How many words before a number say how exact it is. */
function qualifiers(before: string, unit: string): number {
  if (isOverOfVerb(before, unit)) return 0
  const found = AT_MOST.exec(before) ?? AT_LEAST.exec(before) ?? ABOUT.exec(before)
  return found ? found[0].split(' ').length : 0
}

function isCurrency(token: TaggedToken | undefined): boolean {
  return /^[$£€¥]$/.test(token?.text ?? '')
}

/** The range that a number leaves open with the words before it. */
export function openRange(
  tokens: readonly TaggedToken[],
  i: number,
  range: Range,
): Pick<Quantity, 'least' | 'most'> {
  const [least, most] = widened(range, wordsBefore(tokens, i))
  return { least, most }
}

/** A verb's "over" is no "more than"; but people are rather taken, carried and sent than taken over: "took over 400 hostages". */
function isOverOfVerb(before: string, unit: string): boolean {
  return OVER_OF_VERB.test(before) && !(/^(?:people|time)$/.test(unit) && OVER_AS_MORE.test(before))
}

function widened({ least, most, rough }: Range, before: string, unit = ''): readonly [number, number] {
  if (AT_MOST.test(before)) return [0, most]
  if (AT_LEAST.test(before) && !isOverOfVerb(before, unit)) return [least, Number.POSITIVE_INFINITY]
  if (!rough && ABOUT.test(before)) return [least * (1 - ROUGHLY), most * (1 + ROUGHLY)]
  return [least, most]
}

/** Who says "at least four" does not know of nine, nor who says "up to 14" of two: so many times the bound, and such a part of it. */
const MOST_MEANT = 1.5
const LEAST_MEANT = 0.5

/** Whether two ranges leave no number open that is in both; "at least 10" and "12" may be one, "at least four" and "nine" are not. */
export function areApart(a: Quantity, b: Quantity): boolean {
  const [one, other] = [meant(a), meant(b)]
  if (isRounded(a, b) || isRounded(b, a)) return false
  return one.most < other.least || other.most < one.least
}

/** So many times another number is that of more than one event. */
const OTHER_SCOPE = 20

/** Whether one number is so many times the other that it is hardly of the same event; none of anything is of any. */
export function isOtherScope(a: Pick<Quantity, 'least'>, b: Pick<Quantity, 'least'>): boolean {
  const [fewer, more] = [Math.min(a.least, b.least), Math.max(a.least, b.least)]
  return fewer > 0 && more > fewer * OTHER_SCOPE
}

/** A round sum of one figure, "$4 million", stands for what is so near it. */
const NEAR_ROUND = 0.05

/** "$68 million" for 67.6, "52 percent" for 52.3, "8 percent" for 8.3: of money and parts two figures are mostly enough. */
function isRounded(a: Quantity, b: Quantity): boolean {
  if (!/^[%$£€¥]$/.test(a.unit) || a.least !== a.most || b.least !== b.most) return false
  if (a.unit === '%') return Number.isInteger(a.least) && b.least % 1 !== 0 && isNear(a, b, 0.5)
  const figures = String(a.least).replace(/0+$|\./g, '').length
  return figures > 1
    ? Number(b.least.toPrecision(figures)) === a.least
    : !isOneFigure(b.least) && isNear(a, b, a.least * NEAR_ROUND)
}

function isNear(a: Quantity, b: Quantity, most: number): boolean {
  return Math.abs(a.least - b.least) <= most
}

function isOneFigure(value: number): boolean {
  return Number(value.toPrecision(1)) === value
}

function meant({ least, most }: Quantity): { readonly least: number; readonly most: number } {
  return {
    least: least === 0 && most > 0 ? most * LEAST_MEANT : least,
    most: most === Number.POSITIVE_INFINITY ? least * MOST_MEANT : most,
  }
}
