import type { Judged } from '@/lib/model/decisions'
import type { Omission } from '@/lib/model/provenance'
import type { Cell, Claim, Mention } from '@/lib/model/types'
import { cellRow, claimRow } from './claim-rows'
import { mentionRow } from './mention-rows'

/** The rows that a judged story is stored as. Outlets and articles apart, for these are changed and not written anew. */
export function storyRows(
  storyId: number,
  { analysis, judgements }: Pick<Judged, 'analysis' | 'judgements'>,
) {
  const found = gather(analysis)
  const outletOf = new Map(analysis.articles.map((article) => [article.id, article.outletId]))
  return {
    mentions: analysis.mentions.map((mention, i) => mentionRow(storyId, mention, i)),
    claims: found.map(({ claim, mentions, cells, omissions }, position) =>
      claimRow(storyId, claim, position, {
        mentions,
        cells,
        omissions,
        judgement: judgements.get(claim.id) ?? null,
      }),
    ),
    cells: found.flatMap(({ cells }) => cells.map((cell) => cellRow(storyId, cell))),
    links: found.flatMap(({ claim, mentions }) =>
      mentions.map(({ id: mentionId, articleId }, position) => ({
        storyId,
        claimId: claim.id,
        mentionId,
        position,
        outletId: outletOf.get(articleId) ?? '',
      })),
    ),
  }
}

type Found = {
  readonly claim: Claim
  readonly mentions: readonly Mention[]
  readonly cells: readonly Cell[]
  readonly omissions: Readonly<Record<string, Omission>>
}

/** Each claim with its mentions, with its cells but those that omit it, and with why these do. */
function gather({ claims, mentions, cells }: Judged['analysis']): readonly Found[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const cellsOf = new Map<string, Cell[]>(claims.map((claim) => [claim.id, []]))
  const omissionsOf = new Map<string, Record<string, Omission>>(claims.map((claim) => [claim.id, {}]))
  for (const cell of cells) {
    if (cell.stance !== 'omits') cellsOf.get(cell.claimId)?.push(cell)
    const omissions = omissionsOf.get(cell.claimId)
    if (cell.omission && omissions) omissions[cell.outletId] = cell.omission
  }
  return claims.map((claim) => ({
    claim,
    mentions: claim.mentionIds.map((id) => byId.get(id)).filter((mention) => mention !== undefined),
    cells: cellsOf.get(claim.id) ?? [],
    omissions: omissionsOf.get(claim.id) ?? {},
  }))
}
