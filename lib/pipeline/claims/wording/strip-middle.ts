import { finiteVerb, isClause } from './clause'
import { statementAt } from './statement-verbs'
import type { Stripped } from './strip-attribution'
import { isMark, type Piece } from './wording'

/** So many words and marks may stand before the first comma, and between it and the second one. */
const MOST_BEFORE = 20
const MOST_BETWEEN = 8

/**
 * Takes off who says it between two commas in the middle of a clause: "The old boat, he pointed out, is of steel" gives "The old
 * boat is of steel", "Without a captain, Roe said, it could not sail" gives "Without a captain, it could not sail". Null for none.
 */
export function stripMiddle(pieces: readonly Piece[]): Stripped | null {
  const from = pieces.findIndex((piece, i) => i > MOST_BEFORE || piece.text === ',')
  const to = pieces.findIndex((piece, i) => i > from && piece.text === ',')
  const between = pieces.slice(from + 1, to)
  if (from < 1 || to < 0 || between.length < 2 || between.length > MOST_BETWEEN) return null
  const verb = tellingAt(between)
  const before = pieces.slice(0, from)
  if (verb < 1 || before.some(isLoose)) return null
  const rest = pieces.slice(to + 1)
  if (rest.some(isQuote)) return null
  const goesOn = /^(?:AUX|VERB)$/.test(rest[0]?.pos ?? '') && !rest[0]?.low.endsWith('ing')
  const opens = /^(?:ADP|ADV)$/.test(before[0]?.pos ?? '') && isClause(rest)
  if (!goesOn && !opens) return null
  // "The mast described in it, he said, is of oak": with an "is" to come, that is no verb of a sentence.
  if (finiteVerb(before) >= 0 && rest[0]?.pos !== 'AUX') return null
  const content = [...before, ...(goesOn ? [] : pieces.slice(to, to + 1)), ...rest]
  return isClause(content) ? { content, source: between.slice(0, verb) } : null
}

/** Where the verb of "he pointed out", "the port said on Monday" stands; -1 for words that hold anything else. */
function tellingAt(between: readonly Piece[]): number {
  const verb = between.findIndex((_, i) => statementAt(between, i) !== null || pointsOut(between, i))
  const source = between.slice(0, verb)
  const nobody = source.some((piece) => /^(?:who|which|that|as|and)$/.test(piece.low) || isMark(piece))
  const behind = between.slice(verb + 1)
  const plain = behind.every((piece) => /^(?:ADP|ADV|PROPN|NUM|DET|NOUN)$/.test(piece.pos))
  const named = source.some((piece) => /^(?:PRON|PROPN|NOUN)$/.test(piece.pos))
  return nobody || !plain || !named || finiteVerb(source) >= 0 ? -1 : verb
}

function pointsOut(pieces: readonly Piece[], i: number): boolean {
  return /^point(?:s|ed)$/.test(pieces[i]?.low ?? '') && pieces[i + 1]?.low === 'out'
}

function isQuote({ text }: Piece): boolean {
  return /^["“”]$/.test(text)
}

/** A mark that ends or opens more than a word. */
function isLoose(piece: Piece): boolean {
  return /^["“”:;—–]$/.test(piece.text)
}
