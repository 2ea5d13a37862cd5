import type { Span } from '@/lib/model/span'
import { isInvisible, isLineBreak, isSpace, SOFT_HYPHEN } from './white-space'

/** A stretch of a frozen text as it is read aloud, and the way back into that text. */
export type RunningText = {
  /** One line: white space of every kind is a single space, words broken at a line's end are whole, invisible marks are gone. */
  readonly text: string
  /** For every UTF-16 unit of `text` its offset in the frozen text; one entry more, the end of the last unit. */
  readonly map: Uint32Array
}

/**
 * Reads a stretch of a text as running text: "ex-" at the end of a line and "service" on the next are "ex-service",
 * line breaks, no-break spaces and runs of blanks are one space, soft hyphens and zero-width marks are dropped, and so
 * is white space at both ends. `without` are stretches to leave out (an aside that is no part of the report).
 * An empty or blank span gives an empty text. One pass over the span.
 */
export function runningText(text: string, span: Span, without: readonly Span[] = []): RunningText {
  const units: string[] = []
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
    if (isSpace(code)) {
      if (gap !== 'line') gap = isLineBreak(code) ? 'line' : 'space'
      continue
    }
    if (isInvisible(code)) {
      soft = code === SOFT_HYPHEN
      continue
    }
    if (gap !== 'none' && units.length > 0 && !(gap === 'line' && (soft || isCutWord(units, text, i)))) {
      map[units.length] = last
      units.push(' ')
    }
    gap = 'none'
    soft = false
    map[units.length] = i
    units.push(text.charAt(i))
    last = i + 1
  }
  map[units.length] = last
  return { text: units.join(''), map: map.slice(0, units.length + 1) }
}

/** The stretch of the frozen text behind [start, end) of a running text; empty, at its place, when that is empty. */
export function frozenSpan(running: RunningText, start: number, end: number): Span {
  const at = (index: number) => running.map[Math.max(0, Math.min(index, running.text.length))] ?? 0
  return end > start ? { start: at(start), end: at(end - 1) + 1 } : { start: at(start), end: at(start) }
}

/** "carefully-" at the end of a line, a letter or figure on the next: one word, its hyphen kept ("ex-service", "Il-96"). */
function isCutWord(units: readonly string[], text: string, next: number): boolean {
  const hyphen = units[units.length - 1]
  if (hyphen !== '-' && hyphen !== '‐') return false
  return /[\p{L}\p{N}.]/u.test(units[units.length - 2] ?? '') && /[\p{L}\p{N}]/u.test(text.charAt(next))
}
