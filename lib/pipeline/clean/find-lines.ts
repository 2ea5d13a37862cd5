import type { Span } from '@/lib/model/span'
import { isInvisible, isLineBreak, isSpace } from '@/lib/text/white-space'

/** A line that holds something, without the white space around it. */
export type Line = Span & {
  /** Lines without content between this one and the one before; for the first line, those before it. */
  readonly gap: number
  /** Columns of white space before it. */
  readonly indent: number
}

/**
 * The lines of a text that hold something, in order; none for a blank text. Line breaks of every system count,
 * form feeds and Unicode's separators too; CRLF is one break. One pass, so a line of a megabyte costs no more than many.
 */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  let gap = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isLineBreak(text.charCodeAt(i))) continue
    const line = trimSpan(text, { start: from, end: i })
    if (line.start < line.end) {
      lines.push({ ...line, gap, indent: line.start - from })
      gap = 0
    } else gap++
    if (text.charCodeAt(i) === CR && text.charCodeAt(i + 1) === LF) i++
    from = i + 1
  }
  return lines
}

/** The span without white space and invisible marks at its ends; empty at its start when there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && blank(text.charCodeAt(start))) start++
  while (end > start && blank(text.charCodeAt(end - 1))) end--
  return { start, end }
}

const CR = 0x0d
const LF = 0x0a

const blank = (code: number) => isSpace(code) || isInvisible(code)
