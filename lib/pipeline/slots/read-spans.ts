import type { TaggedToken } from '@/lib/text/tag'
import { SPANS_OF_TIME } from '@/lib/text/words/calendar-words'
import { numberOf } from '@/lib/text/words/number-words'
import type { Quantity } from './read-quantities'

/** A month has 28 days or 31, and half of it is no exact number either. */
const ROUGHLY = 0.1

/** The span of time that begins at a token, in days, where it is written in one word or with a half; null for none: "a five-year contract", "a month and a half". */
export function spanAt(tokens: readonly TaggedToken[], i: number): Quantity | null {
  return withHalf(tokens, i) ?? compound(tokens, i)
}

function withHalf(tokens: readonly TaggedToken[], i: number): Quantity | null {
  const one = tokens[i]
  const span = tokens[i + 1]
  if (tokens[i + 4]?.low !== 'half' || tokens[i + 2]?.low !== 'and' || tokens[i + 3]?.low !== 'a') return null
  if (!one || !span || !(span.lemma in SPANS_OF_TIME)) return null
  const count = /^(?:an?|one)$/.test(one.low) ? 1 : Number(numberOf(one.low) || Number.NaN)
  if (!Number.isFinite(count)) return null
  const days = (count + 0.5) * (SPANS_OF_TIME[span.lemma] ?? 1)
  return {
    least: days * (1 - ROUGHLY),
    most: days * (1 + ROUGHLY),
    unit: 'time',
    head: span.lemma,
    from: i,
    to: i + 5,
  }
}

/** "Five-year", "60-day" before what lasts so long; "24-year-old" is an age, and no such word. */
function compound(tokens: readonly TaggedToken[], i: number): Quantity | null {
  const low = tokens[i]?.low ?? ''
  if (!low.includes('-')) return null
  const [, number, span] = /^(\w{1,12})-([a-z]{3,7})$/.exec(low) ?? []
  const days = SPANS_OF_TIME[span ?? '']
  const count = Number(numberOf(number ?? '') || Number.NaN)
  const next = tokens[i + 1]
  if (days === undefined || !Number.isFinite(count) || next?.pos !== 'NOUN') return null
  return {
    least: count * days,
    most: count * days,
    unit: 'time',
    head: span ?? '',
    from: i,
    to: i + 2,
  }
}
