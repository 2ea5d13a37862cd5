import type { Analysis, ClaimId } from '@/lib/model/types'
import { placedSpan } from './claim-rows'
import { PLACED_SPANS, type PlacedSpan, readJson } from './columns'
import { readEngineAnalysis } from './engine-analysis'
import { inheritClaimIds, type KnownClaim } from './inherit-claim-ids'
import type { Transaction } from './transaction'

/** A new analysis under the ids that its claims inherit, and for claims that nobody inherits who has their mentions now. */
export type Settled = {
  readonly analysis: Analysis
  readonly successors: ReadonlyMap<ClaimId, ClaimId | null>
}

/**
 * Names the claims of a new analysis after those that the engine found before. What it found is compared, not what analysts made of
 * it: two claims that were merged are two again where the engine says so, and the merging is applied to them anew. Claims that only
 * decisions made are known too: a newer engine may find them itself.
 */
export async function settleClaimIds(tx: Transaction, storyId: number, analysis: Analysis): Promise<Settled> {
  const rows = await tx.claim.findMany({
    where: { storyId },
    select: { id: true, retired: true, spans: true },
  })
  const former = await readEngineAnalysis(tx, storyId)
  const ofEngine = former ? spansOf(former.analysis) : new Map<ClaimId, readonly PlacedSpan[]>()
  const known: readonly KnownClaim[] = [
    ...[...ofEngine].map(([id, spans]) => ({ id, retired: false, spans })),
    ...rows
      .filter((row) => !ofEngine.has(row.id))
      .map(({ id, retired, spans }) => ({ id, retired, spans: readJson(PLACED_SPANS, spans) })),
  ]
  const own = spansOf(analysis)
  const found = analysis.claims.map(({ id }) => ({ id, spans: own.get(id) ?? [] }))
  const { ids, successors } = inheritClaimIds(known, found)
  const named = new Map(analysis.claims.map((claim, i) => [claim.id, ids[i] ?? claim.id]))
  const name = (id: ClaimId) => named.get(id) ?? id
  const claims = analysis.claims.map((claim) => ({ ...claim, id: name(claim.id) }))
  const cells = analysis.cells.map((cell) => ({ ...cell, claimId: name(cell.claimId) }))
  return { analysis: { ...analysis, claims, cells }, successors }
}

function spansOf({ claims, mentions }: Analysis): ReadonlyMap<ClaimId, readonly PlacedSpan[]> {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return new Map(
    claims.map(({ id, mentionIds }) => [
      id,
      mentionIds.flatMap((mentionId) => byId.get(mentionId) ?? []).map(placedSpan),
    ]),
  )
}
