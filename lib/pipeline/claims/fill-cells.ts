import type { Article, Cell, Claim, Mention, Outlet, Voice } from '@/lib/model/types'

/** The complete matrix: a cell for every claim and outlet, `omits` where an outlet has no mention of the claim, why is still to be said. */
export function fillCells(
  claims: readonly Pick<Claim, 'id' | 'mentionIds'>[],
  outlets: readonly Outlet[],
  articles: readonly Article[],
  mentions: readonly Mention[],
): readonly Cell[] {
  const outletOf = new Map(articles.map((a) => [a.id, a.outletId]))
  const byId = new Map(mentions.map((m) => [m.id, m]))
  return claims.flatMap((claim) => {
    const own = claim.mentionIds.map((id) => byId.get(id)).filter((m) => m !== undefined)
    return outlets.map((outlet) =>
      cellOf(
        claim,
        outlet,
        own.filter((m) => outletOf.get(m.articleId) === outlet.id),
      ),
    )
  })
}

function cellOf(claim: Pick<Claim, 'id'>, outlet: Outlet, mentions: readonly Mention[]): Cell {
  const repeatVoice = voiceOf(mentions.filter((m) => m.stance === 'repeats'))
  const disputeVoice = voiceOf(mentions.filter((m) => m.stance === 'disputes'))
  const stance = repeatVoice ? (disputeVoice ? 'both' : 'repeats') : disputeVoice ? 'disputes' : 'omits'
  return {
    claimId: claim.id,
    outletId: outlet.id,
    stance,
    mentionIds: mentions.map((m) => m.id),
    repeatVoice,
    disputeVoice,
    omission: null,
  }
}

/** "own" when any mention speaks in the outlet's own voice; null for none. */
function voiceOf(mentions: readonly Mention[]): Voice | null {
  if (mentions.length === 0) return null
  return mentions.some((m) => m.voice === 'own') ? 'own' : 'attributed'
}
