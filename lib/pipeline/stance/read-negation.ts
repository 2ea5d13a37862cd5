import type { Span } from '@/lib/model/types'
import type { TaggedToken } from '@/lib/text/tag'
import {
  BOUNDARY_VERBS,
  CLAUSE_END,
  CONDITION,
  DOUBLE_NEGATIVE,
  NEGATED_AUXILIARY,
  NEGATED_STATEMENTS,
  NEGATIVE_IDIOMS,
  NEGATIVE_SUBJECT,
  OPPOSITES,
  PASSED_OVER,
  PLANS_UNDONE,
  THOUGHTS,
  WISHES,
} from '@/lib/text/words/negation-words'
import { isAim, isComparison, isFoil, isNorm, isOrder, plain } from './hollow-negation'

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
  /** Whether the speaker says it of himself: "I did not", "she said she had not". */
  readonly ofSpeaker: boolean
  /** Terms of what an opposite verb has as its object, which the other one must have, too; null for a "not". */
  readonly object: ReadonlySet<string> | null
}

/** Nearly all words neither begin nor end like one that negates. */
const MAY_NEGATE = /^n|^cannot$|n['’]t$|^unable$/

const AUXILIARY =
  /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|must|might|may|with|there['’]s)$/
const SHARED_SUBJECT = /^(?:but|and|who|which|,)$/
const PRONOUN = /^(?:i|you|he|she|it|we|they|this|these|those|there)$/
const QUOTE = /^["“”‘«»]$/
/** What stands far behind the negation ("for that matter", a parenthesis) is no part of what is denied. */
const REACH = 6
const VERBAL = /^(?:AUX|VERB)$/
/** What stands behind these is what is said instead, or why. */
const FOIL = new Set(['but', 'until', 'unless', 'because'])
const LEAVES_OPEN = new Set('mean imply suggest say claim'.split(' '))
/** A subject is looked for this many words back. */
const SUBJECT_REACH = 12

/** The first negation of a clause that has a word of negation, see readNegations; null where there is none. */
export function readNegation(tokens: readonly TaggedToken[]): Negation | null {
  return readNegations(tokens).find(({ object }) => object === null) ?? null
}

/**
 * The negations of a sentence or clause with their scopes, in order; empty where there is none. "Not only", "not until",
 * "no doubt", double negatives, orders, questions, conditions, what should not be, a negation with "but" behind it, and
 * what was merely not said, not thought or not confirmed give none.
 */
export function readNegations(tokens: readonly TaggedToken[]): readonly Negation[] {
  const places = tokens.flatMap((token, i) => (mayNegate(token) ? [i] : []))
  if (places.length === 0 || isQuestion(tokens)) return []
  const hollow = hollowFrom(tokens, places)
  return places.flatMap((i) => {
    const opposite = oppositeAt(tokens, i)
    if (opposite) return [opposite]
    const end = i < hollow ? negationEnd(tokens, i) : null
    if (end === null || isConditional(tokens, i) || isOrder(tokens, i)) return []
    if (isRelative(tokens, i) || isNorm(tokens, i)) return []
    return scopeOf(tokens, i, end) ?? []
  })
}

/** "Failed the inspection" says that it was not passed. */
function oppositeAt(tokens: readonly TaggedToken[], i: number): Negation | null {
  const [verb, next] = [tokens[i], tokens[i + 1]]
  const head = OPPOSITES.get(verb?.lemma ?? '')
  if (!verb || !head || verb.pos !== 'VERB' || !next || !/^(?:DET|ADJ|NUM|NOUN)$/.test(next.pos)) return null
  if (/n['’]t$|^(?:not|never)$/.test(tokens[i - 1]?.low ?? '') || isConditional(tokens, i)) return null
  if (isOnlyTold(tokens, i)) return null
  const object = nounGroup(tokens, i + 1)
  if (object.length === 0) return null
  return {
    evidence: { start: verb.start, end: verb.end },
    head,
    scope: new Set([head, ...object]),
    subject: subjectBefore(tokens, i),
    ofSpeaker: false,
    object: new Set(object),
  }
}

/** "The suggestion that he had failed": who says so is not the one who tells it. */
function isOnlyTold(tokens: readonly TaggedToken[], i: number): boolean {
  const that = tokens.findLastIndex(({ low }, k) => k < i && low === 'that')
  return that > 0 && tokens[that - 1]?.pos === 'NOUN'
}

/** The terms of a noun with what stands before it. */
function nounGroup(tokens: readonly TaggedToken[], from: number): readonly string[] {
  let end = from
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')) end++
  return tokens.slice(from, end).flatMap((t) => (t.pos === 'NOUN' && t.term ? [t.term] : []))
}

function scopeOf(tokens: readonly TaggedToken[], from: number, end: number): Negation | null {
  const scope: string[] = []
  const noun = nounHead(tokens, from, end)
  let k = end
  for (; k < tokens.length && !CLAUSE_END.test(tokens[k]?.low ?? '') && !opensClause(tokens, k); k++) {
    const token = tokens[k]
    const term = token && !PASSED_OVER.has(plain(token.low)) ? token.term : null
    // "Has not officially confirmed": the verb is what counts.
    // Single letters are what is left of a veiled word ("that f---ing wall").
    // Words of saying have no term of their own, and count all the same.
    if (
      token &&
      scope.length === 0 &&
      (NEGATED_STATEMENTS.has(token.lemma) || DOUBLE_NEGATIVE.test(token.low))
    )
      return null
    if (!token || !term || /^\p{L}$/u.test(term) || (scope.length === 0 && token.pos === 'ADV')) continue
    if (scope.length === 0 && isWishToThink(tokens, k)) return null
    scope.push(term)
  }
  const head = noun ?? scope[0]
  const helper = tokens[from - 1]
  const first = helper && AUXILIARY.test(helper.low) ? helper : tokens[from]
  const last = tokens[end - 1]
  // "They aren't flying bombers, but they are going to bomb": what is negated is only the foil of what is said.
  const foil = tokens.slice(k, k + 2).some((t) => FOIL.has(t.low))
  if (!head || !first || !last || foil || isComparison(tokens, end) || isAim(tokens, from)) return null
  return {
    evidence: { start: first.start, end: last.end },
    head,
    scope: new Set(scope.slice(0, REACH)),
    subject: subjectBefore(tokens, from),
    ofSpeaker: isOfSpeaker(tokens, from),
    object: null,
  }
}

/** "I did not", "the trader said he did not". */
function isOfSpeaker(tokens: readonly TaggedToken[], from: number): boolean {
  const pronoun = AUXILIARY.test(tokens[from - 1]?.low ?? '') ? from - 2 : from - 1
  if (tokens[pronoun]?.low === 'i') return true
  const before = tokens[pronoun - 1]?.low === 'that' ? tokens[pronoun - 2] : tokens[pronoun - 1]
  return /^(?:he|she)$/.test(tokens[pronoun]?.low ?? '') && BOUNDARY_VERBS.has(before?.lemma ?? '')
}

/** "It does not mean that he is not rich": what stands behind is left open. Position of that "not", or the end; `places` are those where a negation may begin. */
function hollowFrom(tokens: readonly TaggedToken[], places: readonly number[]): number {
  const at = places.find((i) => {
    const end = behindNegation(tokens, i)
    return end !== null && LEAVES_OPEN.has(tokens[end]?.lemma ?? '')
  })
  return at ?? tokens.length
}

/** "Is not worth a million and does not trade": behind the "and" another clause begins. */
function opensClause(tokens: readonly TaggedToken[], k: number): boolean {
  if (!/^(?:and|or|nor)$/.test(tokens[k]?.low ?? '')) return false
  return tokens
    .slice(k + 1, k + 4)
    .some((t) => AUXILIARY.test(t.low) || NEGATED_AUXILIARY.test(plain(t.low)) || PRONOUN.test(t.low))
}

/** "No foreign fighters at the border": the last noun before the preposition or verb is what there is none of. */
function nounHead(tokens: readonly TaggedToken[], from: number, end: number): string | null {
  if (tokens[from]?.low !== 'no') return null
  let head: string | null = null
  for (let k = end; k < tokens.length; k++) {
    const token = tokens[k]
    if (!token || !/^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(token.pos)) break
    if (token.term && token.pos !== 'ADJ' && token.pos !== 'ADV') head = token.term
  }
  return head
}

/** "Does not want to think about it": what is not wished is a thought, and nothing is said not to be so. */
function isWishToThink(tokens: readonly TaggedToken[], k: number): boolean {
  if (!WISHES.has(tokens[k]?.lemma ?? '')) return false
  const next = tokens.slice(k + 1, k + 4).find((t) => !/^(?:to|even|ever|["“‘'])$/.test(t.low))
  return next !== undefined && (THOUGHTS.has(next.lemma) || NEGATED_STATEMENTS.has(next.lemma))
}

/** Position behind a negation that begins at `i`, where one may begin; null where none does. */
function negationEnd(tokens: readonly TaggedToken[], i: number): number | null {
  const end = behindNegation(tokens, i)
  return end !== null && NEGATIVE_IDIOMS.some((idiom) => matches(tokens, i, idiom)) ? null : end
}

/** Position behind the first of these particles that stands at `i`; null where none does. */
function endOf(
  tokens: readonly TaggedToken[],
  i: number,
  particles: readonly (readonly string[])[],
): number | null {
  const found = particles.find((words) => matches(tokens, i, words))
  return found ? i + found.length : null
}

/** Whether a negation may begin at a token: none begins at another. */
function mayNegate({ low, lemma }: TaggedToken): boolean {
  return MAY_NEGATE.test(low) || lemma === 'fail' || PLANS_UNDONE.has(lemma)
}

/** As `negationEnd`, of a token that may negate, with the idioms that negate nothing among them. */
function behindNegation(tokens: readonly TaggedToken[], i: number): number | null {
  const low = plain(tokens[i]?.low ?? '')
  const undone = PLANS_UNDONE.get(tokens[i]?.lemma ?? '')
  if (undone) return endOf(tokens, i + 1, undone)
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
  if (low === 'none' || low === 'neither') {
    if (next === 'of') return i + 2
    return (low === 'none' ? VERBAL : /^(?:NOUN|PROPN|ADJ)$/).test(tokens[i + 1]?.pos ?? '') ? i + 1 : null
  }
  if (low === 'unable' && next === 'to') return i + 2
  if (NEGATIVE_SUBJECT.has(low)) return i + 1
  // "Failed to arrive" is to have not arrived.
  if (tokens[i]?.lemma === 'fail' && next === 'to') return i + 2
  return null
}

function matches(tokens: readonly TaggedToken[], i: number, idiom: readonly string[]): boolean {
  return idiom.every((word, k) => word === '*' || plain(tokens[i + k]?.low ?? '') === word)
}

/** "If it does not rain": nothing is said not to be so. Only within the clause: a comma ends the condition. */
function isConditional(tokens: readonly TaggedToken[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const low = tokens[k]?.low ?? ''
    if (CONDITION.has(low)) return true
    if (CLAUSE_END.test(low) || QUOTE.test(low) || low === 'that') return false
  }
  return false
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
