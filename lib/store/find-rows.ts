import type { MatrixQuery } from '@/lib/model/matrix-query'
import type { Prisma } from './generated/client'
import { matrixOrder, matrixWhere } from './matrix-where'
import type { Transaction } from './transaction'

/** Claims on one page of rows. */
export const ROWS = 30

/** The ids of one page of rows, in their order; how many claims match at all, and on how many pages. */
export type FoundRows = {
  readonly ids: readonly string[]
  readonly matching: number
  readonly page: number
  readonly pages: number
  /** Which of the ids the query does not ask for: it stands there because it stays in sight. Null for none. */
  readonly staying: string | null
}

/**
 * The claims that a query asks for on its page; of a page beyond the last, those of the last. The claim that
 * stays in sight stands among them where it would if it were asked for. Ids alone, because to sort claims with
 * all that a row shows costs ten times as much in a story of thousands.
 */
export async function findRows(
  db: Transaction,
  storyId: number,
  query: MatrixQuery,
  stays: string | null = null,
): Promise<FoundRows> {
  const where = matrixWhere(storyId, query)
  const find = (span: Pick<Prisma.ClaimFindManyArgs, 'skip' | 'take'>) =>
    db.claim.findMany({ where, orderBy: matrixOrder(query.sort), select: { id: true }, ...span })
  // Words are looked for in the text of every claim: once, not once to count and once to fetch.
  const all = query.words === '' ? null : await find({})
  const matching = all?.length ?? (await db.claim.count({ where }))
  const pages = Math.max(1, Math.ceil(matching / ROWS))
  const page = Math.min(query.page, pages)
  const skip = (page - 1) * ROWS
  const found = all?.slice(skip, skip + ROWS) ?? (await find({ skip, take: ROWS }))
  const ids = found.map(({ id }) => id)
  const counted = { matching, page, pages }
  if (stays === null || ids.includes(stays) || !(await isOutside(db, { storyId, id: stays }, query)))
    return { ...counted, ids, staying: null }
  const among = await db.claim.findMany({
    where: { storyId, id: { in: [...ids, stays] } },
    orderBy: matrixOrder(query.sort),
    select: { id: true },
  })
  return { ...counted, ids: among.map(({ id }) => id), staying: stays }
}

type ClaimKey = { readonly storyId: number; readonly id: string }

/** True for a claim of the story that the query does not ask for; what is on another page of it is not outside. */
async function isOutside(db: Transaction, { storyId, id }: ClaimKey, query: MatrixQuery): Promise<boolean> {
  const stands = await db.claim.count({ where: { storyId, id, retired: false } })
  return stands > 0 && (await db.claim.count({ where: { AND: [matrixWhere(storyId, query), { id }] } })) === 0
}
