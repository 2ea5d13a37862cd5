import { database, type PrismaClient } from './client'
import { DatabaseError } from './database-error'

export type NewStory = {
  readonly slug: string
  readonly title: string
  readonly sample: boolean
  readonly createdAt: Date
}

/**
 * Makes sure that a story is there, and says whether it is new. One that is there keeps its title and its time. Throws where the
 * sample and a story of one's own would become one: digests and real articles must never stand in one matrix.
 */
export async function saveStoryHead(
  head: NewStory,
  db: PrismaClient = database(),
): Promise<{ created: boolean }> {
  const { slug, sample } = head
  const existing = await db.story.findUnique({ where: { slug } })
  const story = existing ?? (await db.story.upsert({ where: { slug }, create: { ...head }, update: {} }))
  if (story.sample && !sample) {
    throw new DatabaseError(
      `The story "${slug}" is the sample that comes with the project; its articles are digests. Give yours another name, such as ${slug}-2.`,
    )
  }
  if (!story.sample && sample) {
    throw new DatabaseError(
      `There is a story "${slug}" of your own, so the sample of that name was not loaded. Nothing of yours was changed.`,
    )
  }
  return { created: existing === null }
}
