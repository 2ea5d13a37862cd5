import { claimId } from '@/lib/model/ids'
import type { Article, Attribution, Claim, Mention, Reuse } from '@/lib/model/types'
import { findOrigins } from '../origins/find-origins'
import { prepareOrigins } from '../origins/prepare-origins'

/** Claims in rank order, each with its canonical text; `groups` are the mentions of one claim each. */
export function writeClaims(
  groups: readonly (readonly Mention[])[],
  story: {
    readonly articles: readonly Article[]
    readonly reuse: readonly Reuse[]
    readonly attributions: readonly Attribution[]
  },
): readonly Claim[] {
  const origins = prepareOrigins(story)
  const breadth = (g: readonly Mention[]) => new Set(g.map((m) => m.articleId)).size
  return [...groups]
    .filter((g) => g.length > 0)
    .sort((a, b) => breadth(b) - breadth(a) || (a[0]?.id ?? '').localeCompare(b[0]?.id ?? ''))
    .map((g, rank) => ({
      id: claimId(g.map((m) => m.id)),
      text: (g[0]?.quote ?? '').replace(/\s+/g, ' '),
      rank,
      mentionIds: g.map((m) => m.id),
      origins: findOrigins(g, origins),
    }))
}
