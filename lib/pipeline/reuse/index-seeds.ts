import type { Words } from './read-words'
import { REUSE } from './reuse-settings'

/** Where each fingerprint stands, over all articles laid end to end. */
export type SeedIndex = {
  /** Place of each article's first word. */
  readonly offsets: Int32Array
  /** The article that a place belongs to. */
  readonly articleOf: Int32Array
  /** The next place with the same fingerprint, always a later one; -1 for none. */
  readonly next: Int32Array
}

/**
 * An index of all word n-grams, each a linked list of places in order. Left out: fingerprints of too many articles, and the
 * repetitions of one fingerprint within an article beyond the first few.
 */
export function indexSeeds(articles: readonly Words[]): SeedIndex {
  const offsets = new Int32Array(articles.length)
  let total = 0
  for (const [a, words] of articles.entries()) {
    offsets[a] = total
    total += words.ids.length
  }
  const articleOf = new Int32Array(total)
  const next = new Int32Array(total).fill(-1)
  const seeds = new Map<number, Seed>()
  for (const [a, words] of articles.entries()) {
    const offset = offsets[a] ?? 0
    articleOf.fill(a, offset, offset + words.ids.length)
    for (let i = 0; i + REUSE.seedWords <= words.ids.length; i++) {
      const hash = fingerprint(words.ids, i)
      const seed = seeds.get(hash)
      if (seed === undefined) {
        seeds.set(hash, { first: offset + i, last: offset + i, article: a, here: 1, articles: 1 })
        continue
      }
      seed.here = seed.article === a ? seed.here + 1 : 1
      if (seed.here > REUSE.maxPlacesOfSeed) continue
      if (seed.here === 1) seed.articles++
      seed.article = a
      next[seed.last] = offset + i
      seed.last = offset + i
    }
  }
  for (const seed of seeds.values()) if (seed.articles > REUSE.maxArticlesOfSeed) unlink(seed.first, next)
  return { offsets, articleOf, next }
}

type Seed = { first: number; last: number; article: number; here: number; articles: number }

function unlink(first: number, next: Int32Array): void {
  for (let p = first; p >= 0; ) {
    const after = next[p] ?? -1
    next[p] = -1
    p = after
  }
}

/** FNV-1a over the numbers of the words, 32 bits; see lib/model/ids for the source. */
function fingerprint(ids: Int32Array, at: number): number {
  let hash = 0x811c9dc5
  for (let k = 0; k < REUSE.seedWords; k++) hash = Math.imul(hash ^ (ids[at + k] ?? 0), 0x01000193)
  return hash
}
