import { SHORT_NAMES } from '@/lib/text/words/forenames'
import type { PeopleFinder } from './find-people'
import { type Piece, putIn } from './wording'

/**
 * "Mo wanted a boat" with the full name of the one person of the story who may be called so ("Mohammed Reed wanted a boat"), where his
 * surname does not stand there. Unchanged where several may be meant, and between quotation marks.
 */
export function withFullName(pieces: readonly Piece[], people: PeopleFinder): readonly Piece[] {
  const at = pieces.findIndex((piece, i) => isAlone(pieces, i) && SHORT_NAMES.has(shortOf(piece)))
  const piece = pieces[at]
  if (!piece || pieces.some(({ text }) => /^["“”]$/.test(text))) return pieces
  // "Mo, as he is known, left", "a man called Mo": the short name is what is told.
  const told =
    pieces
      .slice(at + 1, at + 3)
      .map(({ low }) => low)
      .join(' ') === ', as'
  if (told || /^(?:as|called|named|nicknamed|dubbed)$/.test(pieces[at - 1]?.low ?? '')) return pieces
  const person = people.calledShort(shortOf(piece))
  if (!person) return pieces
  const surname = person.name.split(' ').at(-1) ?? ''
  if (pieces.some(({ text }) => text.includes(surname))) return pieces
  const ending = piece.text.slice(shortOf(piece).length)
  return [...pieces.slice(0, at), putIn(`${person.name}${ending}`, piece), ...pieces.slice(at + 1)]
}

/** "Mo" of "Mo's". */
function shortOf({ low }: Piece): string {
  return low.replace(/['’]s?$/, '')
}

/** A name with no other beside it: not the "Pat" of "Pat Reed" nor of "Aunt Pat". */
function isAlone(pieces: readonly Piece[], at: number): boolean {
  const name = (piece: Piece | undefined) =>
    piece !== undefined && /^\p{Lu}/u.test(piece.text) && piece.pos === 'PROPN'
  return name(pieces[at]) && !name(pieces[at - 1]) && !name(pieces[at + 1])
}
