import type { Kin, MatrixColumn } from '@/lib/model/matrix'
import { toOutlet } from './article-rows'
import { readReliabilities } from './read-reliabilities'
import type { Transaction } from './transaction'

/** Outlets side by side on one page of columns. */
export const COLUMNS = 12
/** Articles named in the head of a column. */
const COLUMN_ARTICLES = 2
/** The columns of one page: the outlets given, each with its first articles and its nearest kin of `kin`. */
export async function readColumns(
  db: Transaction,
  storyId: number,
  outlets: readonly { readonly id: string }[],
  kin: ReadonlyMap<string, Kin>,
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
  const grades = await readReliabilities(db, ids)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id): MatrixColumn[] => {
    const row = byId.get(id)
    if (!row) return []
    const articles = row.articles.map((article) => ({ ...article, title: article.title ?? '' }))
    return [
      {
        ...toOutlet(row),
        articles,
        articleCount: row._count.articles,
        kin: kin.get(id) ?? null,
        reliability: grades.get(id) ?? null,
      },
    ]
  })
}
