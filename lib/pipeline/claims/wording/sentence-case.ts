import { isForename } from '@/lib/text/is-forename'
import { partners } from './marks'
import type { Spelling } from './spelling'
import { isMark, type Piece } from './wording'

/** Of the longer words behind the first, the part with a capital from which on a line is written like a headline. */
const CAPITALS = 0.6

/**
 * "Mayor Opens New Harbour Bridge" as a sentence has it: "Mayor opens new harbour bridge". Words keep their capitals where nothing
 * tells how they are spelled, inside quotation marks, behind a colon, and where they have more than one. Lines that are not written
 * like a headline come back as they are.
 */
export function sentenceCase(pieces: readonly Piece[], spelling: Spelling): readonly Piece[] {
  const first = pieces.findIndex((piece) => !isMark(piece))
  const long = pieces.slice(first + 1).filter(({ text, putIn }) => !putIn && /^\p{L}{4,}$/u.test(text))
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  if (first < 0 || capitals < 2 || capitals < long.length * CAPITALS) return pieces
  const pairs = partners(pieces)
  let closes = -1
  return pieces.map((piece, i) => {
    closes = Math.max(closes, pairs.get(i) ?? -1)
    const opens = i <= first || /^[:;–—]$/.test(pieces[i - 1]?.text ?? '')
    if (opens || i < closes || piece.putIn || !CAPITALISED.test(piece.text)) return piece
    const next = pieces[i + 1]
    const isName =
      spelling.hasName(`${pieces[i - 1]?.text} ${piece.text}`) ||
      spelling.hasName(`${piece.text} ${next?.text}`) ||
      // A first name before a capital, though its letters make a word ("Mark Doe").
      (isForename(piece.low) && /^\p{Lu}/u.test(next?.text ?? ''))
    return isName ? piece : { ...piece, text: spelt(piece.text, spelling) }
  })
}

const CAPITALISED = /^\p{Lu}[\p{Ll}’']*(?:-\p{L}[\p{Ll}’']*)*$/u

/** A word of a headline as sentences have it: "the mayor's" like the mayor, "Five-Day" where neither part may be a name. */
function spelt(text: string, spelling: Spelling): string {
  const [word = text] = /^[\p{L}’'-]*?(?=['’]s?$|$)/u.exec(text) ?? []
  const low = word.toLowerCase()
  const own = spelling.of(low)
  // Somewhere else all of it stands in capitals.
  if (own !== null) return own === own.toUpperCase() ? text : own + text.slice(word.length)
  return low.split('-').every((part) => spelling.of(part) === part) ? text.toLowerCase() : text
}
