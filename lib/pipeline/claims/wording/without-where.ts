import { nounPhrases } from './noun-phrases'
import { isMark, type Piece } from './wording'

/** "In" a town, "at" whatever else has a name. */
const IN =
  /^(?:city|town|village|country|state|region|province|district|county|island|area|capital|suburb|valley|republic|sea|lake)$/
/** Where something can be, besides what has a name. */
const PLACE =
  /^(?:bridge|station|airport|port|harbou?r|plant|factory|school|hospital|prison|court|hotel|house|home|camp|square|park|street|road|market|church|mosque|border|office|mine|mill|stadium|club|bar|restaurant|beach|river|forest|building|site|base|clinic|museum|university|theat(?:re|er))$/
const KEPT = /^(?:in|at|on|near|outside|inside|under|over)$/

/**
 * "The old bridge, where carts stood all day" and nothing more: with the place behind what happened there ("carts stood all day at the old
 * bridge"). `around` is the sentence, whose preposition stays where it says where. Null for anything else.
 */
export function withoutWhere(own: readonly Piece[], around: readonly Piece[]): readonly Piece[] | null {
  const at = own.findIndex((piece) => piece.low === 'where')
  const comma = own[at - 1]
  if (at < 2 || !comma || !isMark(comma)) return null
  const place = own.slice(0, at - 1).filter((piece) => !isMark(piece))
  const [phrase, ...others] = nounPhrases(place)
  if (!phrase || others.length > 0 || phrase.pieces.length !== place.length) return null
  const last = own.findLastIndex((piece) => !isMark(piece) || /^["”’]$/.test(piece.text))
  // “… of rust.” stands before the place now: its full stop goes.
  const happened = own
    .slice(at + 1, last + 1)
    .filter((piece, i, all) => !(piece.text === '.' && i === all.length - 2 && isMark(all[i + 1])))
  if (happened.length < 3 || happened.some((piece) => /^[,;:—–]$/.test(piece.text))) return null
  const first = place[0]
  const before = around[around.findIndex((piece) => piece.start === first?.start) - 1]
  const named = phrase.head.pos === 'PROPN'
  const town =
    IN.test(phrase.head.low) || (named && (first?.low !== 'the' || /[^s]s$|^kingdom$/.test(phrase.head.low)))
  if (!named && !town && !PLACE.test(phrase.head.low)) return null
  const word = KEPT.test(before?.low ?? '') ? (before?.low ?? 'at') : town ? 'in' : 'at'
  const preposition: Piece = { ...comma, text: word, low: word, pos: 'ADP', gap: true }
  return [...happened, preposition, ...place.map((piece, i) => (i === 0 ? { ...piece, gap: true } : piece))]
}
