import { addTo } from '@/lib/model/group-by'
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
    const byOutlet = new Map<string | undefined, Mention[]>()
    for (const id of claim.mentionIds) {
      const mention = byId.get(id)
      if (!mention) continue
      const outlet = outletOf.get(mention.articleId)
      addTo(byOutlet, outlet, mention)
    }
    return outlets.map((outlet) => {
      const own = byOutlet.get(outlet.id)
      return own ? cellOf(claim, outlet, own) : omits(claim, outlet)
    })
  })
}

/** Most cells of a large story. */
function omits(claim: Pick<Claim, 'id'>, outlet: Outlet): Cell {
  return {
    claimId: claim.id,
    outletId: outlet.id,
    stance: 'omits',
    mentionIds: NONE,
    repeatVoice: null,
    disputeVoice: null,
    omission: null,
  }
}

const NONE: Cell['mentionIds'] = []

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
