import type { RawArticle } from '@/lib/model/types'
import { toRawArticle } from './article-rows'
import { database, type PrismaClient } from './client'

/** The articles of a story as they came in, ready for the engine, by file name; empty where there is no such story. */
export async function readRawArticles(
  slug: string,
  db: PrismaClient = database(),
): Promise<readonly RawArticle[]> {
  const rows = await db.article.findMany({
    where: { story: { slug } },
    orderBy: [{ file: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toRawArticle)
}
