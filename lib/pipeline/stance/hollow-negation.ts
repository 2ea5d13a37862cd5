import type { TaggedToken } from '@/lib/text/tag'
import { CLAUSE_END } from '@/lib/text/words/negation-words'

/** How far behind a negation a comparison may stand. */
const REACH = 10
const MORE = /^(?:more|less|better|worse|\p{L}{3,}er)$/u
/** Before "not to be" these say that something is not so. */
const STATING = new Set('be seem appear say find know think believe turn out prove report'.split(' '))

/** Whether behind position `end` it goes on "more important than": a degree is denied, not a deed. */
export function isComparison(tokens: readonly TaggedToken[], end: number): boolean {
  const words = tokens.slice(end, end + REACH).map((t) => t.low)
  const stop = words.findIndex((low) => CLAUSE_END.test(low))
  const clause = stop < 0 ? words : words.slice(0, stop)
  return clause.includes('than') && clause.some((low) => MORE.test(low))
}

/** Whether at `i` stands the "not" of "took care not to", "was told not to": what is to be left undone. */
export function isAim(tokens: readonly TaggedToken[], i: number): boolean {
  const [not, to] = [tokens[i], tokens[i + 1]]
  return not?.low === 'not' && to?.low === 'to' && !STATING.has(tokens[i - 1]?.lemma ?? '')
}
