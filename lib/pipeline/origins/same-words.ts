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
  const words = wordsOf(quote)
  const spoken = QUOTED.test(quote) ? matchQuotes(quote, [{ start: 0, end: quote.length }]) : []
  return {
    long: runsOf(words, RUN),
    short: runsOf(words, QUOTED_RUN),
    quoted: new Set(
      spoken.flatMap(({ inner }) => [...runsOf(wordsOf(quote.slice(inner.start, inner.end)), QUOTED_RUN)]),
    ),
  }
}

/** With none of these nothing is quoted: single marks open at the start or behind something that is no word. */
const QUOTED = /["＂“”„‟«»`‘]|(?<![\p{L}\d])['’]/u

/** True when two mentions hold the same words in a row; fewer do where one of them sets them off as somebody's. */
export function sameWords(a: Runs, b: Runs): boolean {
  return meet(a.long, b.long) || meet(a.quoted, b.short) || meet(b.quoted, a.short)
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const run of some) if (others.has(run)) return true
  return false
}

const NONE: ReadonlySet<string> = new Set()

function wordsOf(text: string): readonly string[] {
  return wordsIn(text.toLowerCase().replace(/[’']/g, ''))
}

function runsOf(words: readonly string[], length: number): ReadonlySet<string> {
  if (words.length < length) return NONE
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
