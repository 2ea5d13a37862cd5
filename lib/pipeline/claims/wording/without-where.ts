import { partners } from './marks'
import { nounPhrases } from './noun-phrases'
import { statementAt } from './statement-verbs'
import { isMark, type Piece } from './wording'

/** "In" a town, "at" whatever else has a name. */
const IN =
  /^(?:city|town|village|country|state|region|province|district|county|island|area|capital|suburb|valley|republic|sea|lake)$/
/** Where something can be, besides what has a name. */
const PLACE =
  /^(?:bridge|station|airport|port|harbou?r|plant|factory|school|hospital|prison|court|hotel|house|home|camp|square|park|street|road|market|church|mosque|border|office|mine|mill|stadium|club|bar|restaurant|beach|river|forest|building|site|base|clinic|museum|university|theat(?:re|er)|gym|hall|warehouse|shop|store|farm|tower|palace|cathedral|temple|library)$/
const KEPT = /^(?:in|at|on|near|outside|inside|under|over)$/

/**
 * "The old bridge, where carts stood all day" and nothing more: with the place behind what happened there ("carts stood all day at the old
 * bridge"), and before it where it would go with another clause there ("In Norvik, the guild said the ferry had sunk"). `around` is the sentence, whose preposition stays where it says where. Null for anything else.
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
  // Inside somebody's own words, or half of them: they stay as they were said.
  if ([...partners([...place, ...happened]).values()].includes(-1) || opensBefore(own, around)) return null
  const first = place[0]
  const before = around[around.findIndex((piece) => piece.start === first?.start) - 1]
  const named = phrase.head.pos === 'PROPN'
  const town =
    IN.test(phrase.head.low) || (named && (first?.low !== 'the' || /[^s]s$|^kingdom$/.test(phrase.head.low)))
  if (!named && !town && !PLACE.test(phrase.head.low)) return null
  const word = KEPT.test(before?.low ?? '') ? (before?.low ?? 'at') : town ? 'in' : 'at'
  const preposition: Piece = { ...comma, text: word, low: word, pos: 'ADP', gap: true }
  const where = place.map((piece, i) => (i === 0 ? insideSentence(piece) : piece))
  if (!holdsAnother(happened)) return [...happened, preposition, ...where]
  if (/^(?:he|she|they|we|i)$/.test(happened[0]?.low ?? '')) return null
  // "Norvik, where the guild said the ferry had sunk": it was said in Norvik, not sunk.
  return [
    { ...preposition, gap: false },
    ...where,
    { ...comma, text: ',', low: ',', gap: false },
    ...happened,
  ]
}

/** "The" is "the" behind "at". */
function insideSentence(piece: Piece): Piece {
  return { ...piece, gap: true, ...(piece.pos === 'DET' ? { text: piece.text.toLowerCase() } : {}) }
}

/** Whether a quotation that opened before the words has not closed before them. */
function opensBefore(own: readonly Piece[], around: readonly Piece[]): boolean {
  const at = around.findIndex((piece) => piece.start === own[0]?.start)
  const before = around.slice(0, Math.max(0, at))
  const curly = before.findLast((piece) => /^[“”]$/.test(piece.text))
  const straight = before.filter((piece) => piece.text === '"').length
  return curly?.text === '“' || straight % 2 === 1
}

/** Whether what happened holds words that the place behind them would go with: a second clause, or somebody's own words. */
function holdsAnother(happened: readonly Piece[]): boolean {
  return happened.some(
    (piece, i) =>
      INNER.test(piece.low) ||
      /^["“”]$/.test(piece.text) ||
      statementAt(happened, i) !== null ||
      (piece.low === 'and' && happened.slice(i + 1).some((one) => /^(?:VERB|AUX)$/.test(one.pos))),
  )
}

const INNER = /^(?:that|who|which|whose|when|until|till|after|before|because|while|as|if|whether|but)$/
