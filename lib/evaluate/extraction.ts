import { z } from 'zod'

/** A page's article as people copied it out, and as a program did. */
export type ExtractedPage = { readonly name: string; readonly truth: string; readonly found: string }

export type ExtractionScore = {
  readonly pages: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Every page, the worst first; f1 is that page's own and no part of the mean above. */
  readonly byPage: readonly PageScore[]
}

export type PageScore = {
  readonly name: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * How much of the articles, and how little else, was taken out of web pages. Shingles of four words are counted on each page;
 * precision and recall are means over the pages that have any on their side, and F1 is made of the two means. Zero pages score 0.
 * Definition: https://github.com/scrapinghub/article-extraction-benchmark, evaluate.py.
 */
export function scoreExtraction(pages: readonly ExtractedPage[]): ExtractionScore {
  const counted = pages.map((page) => ({ name: page.name, ...compare(page.truth, page.found) }))
  const precision = mean(counted.filter((c) => c.right + c.wrong > 0).map(precisionOf))
  const recall = mean(counted.filter((c) => c.right + c.missed > 0).map(recallOf))
  const byPage = counted
    .map((c) => {
      const [p, r] = [precisionOf(c), recallOf(c)]
      return { name: c.name, precision: p, recall: r, f1: harmonic(p, r) }
    })
    .sort((a, b) => a.f1 - b.f1 || (a.name < b.name ? -1 : 1))
  return { pages: pages.length, precision, recall, f1: harmonic(precision, recall), byPage }
}

const SHINGLE = 4
/** As Python's `\w+` sees words. */
const WORD = /[\p{L}\p{N}_]+/gu

type Counts = { readonly right: number; readonly wrong: number; readonly missed: number }

function compare(truth: string, found: string): Counts {
  const [wanted, got] = [shingles(truth), shingles(found)]
  let [right, wrong, missed] = [0, 0, 0]
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [w, g] = [wanted.get(key) ?? 0, got.get(key) ?? 0]
    right += Math.min(w, g)
    wrong += Math.max(0, g - w)
    missed += Math.max(0, w - g)
  }
  return { right, wrong, missed }
}

/** How often each run of four words stands in a text; a shorter text is one run, an empty one none. */
function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(WORD) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++) {
    const key = words.slice(i, i + SHINGLE).join(' ')
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function precisionOf({ right, wrong, missed }: Counts): number {
  if (wrong === 0 && missed === 0) return 1
  return right === 0 ? 0 : right / (right + wrong)
}

function recallOf({ right, wrong, missed }: Counts): number {
  if (wrong === 0 && missed === 0) return 1
  return right === 0 ? 0 : right / (right + missed)
}

function harmonic(a: number, b: number): number {
  return a + b > 0 ? (2 * a * b) / (a + b) : 0
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}

const TRUTH = z.record(z.string(), z.object({ articleBody: z.string().default('') }))

/** The pages of a benchmark and what their articles are, in the order of the file. Throws an Error for another shape. */
export function readExtractionTruth(
  json: string,
): readonly { readonly name: string; readonly body: string }[] {
  return Object.entries(TRUTH.parse(JSON.parse(json))).map(([name, page]) => ({
    name,
    body: page.articleBody,
  }))
}
