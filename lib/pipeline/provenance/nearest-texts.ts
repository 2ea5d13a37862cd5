import { addTo } from '@/lib/model/group-by'
import { surelyBefore } from '@/lib/model/moment'
import { bySpan, overlap, type Span } from '@/lib/model/span'
import type { Article, ArticleId, Reuse } from '@/lib/model/types'
import { outletKey } from '../origins/outlet-key'

/** UTF-16 units of text that an article must have from another alone: fewer are the edges of one passage, cut otherwise. */
const OF_ITS_OWN = 60

/**
 * Of the pairs of articles with passages in common those that say something of their own: where many carry one text, an article is
 * shown beside the one that holds most of it, the first of several, and beside others only for what stands in no nearer one, or where it
 * credits them. Pairs of which nobody can tell who had it first are all kept. In the given order; empty for none.
 */
export function nearestTexts(
  reuse: readonly Reuse[],
  articles: ReadonlyMap<ArticleId, Article>,
): readonly Reuse[] {
  const byCopy = new Map<ArticleId, Reuse[]>()
  for (const one of reuse) {
    if (one.from === null) continue
    addTo(byCopy, one.from === one.a ? one.b : one.a, one)
  }
  const kept = new Set([...byCopy].flatMap(([copy, pairs]) => nearest(copy, pairs, articles)))
  return reuse.filter((one) => one.from === null || kept.has(one))
}

function nearest(
  copy: ArticleId,
  pairs: readonly Reuse[],
  articles: ReadonlyMap<ArticleId, Article>,
): readonly Reuse[] {
  const sized = pairs.map((pair) => {
    const spans = pair.passages.map(({ a, b }) => (pair.a === copy ? a : b))
    return { pair, spans, size: sum(spans) }
  })
  const most = Math.max(...sized.map(({ size }) => size))
  const kept: typeof sized = []
  // The whole of it may begin and end a few words earlier or later.
  const rank = (size: number) => (most - size < OF_ITS_OWN ? most : size)
  for (const one of sized.toSorted((x, y) => rank(y.size) - rank(x.size) || byTime(x.pair, y.pair, articles)))
    if (
      credits(copy, one.pair, articles) ||
      isMore(
        one.spans,
        kept.flatMap(({ spans }) => spans),
      )
    )
      kept.push(one)
  return kept.map(({ pair }) => pair)
}

function isMore(spans: readonly Span[], known: readonly Span[]): boolean {
  const inOrder = known.toSorted(bySpan)
  return (
    known.length === 0 || spans.some((span) => span.end - span.start - union(span, inOrder) >= OF_ITS_OWN)
  )
}

/** Units of a span that stand in any of others, which are in order. */
function union(span: Span, others: readonly Span[]): number {
  let covered = 0
  let at = span.start
  for (const other of others) {
    const rest = { start: at, end: span.end }
    if (other.end <= at || rest.start >= rest.end) continue
    covered += overlap(rest, other)
    at = Math.max(at, Math.min(other.end, span.end))
  }
  return covered
}

function sum(spans: readonly Span[]): number {
  return spans.reduce((total, { start, end }) => total + end - start, 0)
}

function byTime(x: Reuse, y: Reuse, articles: ReadonlyMap<ArticleId, Article>): number {
  const [one, other] = [x, y].map(({ from }) => articles.get(from ?? '')?.published ?? null)
  if (surelyBefore(one ?? null, other ?? null)) return -1
  return surelyBefore(other ?? null, one ?? null) ? 1 : 0
}

function credits(copy: ArticleId, { from }: Reuse, articles: ReadonlyMap<ArticleId, Article>): boolean {
  const [taker, giver] = [articles.get(copy), articles.get(from ?? '')]
  if (!taker || !giver) return false
  const key = outletKey(giver.outlet)
  return taker.relays.some((name) => outletKey(name) === key)
}
