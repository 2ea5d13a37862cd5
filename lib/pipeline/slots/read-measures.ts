import type { TaggedToken } from '@/lib/text/tag'
import { SPANS_OF_TIME } from '@/lib/text/words/calendar-words'
import {
  AMOUNTS,
  BETWEEN_MEASURE_AND_FIGURE,
  LEADS_TO_FIGURE,
  NO_MEASURES,
} from '@/lib/text/words/figure-words'
import type { Quantity } from './read-quantities'

/** Words between what is measured and its figure at most. */
const REACH = 9
/** Words behind a figure among which its "a day" or "every day" stands. */
const REACH_OF_RATE = 6

/** What "it" is taken for, see `amountIn`. */
export const IT = 'it'

/**
 * The term of what a quantity is the measure of; null where none is said, IT where a pronoun stands for it: "a fee of 85 million",
 * "the ransom is said to be $9m", "the records of 600 patients", "it would cost 5 million", "a five-year contract".
 */
export function measureOf(tokens: readonly TaggedToken[], { unit, from, to }: Quantity): string | null {
  const last = tokens[to - 1]
  if (unit === 'time' && /-/.test(tokens[from]?.low ?? '')) return last?.term ?? null
  const next = tokens[to]
  if (/^[$£€¥]$/.test(unit) && next?.pos === 'NOUN' && AMOUNTS.has(next.lemma)) return next.term
  let leads = false
  for (let k = from - 1; k >= Math.max(0, from - REACH); k--) {
    const token = tokens[k]
    if (!token) return null
    if (LEADS_TO_FIGURE.test(token.low)) leads = true
    if (BETWEEN_MEASURE_AND_FIGURE.has(token.low)) continue
    if (token.low === 'it' || token.low === 'that' || token.low === 'this') return leads ? IT : null
    const amount = leads ? amountOf(tokens, k) : null
    if (amount !== null) return amount
    const isNoun = token.pos === 'NOUN' || AMOUNTS.has(token.lemma)
    if (!isNoun || !leads) return isCost(tokens, k) ? 'cost' : null
    return NO_MEASURES.has(token.lemma) ? null : token.term
  }
  return null
}

/** "The cost of repairing the old bridge", "the fee for Brandt": the term of the amount; null where the tokens that end at one are no more of an amount. */
function amountOf(tokens: readonly TaggedToken[], end: number): string | null {
  for (let k = end; k > Math.max(0, end - REACH); k--) {
    const [token, before] = [tokens[k], tokens[k - 1]]
    if (!token || !before) return null
    if (token.pos === 'ADP' && AMOUNTS.has(before.lemma)) return before.term
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN)$/.test(token.pos) && !/ing$/.test(token.low)) return null
  }
  return null
}

/** "Cost the company between 80 million and 100 million". */
function isCost(tokens: readonly TaggedToken[], at: number): boolean {
  for (let k = at; k >= Math.max(0, at - 4); k--) {
    const token = tokens[k]
    if (token?.lemma === 'cost') return true
    if (token?.pos === 'VERB' || token?.pos === 'PUNCT') return false
  }
  return false
}

/** The period of which a quantity is a rate: "38,000 vehicles a day", "40,000 vehicles cross the bridge every day"; null for none. */
export function rateOf(tokens: readonly TaggedToken[], { to }: Quantity): string | null {
  for (let k = to; k < Math.min(tokens.length, to + REACH_OF_RATE); k++) {
    const [token, next] = [tokens[k], tokens[k + 1]]
    if (token?.pos === 'PUNCT') return null
    const each = /^(?:every|each|per)$/.test(token?.low ?? '') || (k === to && /^an?$/.test(token?.low ?? ''))
    if (each && next && Object.hasOwn(SPANS_OF_TIME, next.low)) return next.low
  }
  return null
}

/** The term of the last amount that a clause names: what "it" in the next one is; null for none. */
export function amountIn(tokens: readonly TaggedToken[]): string | null {
  return tokens.findLast((t) => t.pos === 'NOUN' && AMOUNTS.has(t.lemma))?.term ?? null
}
