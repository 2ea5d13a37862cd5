import type { Article, Claim, Hedge, Mention } from '@/lib/model/types'

/** A mention that repeats a claim, with how firmly it does and when. */
export type Rung = {
  readonly mention: Mention
  readonly article: Article
  /** 3 as fact, 2 as somebody's words, 1 hedged, 0 with doubt. */
  readonly strength: number
}

const ORDER: readonly Hedge[] = ['doubted', 'hedged', 'attributed', 'asserted']

/** The mentions that repeat a claim, the firmest first, of equals the earliest; those without a time come last. Empty where nobody repeats it. */
export function assertionLadder(
  claim: Pick<Claim, 'mentionIds'>,
  mentions: readonly Mention[],
  articles: readonly Article[],
): readonly Rung[] {
  const byId = new Map(mentions.map((one) => [one.id, one]))
  const articleOf = new Map(articles.map((one) => [one.id, one]))
  const rungs = claim.mentionIds.flatMap((id): readonly Rung[] => {
    const mention = byId.get(id)
    const article = articleOf.get(mention?.articleId ?? '')
    return mention?.stance === 'repeats' && article
      ? [{ mention, article, strength: ORDER.indexOf(mention.hedge) }]
      : []
  })
  return rungs.sort((a, b) => b.strength - a.strength || byTime(a.article.published, b.article.published))
}

function byTime(a: string | null, b: string | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0)
  return a < b ? -1 : a > b ? 1 : 0
}
