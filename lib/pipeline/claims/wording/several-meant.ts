import type { Sentence } from '@/lib/model/types'
import { finiteVerb } from './clause'
import { isSeveralThings, type NounPhrase, nounPhrases, piecesBefore } from './noun-phrases'
import { isRole } from './open-pronoun'
import type { Place } from './resolve-pronouns'
import { statementAt } from './statement-verbs'
import { isMark, lineOf, type Piece } from './wording'

/** A subject of more words is not put in. */
const MOST_WORDS = 8
const URGES = /^(?:recommend|urg|demand|insist|propos|suggest|request|order|ask)(?:e?d|s|es)?$/
const PART =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|all|none|both|half|several|few|\d+)$/

/** Whom or what a leading "They" means: the subject of the sentence before, where nothing else there can be meant; null where something can. */
export function severalMeant(pieces: readonly Piece[], at: number, place: Place): string | null {
  const piece = pieces[at]
  if (at > 1 || piece?.low !== 'they') return null
  const own = place.sentences[0]
  // "Sailors say they", "When they": who is meant may stand before it in its own sentence.
  const before = own && piecesBefore(place.piecesIn(own), piece.start)
  if (!own || !before || before.some((one) => !isMark(one))) return null
  const found = subjectBefore(piece, place)
  return found && (found.whole.length <= MOST_WORDS ? lineOf(found.whole) : lineOf(found.phrase.pieces))
}

/** "Six of them": where "them" stands; -1 for any other beginning. */
export function partOfThem(pieces: readonly Piece[]): number {
  const words = pieces.slice(0, 3).map((piece) => piece.low)
  return PART.test(words[0] ?? '') && words[1] === 'of' && words[2] === 'them' ? 2 : -1
}

/** Whom a "them" means whose part the sentence is about: "Six of them" are of the babies that the sentence before is about. */
export function wholeMeant(piece: Piece, place: Place): string | null {
  const found = subjectBefore(piece, place)
  return found && `the ${found.phrase.head.text}`
}

/** Where "they" stands in "recommended that they be closed", of those whom somebody else recommends it for; -1 for none. */
export function urgedThey(pieces: readonly Piece[]): number {
  return pieces.findIndex(
    (piece, i) =>
      piece.low === 'they' &&
      pieces[i - 1]?.low === 'that' &&
      URGES.test(pieces[i - 2]?.low ?? '') &&
      /^(?:be|should|must)$/.test(pieces[i + 1]?.low ?? ''),
  )
}

/** The only several that its sentence names before that "they", who urges it left out. */
export function urgedMeant(piece: Piece, place: Place): string | null {
  const own = place.sentences[0]
  if (!own || place.inQuote(piece.start)) return null
  const before = piecesBefore(place.piecesIn(own), piece.start)
  if (before === null) return null
  const found = nounPhrases(before).filter(
    (phrase) => isSeveralThings(phrase) && !isRole(phrase.head.low.replace(/s$/, '')),
  )
  const [phrase] = found
  if (!phrase || found.length > 1) return null
  const words = phrase.pieces.slice(0, phrase.pieces.indexOf(phrase.head) + 1)
  return phrase.pieces[0]?.pos === 'DET' ? lineOf(words) : `the ${lineOf(words)}`
}

type Subject = { readonly phrase: NounPhrase; readonly whole: readonly Piece[] }

/** The several that the sentence before a piece's own is about, and all words of the subject; null where others stand beside them. */
function subjectBefore(piece: Piece, place: Place): Subject | null {
  const [own, before] = place.sentences
  if (!own || !before || before.role !== 'body' || own.role !== 'body' || !follows(own, before, piece, place))
    return null
  const pieces = place.piecesIn(before)
  const verb = finiteVerb(pieces)
  const from = pieces.findIndex((one) => !isMark(one))
  const found = nounPhrases(pieces).filter(
    (phrase) =>
      isSeveralThings(phrase) &&
      (phrase.at <= from + 2 || statementAt(pieces, phrase.at + phrase.pieces.length) === null),
  )
  const subject = found[0]
  if (!subject || subject.at > from + 2 || verb < subject.at + subject.pieces.length) return null
  const whole = pieces.slice(subject.at, verb)
  if (whole.some(isMark)) return null
  return found.length === 1 || !found.some((phrase) => phrase.at > verb) ? { phrase: subject, whole } : null
}

/** Both in the outlet's own voice and in one paragraph, or both in one quotation, which may go on in the next paragraph. */
function follows(own: Sentence, before: Sentence, piece: Piece, place: Place): boolean {
  const quoted = place.inQuote(piece.start)
  const last = place.textOf({ start: before.end - 2, end: before.end })
  const starts = place.piecesIn(before).find((one) => !isMark(one))
  if (quoted !== place.inQuote(starts?.start ?? before.start)) return false
  // "Six of them" are hardly of anybody else.
  const near = piece.low === 'them' ? own.paragraph - 1 : own.paragraph
  return quoted ? !/["”]/.test(last) : before.paragraph >= near
}
