import type { OtherValue } from '@/lib/model/claim-detail'
import type { Judgement } from '@/lib/model/decisions'
import { addTo } from '@/lib/model/group-by'
import type { StoredStory } from '@/lib/model/story'
import type { Article, Cell, Claim, Mention, Outlet } from '@/lib/model/types'
import { otherValues } from './other-values'

/** Which rows an export holds. Without it: all claims, in rank order. */
export type ExportOptions = {
  /** Ids of the claims, in the order in which they shall stand; unknown ones are passed over. */
  readonly claimIds?: readonly string[]
  /** The filter that chose them, in words: `disputed by "Reuters"`. Written into the export. */
  readonly filter?: string
}

/** What `filter` says where nothing was left out. */
export const ALL_CLAIMS = 'all claims'

/** A claim with its mentions and cells, each beside the article or outlet that it belongs to. */
export type ExportRow = {
  readonly claim: Claim
  readonly mentions: readonly { readonly mention: Mention; readonly article: Article }[]
  /** One for each outlet of the story, in its order. */
  readonly cells: readonly { readonly cell: Cell; readonly outlet: Outlet }[]
  /** Claims that say the same but for one slot. */
  readonly others: readonly OtherValue[]
  /** What analysts decided on the claim; undefined for nothing. */
  readonly judgement: Judgement | undefined
}

/** The rows of an export, put together once for all formats; empty where no claim is left. */
export function exportRows(story: StoredStory, options: ExportOptions = {}): readonly ExportRow[] {
  const { analysis } = story
  const articles = new Map(analysis.articles.map((a) => [a.id, a]))
  const outlets = new Map(analysis.outlets.map((o) => [o.id, o]))
  const mentions = new Map(analysis.mentions.map((m) => [m.id, m]))
  const cells = new Map<string, ExportRow['cells'][number][]>()
  for (const cell of analysis.cells) {
    const outlet = outlets.get(cell.outletId)
    if (!outlet) continue
    addTo(cells, cell.claimId, { cell, outlet })
  }
  const others = otherValues(analysis.claims, analysis.slots)
  return chosen(analysis.claims, options.claimIds).map((claim) => ({
    claim,
    mentions: claim.mentionIds.flatMap((id) => {
      const mention = mentions.get(id)
      const article = mention && articles.get(mention.articleId)
      return article ? [{ mention, article }] : []
    }),
    cells: cells.get(claim.id) ?? [],
    others: others.get(claim.id) ?? [],
    judgement: story.judgements[claim.id],
  }))
}

function chosen(claims: readonly Claim[], ids: readonly string[] | undefined): readonly Claim[] {
  if (!ids) return [...claims].sort((a, b) => a.rank - b.rank)
  const byId = new Map(claims.map((c) => [c.id, c]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
