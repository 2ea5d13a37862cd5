import type { Span } from '@/lib/model/span'
import { MONTHS, TITLES } from './words/abbreviations'

/** A word, number or mark of a text. Offsets point into the frozen text; `text` is how it reads in running text. */
export type Token = Span & {
  /** Without soft hyphens, and without the line break of a word that was cut at the end of a line. */
  readonly text: string
}

/*
 * In order: addresses, handles and hashtags, abbreviations with inner full stops ("U.S.", "a.m."), words (with inner
 * apostrophes and hyphens, also where a line was broken after the hyphen), numbers with their endings ("3.2", "20th"),
 * runs of dots and dashes, any other single code point. A symbol between letters is what a wrong encoding made of a
 * letter ("Pe\u00C3\u00B1a"): it stays in its word.
 */
const TOKEN =
  /https?:\/\/\S+|[@#][\p{L}\d_]+|(?:\p{L}\.){2,}(?:-[\p{L}\d]+)*|\p{L}(?:[\p{L}\p{M}\d\u00AD]|[\u00A1-\u00AA\u00AC\u00AE-\u00BA\u00BC-\u00BF](?=\p{L}))*(?:[’'][\p{L}\u00AD]+)*(?:-(?:[ \t]*\r?\n[ \t]*)?[\p{L}\d][\p{L}\p{M}\d\u00AD]*(?:[’']\p{L}+)?)*|\d(?:[\d.,:]*\d)?\p{L}*(?:-\p{L}[\p{L}\d]*)*|\.{2,}|-{2,}|[^\s\p{L}\d\u00AD]/gu

const BROKEN_LINE = /[ \t]*\r?\n[ \t]*/g

/** Words, numbers and marks of one stretch of a text, in order; white space, soft hyphens alone and U+FEFF give none. */
export function tokenize(text: string, span: Span): readonly Token[] {
  const part = text.slice(span.start, span.end)
  const out: Token[] = []
  for (const m of part.matchAll(TOKEN)) {
    const start = span.start + m.index
    const raw = m[0]
    const token = { start, end: start + raw.length, text: asRunningText(raw) }
    const last = out.at(-1)
    if (
      last &&
      raw === '.' &&
      last.end === start &&
      takesItsDot(last.text, part.slice(m.index + 1, m.index + 12))
    )
      out[out.length - 1] = { start: last.start, end: token.end, text: `${last.text}.` }
    else out.push(token)
  }
  return out
}

function asRunningText(raw: string): string {
  if (!raw.includes('\u00AD') && !raw.includes('\n')) return raw
  return raw.replaceAll('\u00AD', '').replace(BROKEN_LINE, '')
}

/** "Mr.", "Dec. 10" and the initial of "Emil D. Roth" keep their full stop; a sentence's last word does not. */
function takesItsDot(word: string, next: string): boolean {
  const low = word.toLowerCase()
  if (TITLES.has(low)) return /^\p{Lu}/u.test(word) && /^[ \t]*\r?\n?[ \t]*\p{Lu}/u.test(next)
  if (MONTHS.has(low)) return /^\s?\d/.test(next)
  return /^[A-HJ-Z]$/.test(word) && /^ ?\p{Lu}/u.test(next)
}
