import { isMark, type Piece } from './wording'

/** A number may have so many words before it: "at least eleven". */
const MOST_BEFORE = 3
/** No longer question is answered. */
const MOST_PIECES = 25

/** "How many people died?" and then "Eleven, according to the guild": "Eleven people died". Null for any other words, and behind any other question. */
export function counted(own: readonly Piece[], before: () => readonly Piece[]): readonly Piece[] | null {
  const number = own.findIndex((piece) => piece.pos === 'NUM')
  const end = own[number + 1]
  if (number < 0 || number > MOST_BEFORE || (end && !/^[,.;]$/.test(end.text))) return null
  const amount = own.slice(0, number + 1)
  if (!amount.slice(0, -1).every((piece) => ABOUT.test(piece.low))) return null
  const question = before().filter((piece, i, all) => !isMark(piece) || (i > 0 && i < all.length - 1))
  const [how, many, ...asked] = question
  const ends = before().at(-1)?.text === '?' && question.length <= MOST_PIECES
  if (!ends || how?.low !== 'how' || many?.low !== 'many' || asked.length < 2) return null
  return [...amount, ...asked.map((piece) => ({ ...piece, gap: piece.gap || piece === asked[0] }))]
}

const ABOUT = /^(?:at|least|about|around|some|nearly|almost|over|more|than|only|just|roughly|up|to)$/
