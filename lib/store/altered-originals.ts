import { database, type PrismaClient } from './client'
import { DatabaseError } from './database-error'
import { readOriginal } from './read-original'

/** For each original of a story whose bytes are not those that came in, a sentence that says so; empty where all are, or are not kept. */
export async function findAlteredOriginals(
  slug: string,
  db: PrismaClient = database(),
): Promise<readonly string[]> {
  const articles = await db.article.findMany({
    where: { story: { slug } },
    orderBy: { position: 'asc' },
    select: { id: true },
  })
  const faults: string[] = []
  for (const { id } of articles) {
    try {
      await readOriginal(slug, id, db)
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error
      faults.push(error.message)
    }
  }
  return faults
}
