import { isClause } from './clause'
import { stripAttribution } from './strip-attribution'
import { isMark, keep, type Piece, withoutMarks } from './wording'

const RIGHT =
  /^the (?:(?:correct|right|actual|real|true) )?(?:figure|number|total|sum|amount|age|year) (?:is|was) (?:(?:about|around|nearly|almost|some|over) )?$/
const WRONG =
  /^(?:correction|corrects?|corrected|incorrectly|wrongly|mistakenly|erroneously|misstated|earlier|previous)$/
const ABOUT = /^(?:about|around|nearly|almost|some|roughly|approximately|over)$/

/**
 * "The figure is 38", behind "An earlier version said that 40 boats sailed": the corrected sentence with the figure that is right,
 * "38 boats sailed". Null where the sentence before is no correction, or has not one figure alone.
 */
export function corrected(own: readonly Piece[], before: () => readonly Piece[]): readonly Piece[] | null {
  const right = own.filter((piece) => piece.pos === 'NUM' && !isMark(piece))
  // Most words have no figure, or several.
  if (right.length !== 1) return null
  const words = own.filter((piece) => !isMark(piece))
  const [figure] = right
  const opening = words.slice(0, -1).map((piece) => piece.low)
  if (!figure || words.at(-1) !== figure || !RIGHT.test(`${opening.join(' ')} `)) return null
  const said = wrongBefore(before()) ?? []
  const at = said.findIndex((piece) => piece.pos === 'NUM')
  const wrong = said[at]
  if (!wrong || said.filter((piece) => piece.pos === 'NUM').length !== 1) return null
  const from = ABOUT.test(said[at - 1]?.low ?? '') ? at - 1 : at
  const near = opening.at(-1) ?? ''
  const put: Piece = {
    ...wrong,
    text: ABOUT.test(near) ? `${near} ${figure.text}` : figure.text,
    low: figure.low,
  }
  return [...said.slice(0, from), put, ...said.slice(at + 1)]
}

/** What a correction takes back: "An earlier version said that 40 boats sailed" gives "40 boats sailed". Null for no correction. */
export function wrongBefore(pieces: readonly Piece[]): readonly Piece[] | null {
  if (!pieces.some((piece) => WRONG.test(piece.low)) || !pieces.some((piece) => PAPER.test(piece.low)))
    return null
  const { content, source } = stripAttribution(keep(pieces, (piece) => !WRONG.test(piece.low)))
  // "It added a correction: “An earlier version said that S”": what the paper said stands in its quotation.
  const bare = withoutMarks(content)
  const quoted = bare.slice(0, 2).some((piece) => PAPER.test(piece.low)) ? stripAttribution(bare) : null
  const told = quoted && quoted.source.length > 0 ? quoted.content : content
  return source.length > 0 && isClause(withoutMarks(told)) ? told : null
}

const PAPER = /^(?:article|story|version|report|headline|post|piece|caption|column)$/
