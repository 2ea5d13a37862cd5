import { LIMITS } from '@/lib/model/judging-limits'
import { database, type PrismaClient } from './client'
import { DatabaseError } from './database-error'
import { deleteStory } from './delete-story'
import { whyNotStorable } from './storable'

/** Gives a story another title; its address stays. Throws, in words for people, where that cannot be. */
export async function renameStory(slug: string, title: string, db: PrismaClient = database()): Promise<void> {
  await mustBeOwn(slug, db)
  const words = title.replace(/\s+/g, ' ').trim()
  if (words === '') throw new DatabaseError('The story needs a title.')
  const problem =
    words.length > LIMITS.title ? `is longer than ${LIMITS.title} letters` : whyNotStorable(words)
  if (problem !== null) throw new DatabaseError(`The title ${problem}.`)
  await db.story.update({ where: { slug }, data: { title: words } })
}

/** Deletes a story as deleteStory does. Throws, in words for people, where that cannot be. */
export async function deleteOwnStory(slug: string, db: PrismaClient = database()): Promise<void> {
  await mustBeOwn(slug, db)
  const busy = await db.job.count({
    where: { kind: 'analyse', state: { in: ['queued', 'running'] }, intake: { story: { slug } } },
  })
  if (busy > 0)
    throw new DatabaseError(
      'Articles are being analysed for it. Wait until that is done, or cancel it first.',
    )
  await deleteStory(slug, db)
}

/** The sample comes back as it was with the next demo: whoever changed it would wonder. */
async function mustBeOwn(slug: string, db: PrismaClient): Promise<void> {
  const story = await db.story.findUnique({ where: { slug }, select: { sample: true } })
  if (story === null) throw new DatabaseError('The story is not there any more.')
  if (story.sample) throw new DatabaseError('The sample comes with the project: it stays as it is.')
}
