import { alignEdited, type WordPair } from './align-edited'
import type { Run } from './find-runs'
import type { Words } from './read-words'
import { REUSE } from './reuse-settings'

/** A passage in two articles, in numbers of words, ends excluded. */
export type Passage = {
  readonly a: Stretch
  readonly b: Stretch
  /** Words that are the same on both sides. */
  readonly words: number
  /** Those of them that stand in quotation marks in neither article. */
  readonly ownWords: number
  /** Those that stand in quotation marks in one of the articles: it quotes what the other says itself. */
  readonly reprinted: number
}

export type Stretch = { readonly start: number; readonly end: number }

/**
 * Copied passages out of the runs that two articles share: the longest runs first, each grown over edits on both ends.
 * Passages never overlap, on either side; their order may differ in the two articles. Empty where the runs are too short.
 */
export function findPassages(a: Words, b: Words, runs: readonly Run[]): readonly Passage[] {
  const passages: Passage[] = []
  const longestFirst = [...runs].sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)
  for (const run of longestFirst) {
    const free = freePart(run, passages)
    if (free === null) continue
    const passage = grow(a, b, free, passages)
    if (passage !== null) passages.push(passage)
  }
  return passages.sort((x, y) => x.a.start - y.a.start)
}

/** What is left of a run outside the passages found so far; null when that is shorter than a fingerprint. */
function freePart(run: Run, passages: readonly Passage[]): Run | null {
  let from = 0
  let to = run.length
  for (const passage of passages)
    for (const [stretch, at] of [[passage.a, run.a] as const, [passage.b, run.b] as const]) {
      const start = stretch.start - at
      const end = stretch.end - at
      if (end <= from || start >= to) continue
      if (start - from > to - end) to = start
      else from = end
      if (to - from < REUSE.seedWords) return null
    }
  return { a: run.a + from, b: run.b + from, length: to - from }
}

function grow(a: Words, b: Words, run: Run, passages: readonly Passage[]): Passage | null {
  const back = extend(a, b, { a: run.a - 1, b: run.b - 1, step: -1 }, limitOf(run, passages, -1, a, b))
  const on = extend(
    a,
    b,
    { a: run.a + run.length, b: run.b + run.length, step: 1 },
    limitOf(run, passages, 1, a, b),
  )
  const first = back.at(-1) ?? run
  const last = on.at(-1) ?? { a: run.a + run.length - 1, b: run.b + run.length - 1 }
  const words = run.length + back.length + on.length
  const longer = Math.max(last.a - first.a, last.b - first.b) + 1
  if (words < REUSE.minWords || words < REUSE.minDensity * longer) return null
  const pairs = [
    ...back,
    ...on,
    ...Array.from({ length: run.length }, (_, k) => ({ a: run.a + k, b: run.b + k })),
  ]
  const quoted = (pair: WordPair) => (a.quoted[pair.a] ?? 0) + (b.quoted[pair.b] ?? 0)
  return {
    a: { start: first.a, end: last.a + 1 },
    b: { start: first.b, end: last.b + 1 },
    words,
    ownWords: pairs.filter((pair) => quoted(pair) === 0).length,
    reprinted: pairs.filter((pair) => quoted(pair) === 1).length,
  }
}

/** The equal words beyond one end of a run, over edits, until nothing more of it follows; nearest first. */
function extend(
  a: Words,
  b: Words,
  from: WordPair & { readonly step: 1 | -1 },
  limit: WordPair,
): readonly WordPair[] {
  const pairs: WordPair[] = []
  let at = from
  for (;;) {
    const more = alignEdited(a.ids, b.ids, at, limit)
    const last = more.at(-1)
    if (last === undefined) return pairs
    for (const pair of more) pairs.push(pair)
    at = { a: last.a + from.step, b: last.b + from.step, step: from.step }
  }
}

/** The words that a passage may not reach: the nearest other passage on each side, else the article's ends. */
function limitOf(run: Run, passages: readonly Passage[], step: 1 | -1, a: Words, b: Words): WordPair {
  let limitA = step === 1 ? a.ids.length : -1
  let limitB = step === 1 ? b.ids.length : -1
  for (const passage of passages) {
    if (step === 1) {
      if (passage.a.start >= run.a + run.length) limitA = Math.min(limitA, passage.a.start)
      if (passage.b.start >= run.b + run.length) limitB = Math.min(limitB, passage.b.start)
    } else {
      if (passage.a.end <= run.a) limitA = Math.max(limitA, passage.a.end - 1)
      if (passage.b.end <= run.b) limitB = Math.max(limitB, passage.b.end - 1)
    }
  }
  return { a: limitA, b: limitB }
}
