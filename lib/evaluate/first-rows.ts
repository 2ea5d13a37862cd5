import { groupBy } from '@/lib/model/group-by'
import { articleId } from '@/lib/model/ids'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { RawArticle } from '@/lib/model/types'
import { analyze } from '@/lib/pipeline/analyze'
import { wordsIn } from '@/lib/text/word-characters'
import { STOP_WORDS } from '@/lib/text/words/stop-words'
import type { ClaimRow } from './read-claim-rows'

/** A story made of the articles about one claim, and how near its first rows come to how its readers put that claim. */
export type FirstRow = {
  readonly claim: string
  readonly row: string
  /** Content words that both have, F1, 0 to 1: of the first row, and of the best of the first three. */
  readonly first: number
  readonly ofThree: number
}

/** Fewest articles that make a story, and the most that are read of one. */
const FEWEST = 4
const MOST = 12
const SHOWN = 3

/** Analyses the articles of each claim that has four texts or more as a story. Empty where none has. */
export function firstRows(rows: readonly ClaimRow[]): readonly FirstRow[] {
  return [...groupBy(rows, (row) => row.claim)].flatMap(([claim, all]) => {
    const bodies = [...new Map(all.map((row) => [row.body, row])).values()]
    if (bodies.length < FEWEST) return []
    const { claims } = analyze(bodies.slice(0, MOST).map(toRaw))
    const near = claims.slice(0, SHOWN).map(({ text }) => sharedWords(claim, text))
    return [{ claim, row: claims[0]?.text ?? '', first: near[0] ?? 0, ofThree: Math.max(0, ...near) }]
  })
}

function toRaw({ headline, body }: ClaimRow, i: number): RawArticle {
  const file = `${String(i).padStart(2, '0')}.txt`
  const text = headline === null ? body : `${headline}\n\n${body}`
  return {
    id: articleId(file, null),
    file,
    text,
    sha256: file,
    given: { ...NOTHING_GIVEN, outlet: `Outlet ${i}` },
  }
}

/** F1 of the content words of two texts, their first six letters compared; 0 where they share none. */
export function sharedWords(a: string, b: string): number {
  const [some, others] = [contentOf(a), contentOf(b)]
  const both = [...some].filter((word) => others.has(word)).length
  return both === 0 ? 0 : (2 * both) / (some.size + others.size)
}

const LETTERS = 6

function contentOf(text: string): ReadonlySet<string> {
  const words = wordsIn(text.toLowerCase()).filter((word) => word.length > 1 && !STOP_WORDS.has(word))
  return new Set(words.map((word) => word.slice(0, LETTERS)))
}
