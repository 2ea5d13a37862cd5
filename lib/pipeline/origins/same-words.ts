import { matchQuotes } from '@/lib/text/quotes'
import { wordsIn } from '@/lib/text/word-characters'

/** Words in a row that make two mentions one statement: fewer takes in formulas of speech. */
const RUN = 7
/** The same between quotation marks, where an outlet has set off somebody's very words. */
const QUOTED_RUN = 4

/** The runs of words by which a mention is compared with others; empty for one of fewer words. */
export type Runs = {
  readonly long: ReadonlySet<string>
  readonly short: ReadonlySet<string>
  /** Short runs between quotation marks. */
  readonly quoted: ReadonlySet<string>
}

/** Reads a quote's runs, whatever its marks, case and hyphens. */
export function readRuns(quote: string): Runs {
  const spoken = matchQuotes(quote, [{ start: 0, end: quote.length }])
  return {
    long: runsOf(quote, RUN),
    short: runsOf(quote, QUOTED_RUN),
    quoted: new Set(
      spoken.flatMap(({ inner }) => [...runsOf(quote.slice(inner.start, inner.end), QUOTED_RUN)]),
    ),
  }
}

/** True when two mentions hold the same words in a row; fewer do where one of them sets them off as somebody's. */
export function sameWords(a: Runs, b: Runs): boolean {
  return meet(a.long, b.long) || meet(a.quoted, b.short) || meet(b.quoted, a.short)
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const run of some) if (others.has(run)) return true
  return false
}

function runsOf(text: string, length: number): ReadonlySet<string> {
  const words = wordsIn(text.toLowerCase().replace(/[’']/g, ''))
  const line = words.join(' ')
  const runs = new Set<string>()
  let start = 0
  let end = -1
  words.forEach((word, i) => {
    end += word.length + 1
    if (i < length - 1) return
    runs.add(line.slice(start, end))
    start += (words[i - length + 1]?.length ?? 0) + 1
  })
  return runs
}
