/** Which two outlets are set beside each other where nobody chose them. */

import type { ClaimId, OutletId } from './types'

/** An outlet that carries a claim, whatever it does with it. */
export type Carries = { readonly claimId: ClaimId; readonly outletId: OutletId }

/** Of more outlets only those with most claims are looked at: each with each of a thousand would be half a million pairs a claim. */
const MOST_OUTLETS = 40

/**
 * The two outlets that carry most claims in common, in the order of `outlets`; with `one` given, that one first and beside it the other
 * that has most in common with it. Of equal ones the earlier. Null where there are no two, or `one` is none of them.
 */
export function closestPair(
  outlets: readonly OutletId[],
  carried: readonly Carries[],
  one: OutletId | null = null,
): readonly [OutletId, OutletId] | null {
  const claimsOf = new Map(outlets.map((id) => [id, new Set<ClaimId>()]))
  for (const { claimId, outletId } of carried) claimsOf.get(outletId)?.add(claimId)
  const own = (id: OutletId) => claimsOf.get(id) ?? new Set<ClaimId>()
  const first = one === null ? mostClaims(outlets, (id) => own(id).size) : outlets.filter((id) => id === one)
  let best: { readonly pair: readonly [OutletId, OutletId]; readonly common: number } | null = null
  for (const [i, a] of first.entries())
    for (const b of one === null ? first.slice(i + 1) : outlets.filter((id) => id !== one)) {
      const common = inCommon(own(a), own(b))
      if (best === null || common > best.common) best = { pair: [a, b], common }
    }
  return best?.pair ?? null
}

/** The outlets with most claims, still in their order. */
function mostClaims(outlets: readonly OutletId[], claims: (id: OutletId) => number): readonly OutletId[] {
  const kept = new Set(outlets.toSorted((a, b) => claims(b) - claims(a)).slice(0, MOST_OUTLETS))
  return outlets.filter((id) => kept.has(id))
}

function inCommon(a: ReadonlySet<ClaimId>, b: ReadonlySet<ClaimId>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  return [...few].filter((id) => many.has(id)).length
}
