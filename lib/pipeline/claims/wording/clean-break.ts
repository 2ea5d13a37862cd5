import { finiteVerb, isClause } from './clause'
import { isFiniteForm } from './finite-form'
import { statementAt } from './statement-verbs'
import type { Piece } from './wording'

/** What a sentence may do without, though no comma stands before it: when, why or despite what. */
const ADDS = /^(?:when|while|after|before|because|since|although|though|despite|amid|until|following|so)$/
/** A subject has no more words and marks in front of its verb. */
const MOST_SUBJECT = 6
/** An item of a list has no more words and marks than this. */
const MOST_ITEM = 6

/**
 * Whether what stands before a place reads as if nothing followed there: no half of a list or of a pair, no noun without the clause that
 * tells which one, no verb of telling without what is told.
 */
export function isCleanBreak(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  const next = pieces[at + 1]
  if (!piece || !next || opensWithParticiple(pieces.slice(0, at))) return false
  if (/^(?:[;:—–―]|-{1,2})$/.test(piece.text)) return true
  if (piece.text === ',') return !isBeforeTold(pieces, at) && !isListComma(pieces, at)
  if (piece.low === 'and') return !endsItem(pieces, at) && joinsVerbs(pieces, at)
  return ADDS.test(piece.low)
}

/** "The port said(, in a few words, that …)": what is told stands behind the comma. */
function isBeforeTold(pieces: readonly Piece[], comma: number): boolean {
  const that = pieces.findIndex(({ low }, i) => i > comma && low === 'that' && pieces[i - 1]?.text === ',')
  return that === comma + 1 || (that > 0 && statementAt(pieces, comma - 1) !== null)
}

/** "Considering the small means of the port": what it is that somebody considers it for stands behind a comma. */
function opensWithParticiple(head: readonly Piece[]): boolean {
  return head[0]?.pos === 'VERB' && head[0].low.endsWith('ing') && !head.some((piece) => piece.text === ',')
}

/** "… and sold the boat", "… and the crew left": a verb of its own follows. */
function joinsVerbs(pieces: readonly Piece[], at: number): boolean {
  const rest = pieces.slice(at + 1)
  const first = rest[0]
  if (isFiniteForm(rest, 0)) return true
  return /^(?:DET|PRON|PROPN)$/.test(first?.pos ?? '') && isClause(rest) && finiteVerb(rest) <= MOST_SUBJECT
}

/** The comma stands between items: another one ends with a comma or an "and" a few words behind it, and is of the same kind as the next. */
function isListComma(pieces: readonly Piece[], comma: number): boolean {
  const end = pieces.findIndex((piece, i) => i > comma + 1 && LINKS_ITEMS.test(piece.low))
  if (/^(?:and|or)$/.test(pieces[comma + 1]?.low ?? '')) return !joinsVerbs(pieces, comma + 1)
  if (end < 0 || end - comma - 1 > MOST_ITEM) return false
  const behind = /^(?:and|or)$/.test(pieces[end + 1]?.low ?? '') ? end + 2 : end + 1
  return isAction(pieces[comma + 1]) === isAction(pieces[behind])
}

const LINKS_ITEMS = /^(?:,|and|or)$/

/** "(He sold the boat,) left the port / and": the last of several things that somebody does, or has. */
function endsItem(pieces: readonly Piece[], at: number): boolean {
  const comma = pieces.findLastIndex((piece, i) => i < at && piece.text === ',')
  return comma > 0 && at - comma - 1 <= MOST_ITEM && isAction(pieces[comma + 1]) === isAction(pieces[at + 1])
}

function isAction(piece: Piece | undefined): boolean {
  return piece?.pos === 'VERB' || piece?.pos === 'AUX'
}
