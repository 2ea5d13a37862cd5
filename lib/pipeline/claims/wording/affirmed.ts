import { isClause } from './clause'
import { isMark, type Piece } from './wording'

/** Answers that say yes and no more. */
const YES =
  /^(?:(?:oh )?(?:yes|yeah|yep|aye)(?: (?:absolutely|of course|indeed|sir|it is|it was|he did|she did|they did|i do|we do|i did|we did|i have|we have))?|of course(?: (?:i|we|he|she|they|it) (?:do|did|does|have|has|is|was|are|were))?|absolutely|certainly|definitely|indeed|sure|for sure|correct|that is correct|that's (?:correct|right|true)|it is true|i do|we do|i have|we have)$/
const REPLIES = /^(?:repl(?:y|ies|ied)|answer(?:s|ed)?|sa(?:y|ys|id)|respond(?:s|ed)?|t(?:old|ells?))$/
/** So many words of who asks and who is asked may stand around "asked" and its "whether". */
const REACH = 12

/** "Asked whether S, Roe replied: “Of course.”": what is said with that, S. Null where the answer is another, or nothing is asked. */
export function affirmed(pieces: readonly Piece[]): readonly Piece[] | null {
  const asked = pieces.findIndex((piece, i) => i < REACH && piece.low === 'asked')
  const whether = pieces.findIndex(
    (piece, i) => i > asked && i < asked + REACH && /^(?:if|whether)$/.test(piece.low),
  )
  if (asked < 0 || whether < 0) return null
  const reply = pieces.findLastIndex((piece) => REPLIES.test(piece.low))
  const comma = pieces.findLastIndex((piece, i) => i < reply && piece.text === ',')
  const open = pieces.findIndex((piece, i) => i > reply && /^["“:]$/.test(piece.text))
  if (comma < whether || reply < comma || open < 0 || reply - comma > REACH) return null
  const answer = pieces
    .slice(open)
    .filter((piece) => !isMark(piece))
    .map((piece) => piece.low)
    .join(' ')
  const content = pieces.slice(whether + 1, comma)
  return YES.test(answer) && isClause(content) ? content : null
}
