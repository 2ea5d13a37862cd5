import { surelyBefore } from '@/lib/model/moment'
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
  if (surelyBefore(a.published, b.published)) return a.id
  return surelyBefore(b.published, a.published) ? b.id : null
}

/** True where the article names the other's outlet as one that it takes its report from. */
function credits(article: Article, other: Article): boolean {
  if (article.outletId === other.outletId) return false
  const key = outletKey(other.outlet)
  return article.relays.some((name) => outletKey(name) === key)
}
