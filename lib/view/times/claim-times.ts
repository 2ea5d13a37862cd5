import type { ArticleHead } from '@/lib/model/article-detail'
import { addTo } from '@/lib/model/group-by'
import { readMoment } from '@/lib/model/moment'
import type { Carried } from '@/lib/model/story-pages'
import type { CellStance } from '@/lib/model/types'
import { orderTimes, type TimeOrder } from './order-times'

/** What one outlet did with a claim, and when it did so first. */
export type Echo = {
  readonly outletId: string
  readonly outlet: string
  /** Its article with the earliest date that is known; without any date its first. */
  readonly article: ArticleHead
  readonly stance: Exclude<CellStance, 'omits'>
  /** True where another article of it with the claim has no date, and so may be earlier. */
  readonly alsoUndated: boolean
}

/** The outlets that carry a claim in order of time; articles that are not in `articles` are passed over. */
export function claimTimes(
  carried: readonly Carried[],
  articles: ReadonlyMap<string, ArticleHead>,
): TimeOrder<Echo> {
  const byOutlet = new Map<string, { readonly article: ArticleHead; readonly stance: Carried['stance'] }[]>()
  for (const { articleId, stance } of carried) {
    const article = articles.get(articleId)
    if (!article) continue
    addTo(byOutlet, article.outletId, { article, stance })
  }
  const echoes = [...byOutlet].flatMap(([outletId, own]): readonly Echo[] => {
    const earliest = own.toSorted((a, b) => startOf(a.article) - startOf(b.article))[0]
    if (!earliest) return []
    const does = new Set(own.map(({ stance }) => stance))
    const undated = own.some(({ article }) => readMoment(article.published) === null)
    return [
      {
        outletId,
        outlet: earliest.article.outlet,
        article: earliest.article,
        stance: does.size > 1 ? 'both' : earliest.stance,
        alsoUndated: undated && readMoment(earliest.article.published) !== null,
      },
    ]
  })
  return orderTimes(echoes, (echo) => echo.article.published)
}

function startOf({ published }: ArticleHead): number {
  return readMoment(published)?.from ?? Number.MAX_SAFE_INTEGER
}
