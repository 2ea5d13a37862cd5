import { surelyBefore } from '@/lib/model/moment'
import type { Article, Reuse } from '@/lib/model/types'
import { outletKey } from '../origins/outlet-key'
import type { Link } from './build-graph'
import { outletNode } from './name-node'
import { nearestTexts } from './nearest-texts'
import { relaysOf, viaWitnesses, witness } from './read-links'

/** What articles as wholes have from others: copied passages, the site that reprinted them, the outlets that they credit. */
export function articleEdges(story: {
  readonly articles: readonly Article[]
  readonly reuse: readonly Reuse[]
}): readonly Link[] {
  const articles = new Map(story.articles.map((article) => [article.id, article]))
  return [
    ...nearestTexts(story.reuse, articles).flatMap((one) => copies(one, articles)),
    ...story.articles.flatMap(reprints),
    ...story.articles.flatMap(relays),
  ]
}

function copies(reuse: Reuse, articles: ReadonlyMap<string, Article>): readonly Link[] {
  const [a, b] = [articles.get(reuse.a), articles.get(reuse.b)]
  if (!a || !b || outletNode(a.outlet).id === outletNode(b.outlet).id) return []
  const directed = reuse.from !== null
  const [copy, origin] = directed ? (reuse.from === a.id ? [b, a] : [a, b]) : inOrder(a, b)
  const share = `${Math.round(reuse.share * 100)} % of the shorter article stands in both`
  return [
    {
      from: outletNode(copy.outlet),
      to: outletNode(origin.outlet),
      kind: 'copies',
      directed,
      because: directed
        ? `${copy.outlet} has text from ${origin.outlet}: ${share}${whyFrom(copy, origin)}.`
        : `${copy.outlet} and ${origin.outlet} have text in common: ${share}, and nothing tells who had it first.`,
      evidence: reuse.passages.flatMap((passage) => [witness(a, passage.a), witness(b, passage.b)]),
    },
  ]
}

function inOrder(a: Article, b: Article): readonly [Article, Article] {
  return outletNode(a.outlet).id <= outletNode(b.outlet).id ? [a, b] : [b, a]
}

/** What tells the direction, and what speaks against it. */
function whyFrom(copy: Article, origin: Article): string {
  const key = outletKey(origin.outlet)
  const credits = copy.relays.some((name) => outletKey(name) === key)
  const dates = `${copy.published ?? ''} and ${origin.published ?? ''}`
  if (!credits) return `, and it is the later one (${dates})`
  return surelyBefore(copy.published, origin.published)
    ? `, and credits it, although its date is the earlier one (${dates}): the dates contradict the credit`
    : ', and credits it'
}

function reprints(article: Article): readonly Link[] {
  if (article.via === null || outletKey(article.via) === outletKey(article.outlet)) return []
  return [
    {
      from: outletNode(article.via),
      to: outletNode(article.outlet),
      kind: 'reprints',
      directed: true,
      because: `${article.via} republished what ${article.outlet} had reported.`,
      evidence: viaWitnesses(article),
    },
  ]
}

function relays(article: Article): readonly Link[] {
  return relaysOf(article).map((one) => ({
    from: outletNode(article.outlet),
    to: outletNode(one.value),
    kind: 'relays',
    directed: true,
    because: `${article.outlet} names ${outletNode(one.value).name} as where its report comes from.`,
    evidence: [witness(article, one.span)],
  }))
}
