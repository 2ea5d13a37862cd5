import type { Article, Outlet } from '@/lib/model/types'

/** The story's outlets, each once, in order of their first article. */
export function nameOutlets(articles: readonly Article[]): readonly Outlet[] {
  const seen = new Map<string, Outlet>()
  for (const a of articles) {
    if (!seen.has(a.outletId))
      seen.set(a.outletId, {
        id: a.outletId,
        name: a.outlet,
        identified: !a.outletId.startsWith('unidentified-'),
      })
  }
  return [...seen.values()]
}
