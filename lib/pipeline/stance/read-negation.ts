import type { Span } from '@/lib/model/types'
import type { TaggedToken } from '@/lib/text/tag'
import {
  BOUNDARY_VERBS,
  CONDITION,
  DOUBLE_NEGATIVE,
  NEGATED_AUXILIARY,
  NEGATED_STATEMENTS,
  NEGATIVE_IDIOMS,
  NEGATIVE_SUBJECT,
  PASSED_OVER,
} from '@/lib/text/words/negation-words'

/** A negated statement: what is said not to be so. */
export type Negation = {
  /** The negating words. */
  readonly evidence: Span
  /** Term of the first negated verb, noun or adjective. */
  readonly head: string
  /** That term, and those of the words behind it in its clause. */
  readonly scope: ReadonlySet<string>
  /** Terms of what it is said of: the words before the negation in its own clause. Empty after a pronoun. */
  readonly subject: ReadonlySet<string>
}

/** Nearly all words neither begin nor end like one that negates. */
const MAY_NEGATE = /^n|^cannot$|n't$/

const STOP = /^(?:but|although|though|because|unless|until|who|which|whose|if|when|while|[,;:.!?—–]|-{1,2})$/
const AUXILIARY =
  /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|must|might|may|with|there['’]s)$/
const SHARED_SUBJECT = /^(?:but|and|who|which|,)$/
const PRONOUN = /^(?:i|you|he|she|it|we|they|this|these|those|there)$/
const QUOTE = /^["“”‘«»]$/
/** What stands far behind the negation ("for that matter", a parenthesis) is no part of what is denied. */
const REACH = 6
/** A subject is looked for this many words back. */
const SUBJECT_REACH = 12

/**
 * The first negation of a clause with its scope, or null. "Not only", "not until", "no doubt", double negatives, orders,
 * questions, conditions, a negation with "but" behind it, and what was merely not said or not confirmed give null.
 */
export function readNegation(tokens: readonly TaggedToken[]): Negation | null {
  if (isQuestion(tokens)) return null
  for (let i = 0; i < tokens.length; i++) {
    const end = negationEnd(tokens, i)
    if (end === null || isConditional(tokens, i) || isOrder(tokens, i) || isRelative(tokens, i)) continue
    const negation = scopeOf(tokens, i, end)
    if (negation) return negation
  }
  return null
}

function scopeOf(tokens: readonly TaggedToken[], from: number, end: number): Negation | null {
  const scope: string[] = []
  let k = end
  for (; k < tokens.length && !STOP.test(tokens[k]?.low ?? ''); k++) {
    const token = tokens[k]
    const term = token && !PASSED_OVER.has(plain(token.low)) ? token.term : null
    // "Has not officially confirmed": the verb is what counts.
    if (!token || !term || (scope.length === 0 && token.pos === 'ADV')) continue
    if (scope.length === 0 && (NEGATED_STATEMENTS.has(token.lemma) || DOUBLE_NEGATIVE.test(token.low)))
      return null
    scope.push(term)
  }
  const head = scope[0]
  const helper = tokens[from - 1]
  const first = helper && AUXILIARY.test(helper.low) ? helper : tokens[from]
  const last = tokens[end - 1]
  // "They aren't flying bombers, but they are going to bomb": what is negated is only the foil of what is said.
  const foil = tokens.slice(k, k + 2).some((t) => t.low === 'but' || t.low === 'until' || t.low === 'unless')
  if (!head || !first || !last || foil) return null
  return {
    evidence: { start: first.start, end: last.end },
    head,
    scope: new Set(scope.slice(0, REACH)),
    subject: subjectBefore(tokens, from),
  }
}

/** Position behind a negation that begins at `i`; null where none begins. */
function negationEnd(tokens: readonly TaggedToken[], i: number): number | null {
  const end = behindNegation(tokens, i)
  return end !== null && NEGATIVE_IDIOMS.some((idiom) => matches(tokens, i, idiom)) ? null : end
}

/** The same, idioms that negate nothing among them. */
function behindNegation(tokens: readonly TaggedToken[], i: number): number | null {
  const low = plain(tokens[i]?.low ?? '')
  if (!MAY_NEGATE.test(low) && tokens[i]?.lemma !== 'fail') return null
  const next = plain(tokens[i + 1]?.low ?? '')
  const before = plain(tokens[i - 1]?.low ?? '')
  if (NEGATED_AUXILIARY.test(low) || low === 'never') return i + 1
  if (low === 'not' || (low === "n't" && i > 0))
    return before === 'or' || before === 'if' || isFoil(tokens, i) ? null : i + 1
  if (low === 'nor') return i + 1
  if (low === 'no') {
    // "No" as an answer is read elsewhere; "no" before a noun denies that there is such a thing.
    const noun = tokens[i + 1]?.pos
    return noun && /^(?:NOUN|PROPN|ADJ|NUM|ADV|VERB)$/.test(noun) && next !== 'one' ? i + 1 : null
  }
  if (low === 'none' || (low === 'neither' && next === 'of')) return next === 'of' ? i + 2 : null
  if (NEGATIVE_SUBJECT.has(low)) return i + 1
  // "Failed to arrive" is to have not arrived.
  if (tokens[i]?.lemma === 'fail' && next === 'to') return i + 2
  return null
}

function matches(tokens: readonly TaggedToken[], i: number, idiom: readonly string[]): boolean {
  return idiom.every((word, k) => word === '*' || plain(tokens[i + k]?.low ?? '') === word)
}

/** "Order has to be kept, and not the law of the mob": a foil to what is said, with no verb of its own. */
function isFoil(tokens: readonly TaggedToken[], i: number): boolean {
  if (!/^(?:and|but|,)$/.test(tokens[i - 1]?.low ?? '')) return false
  const clause = tokens.slice(i + 1, i + 1 + REACH)
  return !clause.some((t) => t.pos === 'VERB' || t.pos === 'AUX')
}

/** "If it does not rain": nothing is said not to be so. Only within the clause: a comma ends the condition. */
function isConditional(tokens: readonly TaggedToken[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const low = tokens[k]?.low ?? ''
    if (CONDITION.has(low)) return true
    if (STOP.test(low) || QUOTE.test(low) || low === 'that') return false
  }
  return false
}

/** "Do not create fear", "let's not": an order. */
function isOrder(tokens: readonly TaggedToken[], i: number): boolean {
  const low = plain(tokens[i]?.low ?? '')
  const before = tokens[i - 1]
  if (before && /^let(?:['’]s)?$|^us$/.test(before.low)) return true
  const verb = low === "don't" || (low === 'not' && before?.low === 'do')
  const start = low === 'not' ? i - 1 : i
  const ahead = tokens[start - 1]
  return verb && (!ahead || QUOTE.test(ahead.text) || /^(?:[:;—–]|please)$/.test(ahead.low))
}

/** "Dozens that did not get caught": says which are meant, not that something is not so. */
function isRelative(tokens: readonly TaggedToken[], i: number): boolean {
  const helper = AUXILIARY.test(tokens[i - 1]?.low ?? '') ? i - 1 : i
  return /^(?:that|who|which)$/.test(tokens[helper - 1]?.low ?? '') && tokens[helper - 2]?.low !== ','
}

function isQuestion(tokens: readonly TaggedToken[]): boolean {
  return tokens.findLast((t) => !QUOTE.test(t.text))?.text === '?'
}

/** The terms before the negation, back to a comma, a quotation mark, "that" or a verb of saying. */
function subjectBefore(tokens: readonly TaggedToken[], i: number): ReadonlySet<string> {
  const terms = new Set<string>()
  const helper = AUXILIARY.test(tokens[i - 1]?.low ?? '') ? i - 1 : i
  if (PRONOUN.test(tokens[helper - 1]?.low ?? '')) return terms
  for (let k = i - 1; k >= 0 && i - k <= SUBJECT_REACH; k--) {
    const token = tokens[k]
    if (!token) break
    const boundary =
      STOP.test(token.low) ||
      QUOTE.test(token.text) ||
      token.low === 'that' ||
      BOUNDARY_VERBS.has(token.lemma)
    // "He bought a car, but does not drive", "the driver, who was not hurt": the subject stands before.
    if (terms.size === 0 && SHARED_SUBJECT.test(token.low)) continue
    if (boundary) break
    const term = token.term
    if (term) terms.add(term)
  }
  return terms
}

/** Straight apostrophes, for comparison. */
function plain(low: string): string {
  return low.includes('’') ? low.replaceAll('’', "'") : low
}
