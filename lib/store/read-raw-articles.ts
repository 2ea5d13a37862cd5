import { inStory } from '@/lib/model/article-corrections'
import type { RawArticle } from '@/lib/model/types'
import { toRawArticle } from './article-rows'
import { database, type PrismaClient } from './client'
import { readArticleLog } from './read-article-log'
import { inOneView } from './transaction'

/**
 * The articles of a story, ready for the engine, by file name: as they came in, with what analysts put right, without those that
 * they left out. Empty where there is no such story.
 */
export async function readRawArticles(
  slug: string,
  db: PrismaClient = database(),
): Promise<readonly RawArticle[]> {
  return inOneView(db, async (tx) => {
    const story = await tx.story.findUnique({ where: { slug }, select: { id: true } })
    if (story === null) return []
    const rows = await tx.article.findMany({
      where: { storyId: story.id },
      orderBy: [{ file: 'asc' }, { id: 'asc' }],
    })
    return inStory(rows.map(toRawArticle), await readArticleLog(tx, story.id))
  })
}
