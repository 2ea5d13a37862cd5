import type { Span } from '@/lib/model/span'
import { runningText } from '@/lib/text/running-text'
import { isSpace } from '@/lib/text/white-space'
import { findLines, type Line } from './find-lines'
import { endsOpen, findWrap, goesOn, type Wrap } from './find-wrap'
import { startsLink } from './rules/link-rules'

/** A stretch of text that stands by itself: a paragraph, a headline, a caption, a prompt. */
export type Block = Span & {
  /** Its beginning as running text, at most `HEAD` characters: what the rules look at, so that they stay linear. */
  readonly head: string
  /** The last `TAIL` characters of it as running text. */
  readonly tail: string
  readonly words: number
}

export const HEAD = 600
export const TAIL = 240

/** The blocks of a text in order, not overlapping, each without white space at its ends; none for a blank text. */
export function findBlocks(text: string): readonly Block[] {
  const lines = findLines(text)
  const wrap = findWrap(text, lines)
  const blocks: Block[] = []
  let start = lines[0]?.start ?? 0
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (next && joins(text, line, next, { wrap, first: i === 0 })) return
    blocks.push(block(text, { start: start + headingMark(text, { start, end: line.end }), end: line.end }))
    start = next?.start ?? line.end
  })
  return blocks
}

/** A block over a stretch of the text; the stretch begins and ends with what is no white space. */
export function block(text: string, span: Span): Block {
  const { start, end } = span
  const first = runningText(text, { start, end: Math.min(end, start + HEAD * 2) }).text
  const last = end - start <= TAIL * 2 ? first : runningText(text, { start: end - TAIL * 2, end }).text
  return { start, end, head: first.slice(0, HEAD), tail: last.slice(-TAIL), words: countWords(text, span) }
}

function joins(text: string, line: Line, next: Line, about: { wrap: Wrap | null; first: boolean }): boolean {
  const open = endsOpen(text, line)
  if (startsItem(text, next) || headingMark(text, line) > 0 || headingMark(text, next) > 0) return false
  if (goesOn(text, next)) return open && next.gap <= 1
  // A headline in two lines: "Minister resigns over report; / Deputy takes over."
  if (about.first && next.gap === 0 && text[line.end - 1] === ';') return true
  const { wrap } = about
  if (!wrap || next.gap !== wrap.gap) return false
  // A label in front of a link keeps to its own line, with or without a full stop.
  const label = open && startsLink(text.slice(line.start, Math.min(line.end, line.start + 60)))
  const room = wrap.width - (line.end - line.start) - 1 - firstWord(text, next)
  // In proportional type lines differ by some characters, so a little room is no sign of a paragraph's end.
  return open && !label ? room < wrap.width * 0.2 : room < wrap.width * 0.06
}

/** Length of the mark of a Markdown heading ("## ") at the beginning of a stretch; 0 for none. */
function headingMark(text: string, { start, end }: Span): number {
  return /^#{1,6}[ \t]+(?=\S)/.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0
}

function firstWord(text: string, line: Line): number {
  let end = line.start
  while (end < line.end && text.charCodeAt(end) > 0x20) end++
  return end - line.start
}

/** A bullet or the number of a list's item. */
function startsItem(text: string, line: Line): boolean {
  return /^(?:[•●▪◦‣∙·*–—-]\s|\(?\d{1,2}[.)]\s)/u.test(text.slice(line.start, line.start + 6))
}

function countWords(text: string, { start, end }: Span): number {
  let words = 0
  let inside = false
  for (let i = start; i < end; i++) {
    const blank = isSpace(text.charCodeAt(i))
    if (!blank && !inside) words++
    inside = !blank
  }
  return words
}
