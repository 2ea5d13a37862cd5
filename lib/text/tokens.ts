import type { Span } from '@/lib/model/span'
import { mendEncoding } from './mend-encoding'
import { MONTHS, TITLES } from './words/abbreviations'

/** A word, number or mark of a text. Offsets point into the frozen text; `text` is how it reads in running text. */
export type Token = Span & {
  /** Without soft hyphens, without the line break of a word that was cut at the end of a line, and mended where a wrong encoding spoilt it. */
  readonly text: string
}

/*
 * In order: addresses, handles and hashtags, abbreviations with inner full stops ("U.S.", "a.m."), words (with inner
 * apostrophes and hyphens, also where a line was broken after the hyphen), numbers with their endings ("3.2", "20th"),
 * runs of dots and dashes, any other single code point. A symbol between letters is what a wrong encoding made of a
 * letter ("Pe\u00C3\u00B1a"): it stays in its word.
 */
const TOKEN =
  /https?:\/\/\S+|[@#][\p{L}\d_]+|(?:\p{L}\.){2,}(?:-[\p{L}\d]+)*|\p{L}(?:[\p{L}\p{M}\d\u00AD]|[\u00A1-\u00AA\u00AC\u00AE-\u00BA\u00BC-\u00BF](?=\p{L}))*(?:[’'][\p{L}\u00AD]+)*(?:-(?:[ \t]*\r?\n[ \t]*)?[\p{L}\d][\p{L}\p{M}\d\u00AD]*(?:[’']\p{L}+)?)*|\d(?:[\d.,:]*\d)?\p{L}*(?:-\p{L}[\p{L}\d]*)*|\.{2,}|-{2,}|[^\s\p{L}\d\u00AD]/uy

/** A letter with a symbol behind it. */
const SPOILT = /[\p{L}\p{M}][\u00A0-\u00BF]/u

const BROKEN_LINE = /[ \t]*\r?\n[ \t]*/g

/** Words, numbers and marks of one stretch of a text, in order; white space, soft hyphens alone and U+FEFF give none. */
export function tokenize(text: string, span: Span): readonly Token[] {
  const part = text.slice(span.start, span.end)
  const out: Token[] = []
  let at = 0
  while (at < part.length) {
    const end = tokenEnd(part, at)
    if (end === at) {
      at++
      continue
    }
    const start = span.start + at
    const raw = part.slice(at, end)
    const last = out.at(-1)
    if (last && raw === '.' && last.end === start && takesItsDot(last.text, part.slice(at + 1, at + 12)))
      out[out.length - 1] = { start: last.start, end: start + 1, text: `${last.text}.` }
    else out.push({ start, end: span.start + end, text: asRunningText(raw) })
    at = end
  }
  return out
}

/** Where the token that begins at a place ends; the place itself where none does. */
function tokenEnd(part: string, at: number): number {
  const plain = plainEnd(part, at)
  if (plain >= 0) return plain
  TOKEN.lastIndex = at
  return TOKEN.test(part) ? TOKEN.lastIndex : at
}

/** What most characters are: parts of a word of ASCII letters, and the rest. */
const LETTER = 1
const SPACE = 2
/** Marks that are a token by themselves, whatever stands beside them. */
const MARK = 3
const UNITS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit)
  if (/[A-Za-z]/.test(character)) return LETTER
  if (/[ \t\r\n]/.test(character)) return SPACE
  return /[!"$%&()*+,/;<=>?[\]^_`{|}~]/.test(character) ? MARK : 0
})

/** The same as TOKEN gives, for words of ASCII letters with a space or a plain mark behind them, such marks and white space: nine of ten. -1 for others. */
function plainEnd(part: string, start: number): number {
  const first = UNITS[part.charCodeAt(start)] ?? 0
  if (first === SPACE) return start
  if (first === MARK) return start + 1
  if (first !== LETTER) return -1
  let at = start + 1
  while (UNITS[part.charCodeAt(at)] === LETTER) at++
  const next = UNITS[part.charCodeAt(at)] ?? 0
  return next === SPACE || next === MARK || at === part.length ? at : -1
}

function asRunningText(raw: string): string {
  const whole =
    raw.includes('\u00AD') || raw.includes('\n') ? raw.replaceAll('\u00AD', '').replace(BROKEN_LINE, '') : raw
  return SPOILT.test(whole) ? mendEncoding(whole) : whole
}

/** "Mr.", "Dec. 10" and the initial of "Emil D. Roth" keep their full stop; a sentence's last word does not. */
function takesItsDot(word: string, next: string): boolean {
  const low = word.toLowerCase()
  if (TITLES.has(low)) return /^\p{Lu}/u.test(word) && /^[ \t]*\r?\n?[ \t]*\p{Lu}/u.test(next)
  if (MONTHS.has(low)) return /^\s?\d/.test(next)
  return /^[A-HJ-Z]$/.test(word) && /^ ?\p{Lu}/u.test(next)
}
