/** A line of a page of a PDF, as it stands there. */
export type PdfLine = {
  readonly text: string
  readonly page: number
  /** Left end, and height of the baseline above the bottom, in points. */
  readonly x: number
  readonly y: number
  /** Height of its letters. */
  readonly size: number
}

/** A piece of text as pdf.js gives it. */
export type PdfPiece = {
  readonly str: string
  readonly hasEOL: boolean
  readonly width: number
  readonly height: number
  /** A matrix; its last two numbers are the place. */
  readonly transform: readonly number[]
}

/** Part of a letter's height that two pieces of one line may differ in height. */
const SAME_LINE = 0.5
/** Part of a letter's height from which on a gap between pieces is a blank. */
const BLANK = 0.15

type OpenLine = PdfLine & { readonly right: number; readonly ended: boolean }

/** The lines of a page in the order of the file, which is the order of reading; none for a page without text. */
export function readLines(pieces: readonly PdfPiece[], page: number): readonly PdfLine[] {
  const lines: OpenLine[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    const open = last?.ended ? undefined : last
    const added = piece.str.trim() === '' ? blank(open, piece) : grow(open, piece, page)
    if (!added) continue
    if (open) lines.pop()
    lines.push(...added)
  }
  return lines.map(({ text, x, y, size }) => ({ text: text.replace(/\s+/g, ' ').trim(), page, x, y, size }))
}

/** A piece of white space: a blank in the open line, perhaps its end. */
function blank(open: OpenLine | undefined, piece: PdfPiece): readonly OpenLine[] | null {
  if (!open) return null
  return [{ ...open, text: piece.str === '' ? open.text : `${open.text} `, ended: piece.hasEOL }]
}

/** The open line with the piece in it, or both lines where the piece begins its own. */
function grow(open: OpenLine | undefined, piece: PdfPiece, page: number): readonly OpenLine[] {
  const [x = 0, y = 0] = piece.transform.slice(4)
  const size = piece.height || Math.abs(piece.transform[3] ?? 0)
  const place = { right: x + piece.width, ended: piece.hasEOL }
  const tallest = Math.max(open?.size ?? 0, size)
  if (!open || Math.abs(open.y - y) > tallest * SAME_LINE || x < open.x) {
    const line = { text: piece.str, page, x, y, size, ...place }
    return open ? [open, line] : [line]
  }
  const gap = x - open.right > size * BLANK && !open.text.endsWith(' ') ? ' ' : ''
  return [{ ...open, text: open.text + gap + piece.str, size: tallest, ...place }]
}
