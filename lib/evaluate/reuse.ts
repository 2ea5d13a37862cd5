import type { Article } from '@/lib/model/types'
import { findCommonText } from '@/lib/pipeline/reuse/find-reuse'

/** A text to be compared with all others, before it is read as an article. */
export type CopyBody = { readonly id: string; readonly text: string }

/** Two bodies of which the one holds this part of the other's word 7-grams, measured without regard to quotation marks. */
export type CopyPair = { readonly containment: number; readonly a: string; readonly b: string }

export type ReuseScore = {
  readonly bodies: number
  /** Listed pairs with a containment of at least `floor`, those of them that were found, and their part; null for no pairs. */
  readonly floor: number
  readonly pairs: number
  readonly found: number
  readonly recall: number | null
  /** Of the pairs found, those that the engine calls copying: passages of their own, not only speech that both quote. */
  readonly copied: number
  /** All pairs found, and those of them that stand nowhere in the list; most hold short loans, below what it lists. */
  readonly allFound: number
  readonly outside: number
  /** Listed pairs that were not found, the largest first. */
  readonly missed: readonly CopyPair[]
  /** Some of the pairs outside the list, spread evenly over their shares, to be read by a person. */
  readonly sample: readonly OutsidePair[]
}

export type OutsidePair = {
  readonly a: string
  readonly b: string
  readonly share: number
  readonly copied: boolean
  readonly passages: readonly { readonly a: string; readonly b: string; readonly words: number }[]
}

/** Below this the list's own measure counts common phrases. */
const FLOOR = 0.3

/**
 * Compares all articles (the bodies, each with its id for a file) with each other and counts the listed pairs among what is found. Speech that both quote counts here, as it
 * does in the list. `sampleSize` pairs outside the list are laid out for reading.
 */
export function scoreReuse(
  articles: readonly Article[],
  pairs: readonly CopyPair[],
  sampleSize: number,
): ReuseScore {
  const texts = new Map(articles.map((article) => [article.id, article]))
  const all = findCommonText(articles).map(({ reuse, copied }): OutsidePair => {
    const [a, b] = [texts.get(reuse.a), texts.get(reuse.b)]
    return {
      a: a?.file ?? '',
      b: b?.file ?? '',
      share: reuse.share,
      copied,
      passages: reuse.passages.map((passage) => ({
        a: a?.text.slice(passage.a.start, passage.a.end) ?? '',
        b: b?.text.slice(passage.b.start, passage.b.end) ?? '',
        words: passage.words,
      })),
    }
  })
  const found = new Map(all.map((one) => [key(one.a, one.b), one]))
  const counted = pairs.filter((pair) => pair.containment >= FLOOR)
  const hits = counted.flatMap((pair) => found.get(key(pair.a, pair.b)) ?? [])
  const listed = new Set(pairs.map((pair) => key(pair.a, pair.b)))
  const outside = all.filter((one) => !listed.has(key(one.a, one.b)))
  return {
    bodies: articles.length,
    floor: FLOOR,
    pairs: counted.length,
    found: hits.length,
    recall: counted.length > 0 ? hits.length / counted.length : null,
    copied: hits.filter((one) => one.copied).length,
    allFound: all.length,
    outside: outside.length,
    missed: counted
      .filter((pair) => !found.has(key(pair.a, pair.b)))
      .sort((x, y) => y.containment - x.containment),
    sample: spread(
      outside.sort((x, y) => x.share - y.share),
      sampleSize,
    ),
  }
}

function key(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`
}

/** `size` of the items, evenly over the list. */
function spread<T>(items: readonly T[], size: number): readonly T[] {
  if (items.length <= size) return items
  return Array.from({ length: size }, (_, i) => items[Math.floor(((i + 0.5) * items.length) / size)]).filter(
    (one) => one !== undefined,
  )
}
