import { database, type PrismaClient } from './client'
import { DatabaseError } from './database-error'
import { enqueueJob } from './enqueue-job'
import { inIntake } from './in-intake'
import type { Transaction } from './transaction'

/**
 * Asks for the drafts of an intake to become articles of its story, which is made now where there is none yet: under `slug`, or where
 * another story has it under the first free one of "slug-2", "slug-3" …; its slug. Throws, in words for people, where a title or
 * drafts are missing, where inputs still wait to be read, and as inIntake does.
 */
export async function requestAnalysis(
  intakeId: string,
  { slug, title, now }: { readonly slug: string; readonly title: string; readonly now: Date },
  db: PrismaClient = database(),
): Promise<string> {
  return inIntake(intakeId, now, db, async (tx) => {
    const intake = await tx.intake.findUniqueOrThrow({ where: { id: intakeId }, include: { story: true } })
    const waiting = await tx.input.count({ where: { intakeId, state: 'waiting' } })
    if (waiting > 0) throw new DatabaseError('Not everything is read yet. Wait a moment, and try again.')
    const drafts = await tx.draft.count({ where: { intakeId, dropped: false } })
    const inputs = await tx.input.count({ where: { intakeId } })
    // Nothing was ever handed in where a story is only analysed again.
    const again = inputs === 0 && intake.story !== null
    if (drafts === 0 && !again) throw new DatabaseError('There is no article to analyse. Add one first.')
    await enqueueJob(tx, { kind: 'analyse', intakeId, now })
    if (intake.story !== null) return intake.story.slug
    if (title === '') throw new DatabaseError('The story has no title yet. Give it one first.')
    const story = await tx.story.create({ data: { slug: await freeSlug(tx, slug), title, createdAt: now } })
    await tx.intake.update({ where: { id: intakeId }, data: { storyId: story.id, makes: true, title } })
    return story.slug
  })
}

async function freeSlug(tx: Transaction, slug: string): Promise<string> {
  let free = slug
  for (let n = 2; (await tx.story.count({ where: { slug: free } })) > 0; n++) free = `${slug}-${n}`
  return free
}
