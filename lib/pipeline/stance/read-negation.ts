import { isVerb, type TaggedToken } from '@/lib/text/tag'
import {
  CLAUSE_END,
  DOUBLE_NEGATIVE,
  NEGATED_AUXILIARY,
  NEGATED_STATEMENTS,
  PASSED_OVER,
  THOUGHTS,
  WISHES,
} from '@/lib/text/words/negation-words'
import {
  AUXILIARY,
  isConditional,
  isOfSpeaker,
  isQuestion,
  isRelative,
  PRONOUN,
  subjectBefore,
} from './around-negation'
import {
  isAim,
  isBlamed,
  isComparison,
  isDegree,
  isFelt,
  isGerund,
  isNorm,
  isNotAlone,
  isOfWhole,
  isOrder,
  isSoFar,
  isTaught,
  plain,
} from './hollow-negation'
import type { Negation } from './negation'
import { hollowFrom, mayNegate, negationEnd } from './negation-places'
import { oppositeAt } from './opposite-verb'

/** What stands far behind the negation ("for that matter", a parenthesis) is no part of what is denied. */
const REACH = 6
/** What stands behind these is what is said instead, or why. */
const FOIL = new Set(['but', 'until', 'unless', 'because'])
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
    if (isRelative(tokens, i) || isNorm(tokens, i) || isGerund(tokens, i) || isNotAlone(tokens, end))
      return []
    if (isBlamed(tokens, i) || isSoFar(tokens, end)) return []
    if (isTaught(tokens, i) || isFelt(tokens, i) || isOfWhole(tokens, end)) return []
    if (isDegree(tokens, end) || isUnconfirmed(tokens, i, end)) return []
    return scopeOf(tokens, i, end) ?? []
  })
}

function scopeOf(tokens: readonly TaggedToken[], from: number, end: number): Negation | null {
  const scope: string[] = []
  const noun = nounHead(tokens, from, end)
  let k = end
  for (; k < tokens.length && !endsScope(tokens, k); k++) {
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
    isIdentity: isIdentity(tokens, from, end),
  }
}

/** "Is not Jane Roe", "was not at the quay": of who somebody is, or where, and not of what is done. */
function isIdentity(tokens: readonly TaggedToken[], from: number, end: number): boolean {
  const verb = BE.test(tokens[from - 1]?.low ?? '') || BE_NOT.test(plain(tokens[from]?.low ?? ''))
  let k = end
  while (tokens[k]?.pos === 'ADV' || tokens[k]?.pos === 'DET') k++
  if (!verb || tokens[from]?.low === 'no') return false
  if (tokens[k]?.pos === 'ADP') return /^(?:at|in|on|aboard|inside|near)$/.test(tokens[k]?.low ?? '')
  while (/^(?:ADJ|NOUN)$/.test(tokens[k]?.pos ?? '')) k++
  return tokens[k]?.pos === 'PROPN'
}

const BE = /^(?:is|are|was|were|am|been)$/
const BE_NOT = /^(?:is|are|was|were)n't$/

function endsScope(tokens: readonly TaggedToken[], k: number): boolean {
  return CLAUSE_END.test(tokens[k]?.low ?? '') || opensClause(tokens, k) || isAsTold(tokens, k)
}

/** "Has not been killed as was claimed": what was claimed is no part of it. */
function isAsTold(tokens: readonly TaggedToken[], k: number): boolean {
  const next = tokens[k + 1]?.low ?? ''
  return (
    tokens[k]?.low === 'as' &&
    /^(?:was|were|had|has|is|previously|initially|earlier|first|widely|reported|claimed|alleged|some|many)$/.test(
      next,
    )
  )
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

/** "No official has confirmed it", "did not make the list public": nobody has said so, which is not that somebody said no. */
function isUnconfirmed(tokens: readonly TaggedToken[], from: number, end: number): boolean {
  if (tokens[end]?.lemma === 'make')
    return tokens.slice(end, end + REACH).some(({ low }) => low === 'public' || low === 'known')
  if (tokens[from]?.low !== 'no') return false
  let k = end
  while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[k]?.pos ?? '')) k++
  while (AUXILIARY.test(tokens[k]?.low ?? '') || tokens[k]?.pos === 'ADV') k++
  const verb = tokens[k]
  return verb !== undefined && k > end && isVerb(verb) && NEGATED_STATEMENTS.has(verb.lemma)
}

/** "Does not want to think about it": what is not wished is a thought, and nothing is said not to be so. */
function isWishToThink(tokens: readonly TaggedToken[], k: number): boolean {
  if (!WISHES.has(tokens[k]?.lemma ?? '')) return false
  const next = tokens.slice(k + 1, k + 4).find((t) => !/^(?:to|even|ever|["“‘'])$/.test(t.low))
  return next !== undefined && (THOUGHTS.has(next.lemma) || NEGATED_STATEMENTS.has(next.lemma))
}
