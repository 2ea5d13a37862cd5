import type { PdfLine } from './read-lines'

/** Part of the usual distance of lines from which on a larger one ends a paragraph. */
const GAP = 1.35
/** Points by which a first line is set in. */
const INDENT = 6
/** Part by which letters of a headline are larger or smaller than those beside it. */
const OTHER_SIZE = 0.12
/** Part of the widest line that a line must reach to go on: a shorter one that ends in a stop ends its paragraph. */
const FULL = 0.8
const STOP = /[.!?…:]["”’')\]]?$/u

/**
 * Lines as paragraphs, with an empty line between. A paragraph ends where the distance grows, the letters change in size, the
 * next line is set in, or a short line ends in a stop; it goes on over the end of a page or column. A word divided at the end of a line is
 * put together, unless the next line begins with a capital or a figure or the hyphen belongs to the word ("well-known").
 */
export function joinLines(lines: readonly PdfLine[]): string {
  const pitch = usualPitch(lines)
  const longest = Math.max(0, ...lines.map((line) => line.text.length))
  const whole = lines
    .map((line) => line.text)
    .join('\n')
    .toLowerCase()
  let text = ''
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (!before) text = line.text
    else if (ends(before, line, { pitch, longest })) text += `\n\n${line.text}`
    else text = join(text, line.text, whole)
  })
  return text
}

function ends(
  before: PdfLine,
  line: PdfLine,
  usual: { readonly pitch: number; readonly longest: number },
): boolean {
  const size = Math.max(before.size, line.size)
  if (Math.abs(before.size - line.size) > size * OTHER_SIZE) return true
  const short = before.text.length < usual.longest * FULL && STOP.test(before.text)
  const down = before.y - line.y
  // The next page or column: only the words tell.
  if (before.page !== line.page || down <= 0) return short || STOP.test(before.text)
  return down > usual.pitch * GAP || line.x - before.x > INDENT || short
}

/** The most frequent distance between lines, to half a point; twice the letters' height where there is none. */
function usualPitch(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const down = before && before.page === line.page ? Math.round((before.y - line.y) * 2) / 2 : 0
    if (down > 0) counts.set(down, (counts.get(down) ?? 0) + 1)
  })
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return most?.[0] ?? (lines[0]?.size ?? 12) * 2
}

/** First parts that are hardly ever the beginning of a divided word. */
const KEEPS_HYPHEN =
  /(?:^|[^\p{L}])(?:well|self|half|ex|non|anti|vice|so|all|long|short|high|low|mid|left|right|two|three|four|five)-$/iu

/** The word that was divided is looked for in the whole text: how it stands elsewhere tells whether the hyphen is its own. */
function join(text: string, next: string, whole: string): string {
  if (/\u00ad$/.test(text)) return text.slice(0, -1) + next
  if (!/\p{L}[-‐]$/u.test(text)) return `${text} ${next}`
  const start = /[\p{L}-]+[-‐]$/u.exec(text)?.[0].slice(0, -1).toLowerCase() ?? ''
  const rest = /^\p{Ll}+/u.exec(next)?.[0]
  if (rest === undefined || whole.includes(`${start}-${rest}`)) return text + next
  return KEEPS_HYPHEN.test(text) && !whole.includes(start + rest) ? text + next : text.slice(0, -1) + next
}
