import type { Span } from '@/lib/model/span'
import { isInvisible, isLineBreak, isSpace, SOFT_HYPHEN } from './white-space'

/** A stretch of a frozen text as it is read aloud, and the way back into that text. */
export type RunningText = {
  /** One line: white space of every kind is a single space, words broken at a line's end are whole, invisible marks are gone. */
  readonly text: string
  /**
   * For every UTF-16 unit of `text` its offset in the frozen text; one entry more, the end of the last unit. Only an offset where all
   * of it stands there as it reads.
   */
  readonly map: Uint32Array | number
}

/**
 * Reads a stretch of a text as running text: "ex-" at the end of a line and "service" on the next are "ex-service",
 * line breaks, no-break spaces and runs of blanks are one space, soft hyphens and zero-width marks are dropped, and so
 * is white space at both ends. `without` are stretches to leave out (an aside that is no part of the report).
 * An empty or blank span gives an empty text. One pass over the span.
 */
export function runningText(text: string, span: Span, without: readonly Span[] = []): RunningText {
  const stretch = text.slice(span.start, span.end)
  return without.length === 0 && !READS_OTHERWISE.test(stretch)
    ? { text: stretch, map: span.start }
    : readUnits(text, span, without)
}

/** Units that `readUnits` leaves out or puts others for, and blanks that it does not keep: most stretches have none. */
const READS_OTHERWISE = /[^\P{Z} ]|[\p{Cc}\p{Cf}\u2065]| {2}|^ | $/u

function readUnits(text: string, span: Span, without: readonly Span[]): RunningText {
  const parts: string[] = []
  // Units so far, where the stretch that is being read began, and the last two units read.
  let length = 0
  let from = -1
  let before = 0
  let beforeThat = 0
  const map = new Uint32Array(span.end - span.start + 1)
  let last = span.start
  let gap: 'none' | 'space' | 'line' = 'none'
  let soft = false
  for (let i = span.start; i < span.end; i++) {
    const skipped = without.length > 0 ? without.find((one) => one.start <= i && i < one.end) : undefined
    if (skipped) {
      i = Math.min(skipped.end, span.end) - 1
      gap = 'space'
      continue
    }
    const code = text.charCodeAt(i)
    // Nearly all units are plain letters and marks, and neither.
    if (code <= 0x20 || code >= 0x7f) {
      if (isSpace(code)) {
        if (gap !== 'line') gap = isLineBreak(code) ? 'line' : 'space'
        continue
      }
      if (isInvisible(code)) {
        soft = code === SOFT_HYPHEN
        continue
      }
    }
    // A plain space reads as it stands: the stretch goes on over it.
    const goesOn = from >= 0 && (last === i || (i === last + 1 && text.charCodeAt(last) === SPACE))
    if (!goesOn) {
      if (from >= 0) parts.push(text.slice(from, last))
      from = i
    }
    if (gap !== 'none' && length > 0) {
      const cut = gap === 'line' && (soft || isCutWord(before, beforeThat, text, i))
      if (!cut) {
        map[length++] = last
        if (!goesOn) parts.push(' ')
        before = 0
      }
    }
    gap = 'none'
    soft = false
    map[length++] = i
    beforeThat = before
    before = code
    last = i + 1
  }
  if (from >= 0) parts.push(text.slice(from, last))
  map[length] = last
  return { text: parts.join(''), map: map.subarray(0, length + 1) }
}

const SPACE = 0x20
const HYPHEN = 0x2d
const TRUE_HYPHEN = 0x2010

/** The stretch of the frozen text behind [start, end) of a running text; empty, at its place, when that is empty. */
export function frozenSpan(running: RunningText, start: number, end: number): Span {
  const { map } = running
  const at = (index: number) => {
    const place = Math.max(0, Math.min(index, running.text.length))
    return typeof map === 'number' ? map + place : (map[place] ?? 0)
  }
  return end > start ? { start: at(start), end: at(end - 1) + 1 } : { start: at(start), end: at(start) }
}

/** "carefully-" at the end of a line, a letter or figure on the next: one word, its hyphen kept ("ex-service", "Il-96"). */
function isCutWord(hyphen: number, before: number, text: string, next: number): boolean {
  if (hyphen !== HYPHEN && hyphen !== TRUE_HYPHEN) return false
  return /[\p{L}\p{N}.]/u.test(String.fromCharCode(before)) && /[\p{L}\p{N}]/u.test(text.charAt(next))
}
