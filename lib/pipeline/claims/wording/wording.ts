import type { TaggedToken } from '@/lib/text/tag'

/** A word or mark of a claim's wording: a token of the article, or something put in (a name, a date in brackets). */
export type Piece = {
  readonly text: string
  readonly low: string
  readonly pos: TaggedToken['pos']
  /** Whether white space stands before it. */
  readonly gap: boolean
  /** True for names that stand for a pronoun; tokens of the article are not put in. */
  readonly putIn: boolean
  /** Where the token stands in its article; for what is put in, where the words stood that it replaces. */
  readonly start: number
  readonly end: number
}

/** The tokens as pieces, with white space before each where the article has some. */
export function piecesOf(tokens: readonly TaggedToken[]): readonly Piece[] {
  return tokens.map((token, i) => ({
    text: token.text,
    low: token.low.replace(/[’‘]/g, "'"),
    pos: token.pos,
    gap: token.start > (tokens[i - 1]?.end ?? token.start),
    putIn: false,
    start: token.start,
    end: token.end,
  }))
}

/** A name in the place of some pieces. */
export function putIn(name: string, place: Piece): Piece {
  return { ...place, text: name, low: name.toLowerCase(), pos: 'PROPN', putIn: true }
}

/** The pieces as one line, spaces before marks and doubled marks mended. Empty for no pieces. */
export function lineOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.gap ? ` ${piece.text}` : piece.text))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .trim()
}

/** Words, names and numbers; marks do not count. */
export function countWords(pieces: readonly Piece[]): number {
  return lineOf(pieces)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** The pieces that are kept; the white space before one that is left out goes to the one behind it. */
export function keep(
  pieces: readonly Piece[],
  isKept: (piece: Piece, at: number) => boolean,
): readonly Piece[] {
  const out: Piece[] = []
  let gap = false
  pieces.forEach((piece, i) => {
    if (isKept(piece, i))
      out.push(gap && !piece.gap && !/^[,.;:!?]$/.test(piece.text) ? { ...piece, gap } : piece)
    gap = isKept(piece, i) ? false : gap || piece.gap
  })
  return out
}

export function isMark(piece: Piece | undefined): boolean {
  return piece !== undefined && !/[\p{L}\p{N}]/u.test(piece.text)
}
