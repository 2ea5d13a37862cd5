import type { ClaimDetail } from '@/lib/model/claim-detail'
import type { Prisma } from './generated/client'
import type { Transaction } from './transaction'

/** Claims to choose from when two are said to be one. */
const MOST = 60

/** The other claims of a story that share most words with a claim, then those of the highest rank; none in a story of one claim. */
export async function readOthers(
  db: Transaction,
  claim: Pick<Prisma.ClaimGetPayload<object>, 'storyId' | 'id' | 'text'>,
): Promise<ClaimDetail['others']> {
  const { storyId, id, text } = claim
  const rows = await db.claim.findMany({
    where: { storyId, retired: false, id: { not: id } },
    select: { id: true, text: true },
    orderBy: [{ rank: 'asc' }, { position: 'asc' }],
  })
  const own = wordsOf(text)
  return rows
    .map((row) => ({ row, shared: shared(own, wordsOf(row.text)) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ row }) => row)
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
}

/** Part of the words of both that they share, 0 to 1. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, a.size + b.size - common)
}
