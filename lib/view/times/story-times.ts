import type { ArticleHead } from '@/lib/model/article-detail'
import { groupBy } from '@/lib/model/group-by'
import { surelyBefore } from '@/lib/model/moment'
import type { GraphEdge, StoryGraph } from '@/lib/model/provenance'
import type { StoryTimes, TimedClaim } from '@/lib/model/story-pages'
import type { TimesQuery } from '../links'
import { EDGE_WORDS } from '../provenance-words'
import { claimTimes, type Echo } from './claim-times'
import { orderTimes, type TimeOrder } from './order-times'
import { type TimeAxis, timeAxis } from './time-axis'

/** What an article has from another outlet of the story. */
export type Debt = {
  /** "copies", "copies and relays". */
  readonly how: string
  readonly outlet: string
  /** True where its date is surely before those of all articles of that outlet: then one of the dates misleads. */
  readonly contradicts: boolean
}

export type ClaimTimes = { readonly claim: TimedClaim; readonly order: TimeOrder<Echo> }

export type TimesView = {
  readonly articles: TimeOrder<ArticleHead>
  /** By article. */
  readonly debts: ReadonlyMap<string, readonly Debt[]>
  /** How many claims each outlet was alone first with, by outlet, as far as dates are known. */
  readonly leads: ReadonlyMap<string, number>
  readonly axis: TimeAxis | null
  /** One page of the claims asked for. */
  readonly claims: readonly ClaimTimes[]
  readonly matching: number
  /** Claims that stand in articles without a date alone: they are not listed, for nothing can be told of their order. */
  readonly timeless: number
  readonly page: number
  readonly pages: number
}

/** Claims on one page. */
const ROWS = 40

/** Who published when, and in which order outlets took up each claim. A page beyond the last is the last. */
export function storyTimes(times: StoryTimes, { first = null, page = 1 }: TimesQuery): TimesView {
  const byId = new Map(times.articles.map((article) => [article.id, article]))
  const all = times.claims.map((claim) => ({ claim, order: claimTimes(claim.carried, byId) }))
  const leads = new Map<string, number>()
  for (const { order } of all) {
    const leader = soleFirst(order)
    if (leader) leads.set(leader, (leads.get(leader) ?? 0) + 1)
  }
  const dated = all.filter(({ order }) => order.first.length > 0)
  const asked = first === null ? dated : dated.filter(({ order }) => soleFirst(order) === first)
  const pages = Math.max(1, Math.ceil(asked.length / ROWS))
  const at = Math.min(Math.max(1, page), pages)
  const articles = orderTimes(times.articles, (article) => article.published)
  return {
    articles,
    debts: debtsOf(times),
    leads,
    axis: timeAxis([...articles.first, ...articles.later].map(({ moment }) => moment)),
    claims: asked.slice((at - 1) * ROWS, at * ROWS),
    matching: asked.length,
    timeless: all.length - dated.length,
    page: at,
    pages,
  }
}

/** The outlet that had a claim before all others with a date; null where several may be. */
function soleFirst({ first: [one, other] }: TimeOrder<Echo>): string | null {
  return one && !other ? one.item.outletId : null
}

/** A site that reprints stands beside the article as its via. */
const TAKES: readonly GraphEdge['kind'][] = ['copies', 'relays']

function debtsOf({ graph, articles }: StoryTimes): ReadonlyMap<string, readonly Debt[]> {
  const outletOf = outletsOf(graph)
  const byOutlet = groupBy(articles, (one) => one.outletId)
  const debts = new Map<string, Map<string, Debt>>()
  for (const { from, to, kind, directed, evidence } of graph.edges) {
    const [taker, giver] = [outletOf.get(from), outletOf.get(to)]
    if (!directed || !TAKES.includes(kind) || !taker || !giver) continue
    const theirs = byOutlet.get(giver.id) ?? []
    for (const article of byOutlet.get(taker.id) ?? []) {
      if (evidence.length > 0 && !evidence.some((one) => one.articleId === article.id)) continue
      const contradicts =
        theirs.length > 0 && theirs.every((one) => surelyBefore(article.published, one.published))
      const own = debts.get(article.id) ?? new Map<string, Debt>()
      const how = own.get(giver.id)?.how
      own.set(giver.id, {
        how: how ? `${how} and ${EDGE_WORDS[kind]}` : EDGE_WORDS[kind],
        outlet: giver.name,
        contradicts,
      })
      debts.set(article.id, own)
    }
  }
  return new Map([...debts].map(([id, own]) => [id, [...own.values()]]))
}

function outletsOf(graph: StoryGraph): ReadonlyMap<string, { readonly id: string; readonly name: string }> {
  return new Map(
    graph.nodes.flatMap(({ id, outletId, name }) =>
      outletId === null ? [] : [[id, { id: outletId, name }]],
    ),
  )
}
