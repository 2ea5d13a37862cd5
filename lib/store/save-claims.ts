import type { Omission } from '@/lib/model/provenance'
import type { Analysis, Cell, Claim, Mention } from '@/lib/model/types'
import { cellRow, claimRow, placedSpan } from './claim-rows'
import { PLACED_SPANS, readJson } from './columns'
import { inheritClaimIds } from './inherit-claim-ids'
import type { Transaction } from './transaction'

/**
 * Stores the claims of an analysis under the ids that they inherit, with their cells and links to mentions (which must be stored
 * already, as must the outlets; former cells and links must be gone). Claims that nobody inherits are retired and keep their last
 * wording, counts and place.
 */
export async function saveClaims(tx: Transaction, storyId: number, analysis: Analysis): Promise<void> {
  const known = await tx.claim.findMany({ where: { storyId } })
  const found = gather(analysis)
  const { ids, successors } = inheritClaimIds(
    known.map(({ id, retired, spans }) => ({ id, retired, spans: readJson(PLACED_SPANS, spans) })),
    found.map(({ claim, mentions }) => ({ id: claim.id, spans: mentions.map(placedSpan) })),
  )
  const named = found.map((one, i) => ({ ...one, id: ids[i] ?? one.claim.id }))
  const rows = named.map(({ id, claim, mentions, cells, omissions }, position) =>
    claimRow(storyId, { ...claim, id }, position, { mentions, cells, omissions }),
  )

  const former = new Map(known.map((row) => [row.id, row]))
  await tx.claim.createMany({ data: rows.filter((row) => !former.has(row.id)) })
  for (const row of rows) {
    const before = former.get(row.id)
    if (before) await updateClaim(tx, before, row)
  }
  for (const [id, successorId] of successors) {
    const before = former.get(id)
    // Where none of its mentions is left, a claim that was retired before goes on leading to where it led.
    if (before)
      await updateClaim(tx, before, { retired: true, ...(successorId === null ? {} : { successorId }) })
  }

  await tx.cell.createMany({
    data: named.flatMap(({ id, cells }) => cells.map((cell) => cellRow(storyId, { ...cell, claimId: id }))),
  })
  const outletOf = new Map(analysis.articles.map((article) => [article.id, article.outletId]))
  await tx.claimMention.createMany({
    data: named.flatMap(({ id: claimId, mentions }) =>
      mentions.map(({ id: mentionId, articleId }, position) => ({
        storyId,
        claimId,
        mentionId,
        position,
        outletId: outletOf.get(articleId) ?? '',
      })),
    ),
  })
}

type Found = {
  readonly claim: Claim
  readonly mentions: readonly Mention[]
  readonly cells: readonly Cell[]
  readonly omissions: Readonly<Record<string, Omission>>
}

/** Each claim with its mentions, with its cells but those that omit it, and with why these do. */
function gather({ claims, mentions, cells }: Analysis): readonly Found[] {
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

type ClaimColumns = Awaited<ReturnType<Transaction['claim']['findMany']>>[number]

/** Writes only the columns that changed: most claims of a story that is analysed again are what they were. */
async function updateClaim(
  tx: Transaction,
  before: ClaimColumns,
  after: Partial<ClaimColumns>,
): Promise<void> {
  const former = new Map<string, unknown>(Object.entries(before))
  const data = Object.fromEntries(
    Object.entries(after).filter(([column, value]) => former.get(column) !== value),
  )
  if (Object.keys(data).length === 0) return
  await tx.claim.update({ where: { storyId_id: { storyId: before.storyId, id: before.id } }, data })
}
