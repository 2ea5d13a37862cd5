import type { MatrixColumn } from '@/lib/model/pages'
import { toOutlet } from './article-rows'
import type { Transaction } from './transaction'

/** Outlets side by side on one page of columns. */
export const COLUMNS = 12
/** Articles named in the head of a column. */
const COLUMN_ARTICLES = 2
/** From this share of common text on, a column says whose it is. */
const KIN = 1 / 3

/** The columns of one page: the outlets given, each with its first articles and its nearest kin. */
export async function readColumns(
  db: Transaction,
  storyId: number,
  outlets: readonly { readonly id: string }[],
): Promise<readonly MatrixColumn[]> {
  const ids = outlets.map((outlet) => outlet.id)
  const rows = await db.outlet.findMany({
    where: { storyId, id: { in: ids } },
    include: {
      articles: {
        select: { id: true, title: true, via: true, published: true },
        orderBy: { position: 'asc' },
        take: COLUMN_ARTICLES,
      },
      _count: { select: { articles: true } },
    },
  })
  const kin = await readKin(db, storyId, ids)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id): MatrixColumn[] => {
    const row = byId.get(id)
    if (!row) return []
    const articles = row.articles.map((article) => ({ ...article, title: article.title ?? '' }))
    return [{ ...toOutlet(row), articles, articleCount: row._count.articles, kin: kin.get(id) ?? null }]
  })
}

async function readKin(db: Transaction, storyId: number, ids: readonly string[]) {
  const ours = { outletId: { in: [...ids] } }
  const side = { select: { outletId: true, outlet: { select: { name: true } } } }
  const pairs = await db.reuse.findMany({
    where: { storyId, share: { gte: KIN }, OR: [{ articleA: ours }, { articleB: ours }] },
    select: { a: true, share: true, from: true, articleA: side, articleB: side },
    orderBy: { share: 'desc' },
  })
  const kin = new Map<string, MatrixColumn['kin']>()
  for (const { a, share, from, articleA, articleB } of pairs) {
    if (articleA.outletId === articleB.outletId) continue
    const [ofA, ofB] = [articleA, articleB]
    // Where it is known who has it from whom, only the one who took it says so.
    const takers = from === null ? [ofA, ofB] : from === a ? [ofB] : [ofA]
    for (const taker of takers) {
      const giver = taker === ofA ? ofB : ofA
      if (taker.outletId && giver.outlet && !kin.has(taker.outletId)) {
        kin.set(taker.outletId, { outlet: giver.outlet.name, share })
      }
    }
  }
  return kin
}
