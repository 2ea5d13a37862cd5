import type { TaggedToken } from '@/lib/text/tag'
import { ABOUT, AT_LEAST, AT_MOST, PEOPLE } from '@/lib/text/words/quantity-words'
import { type Range, rangeAt } from './read-ranges'

/** A number of things that a text gives, as the range that it leaves open. */
export type Quantity = {
  readonly least: number
  readonly most: number
  /** What is counted: a term (see terms.ts), "people" for people under whatever name, "%", or a currency's sign. */
  readonly unit: string
  /** The term of what is counted as it is called here. */
  readonly head: string
  /** Tokens [from, to), its number and what is counted. */
  readonly from: number
  readonly to: number
}

/** A rough "about 400" leaves this part open on either side. */
const ROUGHLY = 0.15
/** Words between a number and what it counts: "400 heavily armed Russian fighters". */
const REACH = 4

/** The quantities that a clause gives, in order; empty for none. Dates, ages, ordinals, scores and bare numbers are none. */
export function readQuantities(tokens: readonly TaggedToken[]): readonly Quantity[] {
  const out: Quantity[] = []
  for (let i = 0; i < tokens.length; ) {
    const range = rangeAt(tokens, i)
    const unit = range && (unitAfter(tokens, range.to, i) ?? unitBefore(tokens, range.to, i))
    if (range && unit && !isPartOfMore(tokens, i)) {
      const before = wordsBefore(tokens, i)
      const [least, most] = widened(range, before)
      out.push({
        least,
        most,
        unit: unit.term,
        head: unit.head,
        from: i - qualifiers(before) - (isCurrency(tokens[i - 1]) ? 1 : 0),
        to: unit.to,
      })
      i = unit.to
    } else i = range ? range.to : i + 1
  }
  return out
}

/** What is counted behind a number, or the currency before it; null for a date, an age or nothing. */
function unitAfter(
  tokens: readonly TaggedToken[],
  to: number,
  from: number,
): { readonly term: string; readonly head: string; readonly to: number } | null {
  const sign = tokens[from - 1]?.text ?? ''
  if (/^[$£€¥]$/.test(sign)) return { term: sign, head: sign, to }
  // "Small groups" are of people, whether that is said or not.
  if (/^groups?$/.test(tokens[to - 1]?.low ?? '') && tokens[to]?.low !== 'of')
    return { term: 'people', head: 'people', to }
  const at = tokens[to]?.low === 'of' ? to + 1 : to
  const next = tokens[at]
  if (next?.text === '%' || next?.low === 'percent') return { term: '%', head: '%', to: at + 1 }
  if (next?.low === 'per' && tokens[at + 1]?.low === 'cent') return { term: '%', head: '%', to: at + 2 }
  if (/^(?:dollars?|usd|euros?|pounds?)$/.test(next?.low ?? '')) {
    const sign = next?.low.startsWith('e') ? '€' : next?.low.startsWith('p') ? '£' : '$'
    return { term: sign, head: sign, to: at + 1 }
  }
  for (let k = to; k < Math.min(tokens.length, to + REACH); k++) {
    const token = tokens[k]
    if (!token) return null
    if (k === to && token.low === 'of') continue
    if (token.pos === 'ADJ' || token.pos === 'PROPN' || token.pos === 'ADV' || isPassed(token)) {
      if (token.pos === 'PROPN' && isCalendar(token)) return null
      continue
    }
    if (token.term !== null && PEOPLE.has(token.term)) return { term: 'people', head: token.term, to: k + 1 }
    if (token.pos !== 'NOUN' || token.term === null || /^\d/.test(token.low)) return null
    // "20 year old", "400 military contractors": the last noun of the row is what is counted.
    let end = k
    while (tokens[end + 1]?.pos === 'NOUN' && end < to + REACH) end++
    const last = tokens[end]
    if (!last?.term || NO_UNIT.has(last.lemma)) return null
    return { term: PEOPLE.has(last.term) ? 'people' : last.term, head: last.term, to: end + 1 }
  }
  return null
}

/** "The number of sailors may be about 400": what is counted stands before its number, which ends the clause. */
function unitBefore(tokens: readonly TaggedToken[], to: number, from: number): ReturnType<typeof unitAfter> {
  if (tokens[to] && !/^[.,;:!?"”’)]$/.test(tokens[to]?.text ?? '')) return null
  const be = tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ lemma }) => /^(?:be|reach|stand|total|exceed)$/.test(lemma))
  const of = tokens.findLastIndex(({ low }, i) => i < from && low === 'of' && tokens[i - 1]?.low === 'number')
  const noun = of < 0 || !be ? null : unitAfter(tokens, of + 1, of)
  return noun && { ...noun, to }
}

const NO_UNIT = new Set("year a.m. p.m. age old time times o'clock grade floor mile-an-hour point".split(' '))

function isPassed(token: TaggedToken): boolean {
  return /^(?:the|these|those|such)$/.test(token.low)
}

function isCalendar(token: TaggedToken): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(token.low)
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

function wordsBefore(tokens: readonly TaggedToken[], i: number): string {
  const from = isCurrency(tokens[i - 1]) ? i - 1 : i
  return tokens
    .slice(Math.max(0, from - 4), from)
    .map((t) => t.low)
    .join(' ')
    .replace(/ an?$/, '')
}

/** How many words before a number say how exact it is. */
function qualifiers(before: string): number {
  const found = AT_MOST.exec(before) ?? AT_LEAST.exec(before) ?? ABOUT.exec(before)
  return found ? found[0].split(' ').length : 0
}

function isCurrency(token: TaggedToken | undefined): boolean {
  return /^[$£€¥]$/.test(token?.text ?? '')
}

function widened({ least, most, rough }: Range, before: string): readonly [number, number] {
  if (AT_MOST.test(before)) return [0, most]
  if (AT_LEAST.test(before)) return [least, Number.POSITIVE_INFINITY]
  if (!rough && ABOUT.test(before)) return [least * (1 - ROUGHLY), most * (1 + ROUGHLY)]
  return [least, most]
}

/** Whether two ranges leave no number open that is in both; "up to 400" and "more than 50" may be one. */
export function areApart(a: Quantity, b: Quantity): boolean {
  return a.most < b.least || b.most < a.least
}
