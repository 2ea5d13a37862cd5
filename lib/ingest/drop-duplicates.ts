import { groupBy } from '@/lib/model/group-by'
import type { IncomingArticle, Rejection } from '@/lib/model/incoming'

/**
 * Each text once for each outlet: of several files with the same text under the same outlet the first by order stays,
 * and one without an outlet gives way to one that has it. The same text under two given outlets is two articles.
 */
export function dropDuplicates(articles: readonly IncomingArticle[]): {
  readonly articles: readonly IncomingArticle[]
  readonly rejected: readonly Rejection[]
} {
  const byHash = groupBy(articles, (article) => article.sha256)
  const rejected: Rejection[] = []
  const kept = articles.filter((article) => {
    const twins = byHash.get(article.sha256) ?? []
    const named = twins.filter((t) => t.given.outlet !== null)
    const first = article.given.outlet
      ? named.find((t) => t.given.outlet === article.given.outlet)
      : (named[0] ?? twins[0])
    if (!first || first === article) return true
    rejected.push({
      file: article.file,
      reason: `holds the same text as ${first.file}`,
      todo: 'Remove one of them, or give each its outlet in story.json if two outlets printed the same text.',
    })
    return false
  })
  return { articles: kept, rejected }
}
