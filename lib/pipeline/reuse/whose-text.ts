import type { Article, ArticleId } from '@/lib/model/types'
import { outletKey } from '../origins/outlet-key'

/**
 * Of two articles with copied passages, the one that the other has them from: by credit first (one relays the other's outlet,
 * or is the same outlet's text by way of another site), then by the times of publication. Null where neither tells, or where
 * they credit each other: then it is common text, and nobody's guess.
 */
export function whoseText(a: Article, b: Article): ArticleId | null {
  const aCredits = credits(a, b)
  const bCredits = credits(b, a)
  if (aCredits !== bCredits) return aCredits ? b.id : a.id
  if (a.outletId === b.outletId && (a.via === null) !== (b.via === null)) return a.via === null ? a.id : b.id
  if (aCredits && bCredits) return null
  const order = earlier(a.published, b.published)
  return order === 0 ? null : order < 0 ? a.id : b.id
}

/** True where the article names the other's outlet as one that it takes its report from. */
function credits(article: Article, other: Article): boolean {
  if (article.outletId === other.outletId) return false
  const key = outletKey(other.outlet)
  return article.relays.some((name) => outletKey(name) === key)
}

/** Below 0 where `a` is surely before `b`; 0 where one is unknown or they share the day, month or year that is known of both. */
function earlier(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0
  const shorter = Math.min(a.length, b.length)
  const [x, y] = [a.slice(0, shorter), b.slice(0, shorter)]
  return x < y ? -1 : x > y ? 1 : 0
}
