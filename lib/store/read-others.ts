import { z } from 'zod'
import type { ClaimDetail } from '@/lib/model/claim-detail'
import type { Prisma } from './generated/client'
import type { Transaction } from './transaction'

/** Id and text of each. */
const CLAIMS = z.array(z.tuple([z.string(), z.string()]))

/** Claims to choose from when two are said to be one. */
const MOST = 60

/** The other claims of a story that share most words with a claim, then those of the highest rank; none in a story of one claim. */
export async function readOthers(
  db: Transaction,
  claim: Pick<Prisma.ClaimGetPayload<object>, 'storyId' | 'id' | 'text'>,
): Promise<ClaimDetail['others']> {
  const { storyId, id, text } = claim
  // All in one row: thousands of rows, each made an object by the client, were a quarter of the time in which a panel opens.
  const [row] = await db.$queryRaw<{ claims: string }[]>`
    SELECT json_group_array(json_array(id, text)) AS claims FROM (
      SELECT id, text FROM Claim WHERE storyId = ${storyId} AND retired = false AND id <> ${id} ORDER BY rank, position)`
  const own = wordsOf(text)
  return CLAIMS.parse(JSON.parse(row?.claims ?? '[]'))
    .map((claim) => ({ claim, shared: shared(own, wordsOf(claim[1])) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ claim }) => ({ id: claim[0], text: claim[1] }))
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
}

/** Part of the words of both that they share, 0 to 1. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, a.size + b.size - common)
}
