import { database, type PrismaClient } from './client'

/** Deletes a story with all that belongs to it, originals included; false where there was no such story. */
export async function deleteStory(slug: string, db: PrismaClient = database()): Promise<boolean> {
  const { count } = await db.story.deleteMany({ where: { slug } })
  return count > 0
}
