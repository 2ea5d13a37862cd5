import { CLAUSE_END } from '@/lib/text/words/negation-words'
import { type Ground, groupTerms } from './dispute-targets'
import type { Reading } from './read-propositions'

/** Behind a report these lead to what it is about. */
const ABOUT = /^(?:about|involving|concerning|regarding)$/
/** Words from the sign of dispute to such a word, and from there to whom it names. */
const NEAR = 3
const REACH = 6

/**
 * "The same site ran a hoax about Jane Roe last year": whether the report that is called untrue is said to be about somebody of whom
 * neither the story's main claim nor any headline or lead tells.
 */
export function tellsOfAnother(
  i: number,
  { evidence }: NonNullable<Reading['dispute']>,
  main: number | null,
  ground: Ground,
): boolean {
  const tokens = ground.propositions[i]?.tokens ?? []
  const last = tokens.findLastIndex((t) => t.end <= evidence.end)
  const about = tokens.findIndex((t, k) => k >= last && k <= last + NEAR && ABOUT.test(t.low))
  if (last < 0 || about < 0) return false
  const behind = tokens.slice(about + 1, about + 1 + REACH)
  const end = behind.findIndex((t) => CLAUSE_END.test(t.low))
  const names = (end < 0 ? behind : behind.slice(0, end)).filter((t) => t.pos === 'PROPN' && t.term !== null)
  const known = main === null ? new Set<string>() : groupTerms(main, ground)
  const isKnown = (term: string | null) => term !== null && (known.has(term) || ground.leading.has(term))
  return names.length > 0 && !names.some((t) => isKnown(t.term))
}
