import type { Span } from '@/lib/model/span'
import type { Article, Reuse } from '@/lib/model/types'
import { findPassages, type Passage, type Stretch } from './find-passages'
import { findRuns } from './find-runs'
import { readWords, type Words } from './read-words'
import { REUSE } from './reuse-settings'
import { whoseText } from './whose-text'

/**
 * Pairs of articles of which one copied from the other, or both from a third; in order of articles, empty where nothing was
 * copied. Speech that both quote counts as part of a passage but never makes a pair by itself.
 */
export function findReuse(articles: readonly Article[]): readonly Reuse[] {
  return findCommonText(articles)
    .filter((pair) => pair.copied)
    .map((pair) => pair.reuse)
}

/** A pair of articles with passages in common, and whether that is copying: it is not where both only quote the same speech. */
export type CommonText = { readonly reuse: Reuse; readonly copied: boolean }

/**
 * Pairs of articles with passages in common, quoted speech among them, in order of articles; empty for none. Offsets point into
 * the frozen texts; `share` counts the words in common, 1 where one article stands wholly in the other.
 * Method: word n-gram fingerprints (Schleimer, Wilkerson, Aiken, Winnowing, 2003, without the thinning), then local alignment.
 */
export function findCommonText(articles: readonly Article[]): readonly CommonText[] {
  const words = readWords(articles)
  const found: CommonText[] = []
  for (const { a, b, runs } of findRuns(words)) {
    const [one, other, ofOne, ofOther] = [articles[a], articles[b], words[a], words[b]]
    if (!one || !other || !ofOne || !ofOther) continue
    const passages = inFixedOrder(one, other, ofOne, ofOther, runs)
    if (passages.length === 0) continue
    const shorter = Math.min(ofOne.ids.length, ofOther.ids.length)
    const common = sum(passages, 'words')
    const reuse: Reuse = {
      a: one.id,
      b: other.id,
      share: common / shorter,
      shares: { a: common / ofOne.ids.length, b: common / ofOther.ids.length },
      longestRun: runs.reduce((most, run) => Math.max(most, run.length), 0),
      passages: passages.map((p) => ({
        a: spanOf(p.a, ofOne),
        b: spanOf(p.b, ofOther),
        words: p.words,
      })),
      from: whoseText(one, other),
    }
    found.push({ reuse, copied: isCopying(passages, shorter) })
  }
  return found
}

/** Ties between alignments go by the articles' ids, so that the order of the files changes nothing. */
function inFixedOrder(
  one: Article,
  other: Article,
  ofOne: Words,
  ofOther: Words,
  runs: readonly { readonly a: number; readonly b: number; readonly length: number }[],
): readonly Passage[] {
  if (one.id <= other.id) return findPassages(ofOne, ofOther, runs)
  const turned = runs.map((run) => ({ a: run.b, b: run.a, length: run.length }))
  return findPassages(ofOther, ofOne, turned)
    .map((p) => ({ ...p, a: p.b, b: p.a }))
    .sort((x, y) => x.a.start - y.a.start)
}

/** Speech that both quote is no copying, unless the articles are hardly anything else. */
function isCopying(passages: readonly Passage[], shorter: number): boolean {
  return (
    sum(passages, 'ownWords') >= REUSE.minOwnWords ||
    sum(passages, 'reprinted') >= REUSE.minReprint ||
    sum(passages, 'words') >= REUSE.sameText * shorter
  )
}

function sum(passages: readonly Passage[], part: 'words' | 'ownWords' | 'reprinted'): number {
  return passages.reduce((total, passage) => total + passage[part], 0)
}

function spanOf(stretch: Stretch, words: Words): Span {
  return { start: words.starts[stretch.start] ?? 0, end: words.ends[stretch.end - 1] ?? 0 }
}
