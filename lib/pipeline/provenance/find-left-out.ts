import type { Article, ArticleId, Reuse, Sentence } from '@/lib/model/types'
import type { ProvenanceReader } from './prepare-provenance'
import { contentOf, likeness } from './strength'

/** A sentence of the origin that its copy leaves out, though it has what stands before and after it. */
export type LeftOut = {
  readonly copyId: ArticleId
  readonly originId: ArticleId
  readonly sentence: Sentence
  /** The nearest sentence before it that was copied. */
  readonly before: Sentence
}

/** Part of a sentence's runs of three words from which on it counts as copied, and up to which it counts as left out. */
const COPIED = 0.6
const ABSENT = 0.25
/** Likeness to a sentence of the copy from which on it is told there in other words. */
const RETOLD = 0.7
/** Sentences that may lie between it and the copied ones on either side: what is cut is seldom longer. */
const REACH = 3
const RUN = 3

/**
 * What copies leave out between sentences that they have from their origin, in order of articles and sentences; empty where nobody
 * can tell who copied from whom. Headlines are no part of it.
 */
export function findLeftOut(reuse: readonly Reuse[], reader: ProvenanceReader): readonly LeftOut[] {
  return reuse.flatMap(({ a, b, from }) => {
    const [copy, origin] =
      from === a
        ? [reader.articles.get(b), reader.articles.get(a)]
        : [reader.articles.get(a), reader.articles.get(b)]
    if (from === null || !copy || !origin || copy.outletId === origin.outletId) return []
    return leftOutOf(copy, origin, reader)
  })
}

function leftOutOf(copy: Article, origin: Article, reader: ProvenanceReader): readonly LeftOut[] {
  const runs = runsOf(copy.paragraphs.map((p) => copy.text.slice(p.start, p.end)).join('\n'))
  const told = reader.sentencesOf(copy.id).map(({ start, end }) => contentOf(copy.text.slice(start, end)))
  const sentences = reader.sentencesOf(origin.id).filter((one) => one.role === 'body')
  const covered = sentences.map(({ start, end }) => coverage(origin.text.slice(start, end), runs))
  return sentences.flatMap((sentence, i): readonly LeftOut[] => {
    const share = covered[i] ?? null
    if (share === null || share > ABSENT) return []
    const words = contentOf(origin.text.slice(sentence.start, sentence.end))
    if (words.size === 0 || told.some((other) => likeness(words, other) >= RETOLD && other.size > 2))
      return []
    const isCopied = (at: number) => (covered[at] ?? 0) >= COPIED
    const before = [...Array(REACH).keys()].map((k) => i - 1 - k).find(isCopied)
    const after = [...Array(REACH).keys()].map((k) => i + 1 + k).find(isCopied)
    const last = before === undefined || after === undefined ? undefined : sentences[before]
    return last ? [{ copyId: copy.id, originId: origin.id, sentence, before: last }] : []
  })
}

/** Part of a sentence's runs that stand among others; null where it is too short to have any. */
function coverage(sentence: string, runs: ReadonlySet<string>): number | null {
  const own = [...runsOf(sentence)]
  return own.length === 0 ? null : own.filter((run) => runs.has(run)).length / own.length
}

function runsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replace(/[-\u00AD]\s*\n\s*/g, '')
      .replace(/[’']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' ')))
}
