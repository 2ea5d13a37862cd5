import type { Line } from './find-lines'

/** How a text was wrapped by hand or by a converter. */
export type Wrap = {
  /** Characters that a full line holds. */
  readonly width: number
  /** Blank lines between two lines of one paragraph: 0, or 1 where the text is set with double spacing. */
  readonly gap: number
}

/**
 * Whether line breaks stand inside sentences throughout a text, told from its lines: neighbours that are nearly all
 * of one width, end without a full stop and go on in lower case. Null where each line is a paragraph of its own,
 * and where there are too few lines to tell.
 */
export function findWrap(text: string, lines: readonly Line[]): Wrap | null {
  return wrapAt(text, lines, 0) ?? wrapAt(text, lines, 1)
}

/** True when a line leaves its sentence open: no full stop, question mark, colon or closing quote at its end. */
export function endsOpen(text: string, line: Line): boolean {
  const tail = text.slice(Math.max(line.start, line.end - 6), line.end)
  return !/[.!?…:;।。؟]['"’”»)\]]*$/u.test(tail) && !/['"’”»]$/u.test(tail)
}

/** True when a line begins with a word in lower case: it goes on with what stood before. Addresses and code do not. */
export function goesOn(text: string, line: Line): boolean {
  return /^(?!https?:)\p{Ll}[\p{Ll}'’-]*(?=[\s,;:.!?)"”]|$)/u.test(
    text.slice(line.start, Math.min(line.end, line.start + 40)),
  )
}

/** Below this a wrapped line would be a column of single words, above it nobody wraps. */
const WIDTHS = { least: 24, most: 180 }
const LEAST_PAIRS = 3

function wrapAt(text: string, lines: readonly Line[], gap: number): Wrap | null {
  const pairs: (readonly [Line, Line])[] = []
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]]
    if (before && line && line.gap === gap) pairs.push([before, line])
  }
  if (pairs.length < LEAST_PAIRS) return null
  const lengths = pairs.map(([before]) => before.end - before.start).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  if (width < WIDTHS.least || width > WIDTHS.most) return null
  const share = (test: (before: Line, line: Line) => boolean) =>
    pairs.filter(([before, line]) => test(before, line)).length / pairs.length
  const full = share((before) => before.end - before.start >= width * 0.7)
  const open = share((before) => endsOpen(text, before))
  const lower = share((_, line) => goesOn(text, line))
  return full >= 0.6 && open >= 0.5 && lower >= 0.3 ? { width, gap } : null
}
