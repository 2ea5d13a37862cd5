import { ORGANISATION_NOUNS } from '@/lib/text/words/people'
import { finiteVerb, isClause } from './clause'
import { isRole } from './open-pronoun'
import type { Spelling } from './spelling'
import { isStatementForm } from './statement-verbs'
import { isMark, type Piece } from './wording'

/** A caption is headed by no more words and marks than this. */
const MOST_HEAD = 6
/** What a letter is headed by. */
const LETTER = /^(?:from|to|date|subject)$/
/** Who may speak behind a colon, and what says that it is not so. */
const SPEAKS =
  /^(?:police|sources?|reports?|people|officials?|witness(?:es)?|experts?|critics|another|others|one)$/
const DOUBTS =
  /^(?:myths?|false|fake|hoax|lies?|rumou?rs?|claims?|claimed|wrong|untrue|fiction|jokes?|satire|allegations?|alleged|denied|denials?|questions?|not|no|never)$/

/**
 * "Lucky escape: The crew swam to the shore" without what a picture is headed by: a few plain words, none of them a name or somebody who
 * speaks, before a sentence of its own. Unchanged for any other words. `spelling` tells plain words from names.
 */
export function withoutCaption(pieces: readonly Piece[], spelling: Spelling): readonly Piece[] {
  const colon = pieces.findIndex((piece, i) => i > MOST_HEAD || piece.text === ':')
  const head = pieces.slice(0, Math.max(0, colon)).filter((piece) => !isMark(piece))
  const rest = pieces.slice(colon + 1)
  if (pieces[colon]?.text !== ':' || !head.every((piece, i) => isPlain(piece, i, spelling))) return pieces
  if (!/^\p{Lu}/u.test(rest[0]?.text ?? '') || isSentence(head) || !isClause(rest)) return pieces
  return rest
}

/** "The plan failed", but not "Lucky escape", whose last word may be taken for a verb. */
function isSentence(head: readonly Piece[]): boolean {
  const verb = finiteVerb(head)
  return verb >= 0 && (verb < head.length - 1 || /(?:ed|s)$/.test(head[verb]?.low ?? ''))
}

function isPlain({ text, low }: Piece, at: number, spelling: Spelling): boolean {
  const one = low.replace(/s$/, '')
  if (SPEAKS.test(low) || DOUBTS.test(low) || isRole(low) || isRole(one) || ORGANISATION_NOUNS.has(one))
    return false
  // "Holt says: …", but "Captured: …".
  if (at > 0 && isStatementForm(low)) return false
  if (at === 0 && LETTER.test(low)) return false
  return at > 0 ? /^\p{Ll}/u.test(text) : spelling.of(low) === low && text !== text.toUpperCase()
}
