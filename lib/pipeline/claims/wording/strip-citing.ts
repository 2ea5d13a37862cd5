import { ORGANISATION_NOUNS, ORGANISATION_WORDS } from '@/lib/text/words/people'
import { isRole } from './open-pronoun'
import { statementAt } from './statement-verbs'
import type { Stripped } from './strip-attribution'
import { isMark, type Piece } from './wording'

/** What a phrase is about stands before these: "a letter from the owner" is a letter. */
const BEHIND_HEAD =
  /^(?:of|from|to|by|in|at|on|for|with|about|over|who|that|which|close|familiar|between|against)$/

/**
 * Takes off what the one who tells it goes by: "S, citing two sailors". Null where the sentence goes on behind it, and for a reason where nobody tells
 * it: "he left the port, citing threats to his family" says why he left.
 */
export function stripCiting(pieces: readonly Piece[]): Stripped | null {
  const comma = pieces.findLastIndex((piece, i) => piece.text === ',' && pieces[i + 1]?.low === 'citing')
  const tail = pieces.slice(comma + 2)
  if (
    comma < 1 ||
    tail.some((piece) => /^[,;:—–"“”]$/.test(piece.text)) ||
    tail.some((piece) => piece.pos === 'AUX')
  )
    return null
  const told = pieces.slice(0, comma).some((_, i) => statementAt(pieces, i) !== null)
  return told || tells(tail) ? { content: pieces.slice(0, comma), source: [] } : null
}

/** Whether what is cited can tell something: people, a body. A paper may be a reason: "he resigned, citing a letter from his doctor". */
function tells(tail: readonly Piece[]): boolean {
  const end = tail.findIndex((piece, i) => i > 0 && BEHIND_HEAD.test(piece.low))
  const phrase = end < 0 ? tail : tail.slice(0, end)
  const at = phrase.findLastIndex((piece) => !isMark(piece))
  const head = phrase[at]
  if (!head) return false
  const one = head.low.replace(/s$/, '')
  if (
    isRole(head.low) ||
    isRole(one) ||
    /^(?:people|police|authorities|two|three|four|several)$/.test(head.low)
  )
    return true
  if (ORGANISATION_NOUNS.has(head.low) || ORGANISATION_NOUNS.has(one)) return true
  return head.pos === 'PROPN' && (ORGANISATION_WORDS.has(head.low) || phrase[at - 1]?.pos === 'PROPN')
}
