import type { MatrixCounts } from '@/lib/model/matrix'
import type { StoryHead } from '@/lib/model/story'
import type { Transaction } from './transaction'

type CountsRow = Readonly<Record<Exclude<keyof MatrixCounts, 'own' | 'judged'>, number | bigint | null>>

/**
 * Claims of a story by kind, as `matrixWhere` would count each, but most of them in one walk through an index that holds all that it
 * needs (Claim_rows_idx): ten walks through the claims were most of the time that a page of a large story took.
 */
export async function readCounts(
  db: Transaction,
  storyId: number,
  { decisions }: Pick<StoryHead, 'decisions'>,
): Promise<MatrixCounts> {
  const [row] = await db.$queryRaw<CountsRow[]>`
    SELECT sum(NOT hidden) AS "all",
      sum(NOT hidden AND disputed) AS disputed,
      sum(NOT hidden AND outlets > 1) AS shared,
      sum(NOT hidden AND repeatedBy > 1 AND originCount = 1) AS oneOrigin,
      sum(NOT hidden AND originCount > 1) AS twoOrigins,
      sum(NOT hidden AND drifts > 0) AS drift,
      sum(NOT hidden AND dropped > 0) AS dropped,
      sum(hidden) AS hidden
    FROM Claim WHERE storyId = ${storyId} AND retired = false`
  const [own] = await db.$queryRaw<{ n: number | bigint }[]>`
    SELECT count(DISTINCT Claim.id) AS n FROM Cell JOIN Claim ON Claim.storyId = Cell.storyId AND Claim.id = Cell.claimId
    WHERE Cell.storyId = ${storyId} AND Cell.disputeVoice = 'own' AND NOT Claim.retired AND NOT Claim.hidden`
  // No index holds what was decided; where nothing was, no claim need be asked.
  const where = { storyId, retired: false, hidden: false, judgement: { not: null } }
  const judged = decisions === 0 ? 0 : await db.claim.count({ where })
  const n = (kind: keyof CountsRow) => Number(row?.[kind] ?? 0)
  return {
    all: n('all'),
    disputed: n('disputed'),
    own: Number(own?.n ?? 0),
    shared: n('shared'),
    oneOrigin: n('oneOrigin'),
    twoOrigins: n('twoOrigins'),
    drift: n('drift'),
    dropped: n('dropped'),
    judged,
    hidden: n('hidden'),
  }
}
