import { isMark, keep, type Piece } from './wording'

/** Who posted something, and when, have no more words and marks than this on either side of his "@". */
const MOST_SIGNATURE = 8

/**
 * The pieces of a message that was posted without what is not its text: links, and who signs it ("— Ada Roe (@adaroe) March 4, 2021").
 * Unchanged where nothing of the kind is in them.
 */
export function withoutPost(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(isOfPost)) return pieces
  const signed = withoutSignature(pieces)
  const links = new Set(signed.flatMap((_, i) => linkAt(signed, i)))
  return links.size > 0 ? withoutPointer(keep(signed, (_, i) => !links.has(i))) : signed
}

/** "Read more at", whose link is gone. */
function withoutPointer(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findLastIndex((piece) => !isMark(piece))
  const words = pieces.slice(Math.max(0, end - 2), end + 1).map(({ low }) => low)
  return words.join(' ') === 'read more at' && end > 2 ? pieces.slice(0, end - 2) : pieces
}

/** All that the steps below look for begins so: most texts have nothing of it. */
function isOfPost({ text, low }: Piece): boolean {
  return text.startsWith('@') || low === 'pic' || low.startsWith('http')
}

function withoutSignature(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findLastIndex((piece) => /^@\w/.test(piece.text))
  if (at < 0 || pieces.length - at > MOST_SIGNATURE) return pieces
  // A link may hold the dash behind it.
  const dash = pieces.findLastIndex((piece, i) => i < at && /^(?:-{1,2}|(?:http.*)?[—–])$/.test(piece.text))
  const name = pieces.slice(dash + 1, at)
  const signs = name.every((piece) => piece.pos === 'PROPN' || piece.pos === 'NOUN' || isMark(piece))
  return dash > 2 && name.length <= MOST_SIGNATURE && signs ? pieces.slice(0, dash) : pieces
}

/** The places of a link that begins here: "https://…", or "pic.example.com/…" in its pieces. */
function linkAt(pieces: readonly Piece[], at: number): readonly number[] {
  const piece = pieces[at]
  if (!piece) return []
  if (/^https?:\/\/./.test(piece.low)) return [at]
  if (piece.low !== 'pic' || pieces[at + 1]?.text !== '.' || pieces[at + 2]?.gap !== false) return []
  const end = pieces.findIndex((one, i) => i > at && (one.gap || /^["”—–]$/.test(one.text)))
  return Array.from({ length: (end < 0 ? pieces.length : end) - at }, (_, i) => at + i)
}
