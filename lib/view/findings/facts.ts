import type { Analysis, Claim, Mention, Outlet } from '@/lib/model/types'

/** What a finding counts, gathered in one pass over the cells. */
export type Facts = {
  readonly outlets: ReadonlyMap<string, Outlet>
  /** In rank order. */
  readonly claims: readonly ClaimFacts[]
  readonly mentions: ReadonlyMap<string, Mention>
  /** The outlet of each article. */
  readonly outletOf: ReadonlyMap<string, string>
  /** Greatest share of text that two outlets have in common, by `pairKey`. */
  readonly reuse: ReadonlyMap<string, number>
  /** Pairs "taker|giver" of outlets where it is known who has text from whom. */
  readonly taken: ReadonlySet<string>
}

export type ClaimFacts = {
  readonly claim: Claim
  /** Outlets by what they do; one that does both is in each of the first two, once in `carried`. */
  readonly repeats: ReadonlySet<string>
  readonly disputes: ReadonlySet<string>
  readonly carried: ReadonlySet<string>
  /** Those of `disputes` that dispute in their own voice. */
  readonly own: ReadonlySet<string>
}

/** What the findings of a story count. */
export function gatherFacts({
  outlets,
  claims,
  cells,
  mentions,
  articles,
  reuse,
}: Pick<Analysis, 'articles' | 'outlets' | 'mentions' | 'claims' | 'cells' | 'reuse'>): Facts {
  const byClaim = new Map(
    claims.map((claim) => [
      claim.id,
      { repeats: new Set<string>(), disputes: new Set<string>(), own: new Set<string>() },
    ]),
  )
  for (const { claimId, outletId, stance, disputeVoice } of cells) {
    const sets = byClaim.get(claimId)
    if (stance === 'repeats' || stance === 'both') sets?.repeats.add(outletId)
    if (stance === 'disputes' || stance === 'both') sets?.disputes.add(outletId)
    if (disputeVoice === 'own') sets?.own.add(outletId)
  }
  const outletOf = new Map(articles.map((article) => [article.id, article.outletId]))
  const common = new Map<string, number>()
  const taken = new Set<string>()
  for (const { a, b, share, from } of reuse) {
    const [ofA, ofB] = [outletOf.get(a) ?? a, outletOf.get(b) ?? b]
    common.set(pairKey(ofA, ofB), Math.max(share, common.get(pairKey(ofA, ofB)) ?? 0))
    if (from !== null) taken.add(from === a ? `${ofB}|${ofA}` : `${ofA}|${ofB}`)
  }
  return {
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    claims: [...claims]
      .sort((a, b) => a.rank - b.rank)
      .flatMap((claim) => {
        const sets = byClaim.get(claim.id)
        return sets ? [{ claim, ...sets, carried: new Set([...sets.repeats, ...sets.disputes]) }] : []
      }),
    mentions: new Map(mentions.map((mention) => [mention.id, mention])),
    outletOf,
    reuse: common,
    taken,
  }
}

/** One name for two outlets, in whichever order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`
}

/** Names of outlets, in the order of the set. */
export function outletNames(facts: Facts, ids: Iterable<string>): readonly string[] {
  return [...ids].map((id) => facts.outlets.get(id)?.name ?? id)
}
