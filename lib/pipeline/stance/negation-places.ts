import { isVerb, type TaggedToken } from '@/lib/text/tag'
import {
  NEGATED_AUXILIARY,
  NEGATIVE_IDIOMS,
  NEGATIVE_SUBJECT,
  PLANS_UNDONE,
} from '@/lib/text/words/negation-words'
import { isFoil, plain } from './hollow-negation'

/** Nearly all words neither begin nor end like one that negates. */
const MAY_NEGATE = /^n|^cannot$|n['’]t$|^unable$/

const VERBAL = /^(?:AUX|VERB)$/
const LEAVES_OPEN = new Set('mean imply suggest say claim'.split(' '))

/** "It does not mean that he is not rich": what stands behind is left open. Position of that "not", or the end; `places` are those where a negation may begin. */
export function hollowFrom(tokens: readonly TaggedToken[], places: readonly number[]): number {
  const at = places.find((i) => {
    const end = behindNegation(tokens, i)
    return end !== null && LEAVES_OPEN.has(tokens[end]?.lemma ?? '')
  })
  return at ?? tokens.length
}

/** Position behind a negation that begins at `i`, where one may begin; null where none does. */
export function negationEnd(tokens: readonly TaggedToken[], i: number): number | null {
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
export function mayNegate({ low, lemma }: TaggedToken): boolean {
  return MAY_NEGATE.test(low) || lemma === 'fail' || PLANS_UNDONE.has(lemma)
}

/** As `negationEnd`, of a token that may negate, with the idioms that negate nothing among them. */
function behindNegation(tokens: readonly TaggedToken[], i: number): number | null {
  const low = plain(tokens[i]?.low ?? '')
  const undone = PLANS_UNDONE.get(tokens[i]?.lemma ?? '')
  if (undone) {
    const end = endOf(tokens, i + 1, undone)
    return end !== null && isLeft(tokens, end) ? null : end
  }
  const next = plain(tokens[i + 1]?.low ?? '')
  const before = plain(tokens[i - 1]?.low ?? '')
  if (NEGATED_AUXILIARY.test(low) || low === 'never') return i + 1
  if (low === 'not' || (low === "n't" && i > 0))
    return before === 'or' || before === 'if' || isFoil(tokens, i) ? null : i + 1
  if (low === 'no') {
    // "No" as an answer is read elsewhere; "no" before a noun denies that there is such a thing.
    const noun = tokens[i + 1]?.pos
    // "No. 48" is a number.
    return noun && /^(?:NOUN|PROPN|ADJ|NUM|ADV|VERB)$/.test(noun) && !/^(?:one|\.)$/.test(next) ? i + 1 : null
  }
  // "Neither the parents nor the school": who is meant is told elsewhere.
  if ((low === 'neither' || low === 'nor') && !tokens.some(isVerb)) return null
  if (low === 'nor') return i + 1
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

/** "Dropped out of school", "walked away from the Queen": what is left is no plan. */
function isLeft(tokens: readonly TaggedToken[], end: number): boolean {
  const at = /^(?:PRON|DET)$/.test(tokens[end]?.pos ?? '') ? end + 1 : end
  const next = tokens[at]
  if (STUDIES.test(next?.low ?? '')) return true
  return tokens[end - 1]?.low === 'the' && /^\p{Lu}/u.test(next?.text ?? '')
}

const STUDIES = /^(?:class(?:es)?|school|college|university|courses?|lessons|training)$/

function matches(tokens: readonly TaggedToken[], i: number, idiom: readonly string[]): boolean {
  return idiom.every((word, k) => word === '*' || plain(tokens[i + k]?.low ?? '') === word)
}
