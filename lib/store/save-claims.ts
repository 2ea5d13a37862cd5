import type { Judged } from '@/lib/model/decisions'
import type { ClaimId } from '@/lib/model/types'
import type { storyRows } from './story-rows'
import type { Transaction } from './transaction'

/**
 * Stores the claims of a story under the ids that they have by now. Claims of before that are not among them are retired and keep their
 * last wording, counts and place: those that a decision took away lead to the one that holds their mentions, others to their successor.
 */
export async function saveClaims(
  tx: Transaction,
  storyId: number,
  rows: ReturnType<typeof storyRows>['claims'],
  {
    gone,
    successors,
    only,
  }: Pick<Judged, 'gone'> & {
    readonly successors: ReadonlyMap<ClaimId, ClaimId | null>
    /** Claims to which nothing but this is known to have happened: all others stay as they are, and so does the order. */
    readonly only?: ReadonlySet<ClaimId>
  },
): Promise<void> {
  const known = await tx.claim.findMany({ where: { storyId, ...(only ? { id: { in: [...only] } } : {}) } })
  const former = new Map(known.map((row) => [row.id, row]))
  const standing = new Set(rows.map((row) => row.id))
  await tx.claim.createMany({ data: rows.filter((row) => !former.has(row.id)) })
  for (const row of rows) {
    const before = former.get(row.id)
    if (before) await updateClaim(tx, before, only ? { ...row, position: before.position } : row)
  }
  for (const before of known) {
    if (standing.has(before.id)) continue
    const named = gone.has(before.id) ? gone.get(before.id) : successors.get(before.id)
    const successorId = named && (only || standing.has(named) || former.has(named)) ? named : null
    // Where none of its mentions is left, a claim that was retired before goes on leading to where it led.
    const leads = successorId === null && !gone.has(before.id) ? {} : { successorId }
    await updateClaim(tx, before, { retired: true, ...leads })
  }
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
