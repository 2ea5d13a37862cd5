import type { TaggedToken } from '@/lib/text/tag'
import { BOUNDARY_VERBS, CLAUSE_END, CONDITION } from '@/lib/text/words/negation-words'

export const AUXILIARY =
  /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|must|might|may|with|there['’]s)$/
const SHARED_SUBJECT = /^(?:but|and|who|which|,)$/
export const PRONOUN = /^(?:i|you|he|she|it|we|they|this|these|those|there)$/
const QUOTE = /^["“”‘«»]$/
/** A subject is looked for this many words back. */
const SUBJECT_REACH = 12

/** "I did not", "the trader said he did not". */
export function isOfSpeaker(tokens: readonly TaggedToken[], from: number): boolean {
  const pronoun = AUXILIARY.test(tokens[from - 1]?.low ?? '') ? from - 2 : from - 1
  if (tokens[pronoun]?.low === 'i') return true
  const before = tokens[pronoun - 1]?.low === 'that' ? tokens[pronoun - 2] : tokens[pronoun - 1]
  return /^(?:he|she)$/.test(tokens[pronoun]?.low ?? '') && BOUNDARY_VERBS.has(before?.lemma ?? '')
}

/** "If it does not rain", "when it does not rain": nothing is said not to be so. Only within the clause: a comma ends the condition. */
export function isConditional(tokens: readonly TaggedToken[], i: number): boolean {
  const isNow = [i - 1, i].some((k) => IN_GENERAL.test(tokens[k]?.low ?? ''))
  for (let k = i - 1; k >= 0; k--) {
    const low = tokens[k]?.low ?? ''
    if (CONDITION.has(low) || (isNow && /^when(?:ever)?$/.test(low))) return true
    if (CLAUSE_END.test(low) || QUOTE.test(low) || low === 'that') return false
  }
  return false
}

/** Said of no day: "when they do not pay". */
const IN_GENERAL = /^(?:do|does|is|are|can|ca)(?:n['’]t|not)?$/

/** "Dozens that did not get caught": says which are meant, not that something is not so. */
export function isRelative(tokens: readonly TaggedToken[], i: number): boolean {
  const helper = AUXILIARY.test(tokens[i - 1]?.low ?? '') ? i - 1 : i
  return /^(?:that|who|which)$/.test(tokens[helper - 1]?.low ?? '') && tokens[helper - 2]?.low !== ','
}

export function isQuestion(tokens: readonly TaggedToken[]): boolean {
  return tokens.findLast((t) => !QUOTE.test(t.text))?.text === '?'
}

/** The terms before the negation, back to a comma, a quotation mark, "that" or a verb of saying. */
export function subjectBefore(tokens: readonly TaggedToken[], i: number): ReadonlySet<string> {
  const terms = new Set<string>()
  const helper = AUXILIARY.test(tokens[i - 1]?.low ?? '') ? i - 1 : i
  if (PRONOUN.test(tokens[helper - 1]?.low ?? '')) return terms
  for (let k = i - 1; k >= 0 && i - k <= SUBJECT_REACH; k--) {
    const token = tokens[k]
    if (!token) break
    const boundary =
      CLAUSE_END.test(token.low) ||
      QUOTE.test(token.text) ||
      token.low === 'that' ||
      BOUNDARY_VERBS.has(token.lemma)
    // "He bought a car, but does not drive", "the driver, who was not hurt": the subject stands before.
    if (terms.size === 0 && SHARED_SUBJECT.test(token.low)) continue
    // "Whales, according to the expert, do not sing": the subject stands before the aside.
    if (token.low === 'according') {
      terms.clear()
      continue
    }
    if (boundary) break
    const term = token.term
    if (term) terms.add(term)
  }
  return terms
}
