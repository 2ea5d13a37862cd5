import { addTo } from '@/lib/model/group-by'
import { claimId } from '@/lib/model/ids'
import { overlap } from '@/lib/model/span'
import type { ClaimId } from '@/lib/model/types'
import type { PlacedSpan } from './columns'

/** A claim that is stored: where its mentions stand, or stood last when it was retired. */
export type KnownClaim = {
  readonly id: ClaimId
  readonly retired: boolean
  readonly spans: readonly PlacedSpan[]
}

/** A claim of a new analysis, under the id that its content gives it. */
export type FoundClaim = { readonly id: ClaimId; readonly spans: readonly PlacedSpan[] }

export type Inheritance = {
  /** The id that each new claim goes by, in the order of the new claims; no two are equal. */
  readonly ids: readonly ClaimId[]
  /**
   * For each known claim that no new one inherited: the id of the new claim that holds most of its mentions, or null where none
   * holds any.
   */
  readonly successors: ReadonlyMap<ClaimId, ClaimId | null>
}

/** Weight of two mentions with the very same span and stance; integers, so that no sum depends on its order. */
const SAME = 1_000_000

/**
 * Which known claim each new claim is. Pairs are taken greedily, greatest overlap first, then by id, each side once; claims that
 * stand now go before retired ones, which come back only where a new claim that nobody else fits holds at least half of what they
 * held. A claim is not inherited by a crumb: an heir holds at least half as much of it as the new claim that holds most of it, so
 * that a link leads to where the mentions went. A new claim without a forerunner keeps the id of its content, or, where that is
 * taken, one derived from it. Nothing depends on the order of either list. Why: docs/decisions/0002-claim-ids.md.
 */
export function inheritClaimIds(known: readonly KnownClaim[], found: readonly FoundClaim[]): Inheritance {
  const pairs = findPairs(known, found)
  const best = new Map<KnownClaim, number>()
  for (const { old, weight } of pairs) best.set(old, Math.max(best.get(old) ?? 0, weight))

  const heirs = new Map<FoundClaim, KnownClaim>()
  const inherited = new Set<KnownClaim>()
  for (const { old, claim, weight } of pairs) {
    const mostOfIt = 2 * weight >= (best.get(old) ?? 0)
    const worthComingBack = !old.retired || 2 * weight >= old.spans.length * SAME
    if (heirs.has(claim) || inherited.has(old) || !mostOfIt || !worthComingBack) continue
    heirs.set(claim, old)
    inherited.add(old)
  }

  const ids = nameClaims(known, found, heirs)
  const idOf = new Map(found.map((claim, i) => [claim, ids[i] ?? claim.id]))
  const successors = new Map<ClaimId, ClaimId | null>()
  for (const old of known) if (!inherited.has(old)) successors.set(old.id, null)
  // Pairs go from the greatest overlap down: the first of each known claim names its successor.
  const settled = new Set<KnownClaim>()
  for (const { old, claim } of [...pairs].sort(byWeight)) {
    if (inherited.has(old) || settled.has(old)) continue
    successors.set(old.id, idOf.get(claim) ?? null)
    settled.add(old)
  }
  return { ids, successors }
}

type Pair = { readonly old: KnownClaim; readonly claim: FoundClaim; readonly weight: number }

/** All pairs that share text, in the order in which they are offered to each other. */
function findPairs(known: readonly KnownClaim[], found: readonly FoundClaim[]): readonly Pair[] {
  const standing = new Map<string, { readonly old: KnownClaim; readonly span: PlacedSpan }[]>()
  for (const old of known) {
    for (const span of old.spans) addTo(standing, span.articleId, { old, span })
  }
  const pairs = found.flatMap((claim) => {
    const weights = new Map<KnownClaim, number>()
    for (const span of claim.spans) {
      const nearest = new Map<KnownClaim, number>()
      for (const { old, span: other } of standing.get(span.articleId) ?? []) {
        const weight = likeness(span, other)
        if (weight > (nearest.get(old) ?? 0)) nearest.set(old, weight)
      }
      for (const [old, weight] of nearest) weights.set(old, (weights.get(old) ?? 0) + weight)
    }
    return [...weights].map(([old, weight]) => ({ old, claim, weight }))
  })
  return pairs.sort((a, b) => Number(a.old.retired) - Number(b.old.retired) || byWeight(a, b))
}

function byWeight(a: Pair, b: Pair): number {
  return b.weight - a.weight || compare(a.old.id, b.old.id) || compare(a.claim.id, b.claim.id)
}

/**
 * Shared part of two spans of one article (intersection over union), halved where one repeats what the other disputes: a better
 * reading of the stance must not cost a claim its id, but a claim and its opposite over the same words must not swap theirs.
 */
function likeness(a: PlacedSpan, b: PlacedSpan): number {
  const shared = overlap(a, b)
  if (shared === 0) return 0
  const whole = Math.max(a.end, b.end) - Math.min(a.start, b.start)
  return Math.max(1, Math.round((shared / whole) * SAME * (a.stance === b.stance ? 1 : 0.5)))
}

function nameClaims(
  known: readonly KnownClaim[],
  found: readonly FoundClaim[],
  heirs: ReadonlyMap<FoundClaim, KnownClaim>,
): readonly ClaimId[] {
  const taken = new Set(known.map((old) => old.id))
  const fresh = new Map<FoundClaim, ClaimId>()
  for (const claim of found.filter((one) => !heirs.has(one)).sort((a, b) => compare(a.id, b.id))) {
    let id = claim.id
    for (let again = 1; taken.has(id); again++) id = claimId([claim.id, String(again)])
    taken.add(id)
    fresh.set(claim, id)
  }
  return found.map((claim) => heirs.get(claim)?.id ?? fresh.get(claim) ?? claim.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
