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
}

/**
 * The claims that a query asks for on its page; of a page beyond the last, those of the last. Ids alone, because to sort claims with
 * all that a row shows costs ten times as much in a story of thousands.
 */
export async function findRows(db: Transaction, storyId: number, query: MatrixQuery): Promise<FoundRows> {
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
  return { ids: found.map(({ id }) => id), matching, page, pages }
}
