import type { ArticleHead } from '@/lib/model/article-detail'
import type { Transaction } from './transaction'

/** The articles of a story that were analysed, in its order, without their texts. */
export async function readArticleHeads(db: Transaction, storyId: number): Promise<readonly ArticleHead[]> {
  const articles = await db.article.findMany({
    where: { storyId, outletId: { not: null } },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      file: true,
      title: true,
      outletId: true,
      via: true,
      published: true,
      outlet: { select: { name: true } },
    },
  })
  return articles.map(({ outlet, ...one }) => ({
    ...one,
    // An article without a report has no title, and would have no name to be opened by.
    title: one.title || one.file,
    outlet: outlet?.name ?? '',
    outletId: one.outletId ?? '',
  }))
}
