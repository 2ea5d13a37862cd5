import { groupBy } from '@/lib/model/group-by'
import type { PdfLine } from './read-lines'

/** Lines at the top and at the bottom of a page that can be running heads or feet. */
const EDGE = 3
/** Points within which they stand at one height: words of the text that come again stand anywhere. */
const HEIGHT = 6
/** Part of the pages on which a running line stands at least; left and right pages may have their own. */
const SHARE = 0.4

/** A bare number of a page; what browsers print over a page (date and title) and under it (address and number). */
const PRINTED =
  /^(?:(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}(?: [AP]M)?(?: .*)?|(?:https?|file):\/\/\S+(?: \d+\/\d+)?)$/i

/**
 * The lines without those that stand at the top or bottom of page after page (names of papers, dates, numbers of pages, which may
 * differ in their digits), and what was dropped, each once. A document of one page loses its number and what browsers print only.
 */
export function dropRunningHeads(lines: readonly PdfLine[]): {
  readonly lines: readonly PdfLine[]
  readonly dropped: readonly string[]
} {
  const pages = groupBy(lines, (line) => line.page)
  const edges = new Map<PdfLine, string>()
  for (const own of pages.values()) {
    const byHeight = [...own].sort((a, b) => b.y - a.y)
    const top = byHeight.slice(0, EDGE)
    const bottom = byHeight.slice(-EDGE)
    for (const line of [...top, ...bottom])
      edges.set(line, `${Math.round(line.y / HEIGHT)} ${shape(line.text)}`)
  }
  const pagesOf = new Map<string, Set<number>>()
  for (const [line, key] of edges) pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(line.page))
  const least = Math.max(2, Math.ceil(pages.size * SHARE))
  const isRunning = (line: PdfLine) => {
    const key = edges.get(line)
    if (key === undefined) return false
    return (pagesOf.get(key)?.size ?? 0) >= least || PRINTED.test(line.text)
  }
  const dropped = lines.filter(isRunning)
  return {
    lines: lines.filter((line) => !isRunning(line)),
    dropped: distinct(dropped.map((line) => line.text)),
  }
}

/** Each running line once, as it stands on its first page. */
function distinct(texts: readonly string[]): readonly string[] {
  return texts.filter((text, i) => texts.findIndex((other) => shape(other) === shape(text)) === i)
}

/** Numbers count alike: "Page 3 of 9" is the foot of every page. */
function shape(text: string): string {
  return text.replace(/\d+/g, '#').toLowerCase()
}
