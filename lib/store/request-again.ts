import { database, type PrismaClient } from './client'
import { intakeToken } from './create-intake'
import { enqueueJob } from './enqueue-job'
import { withStory } from './transaction'

/**
 * Asks for a story to be analysed again, with nothing added to it, unless that waits to be begun already; the id of the intake that
 * stands for it. Throws for an unknown story.
 */
export async function requestAgain(slug: string, now: Date, db: PrismaClient = database()): Promise<string> {
  return withStory(slug, db, async (tx, storyId) => {
    const waits = await tx.job.findFirst({
      where: { kind: 'analyse', state: 'queued', intake: { storyId } },
      orderBy: { id: 'asc' },
    })
    if (waits !== null) return waits.intakeId
    const id = intakeToken()
    await tx.intake.create({ data: { id, storyId, title: '', makes: false, createdAt: now, changedAt: now } })
    await enqueueJob(tx, { kind: 'analyse', intakeId: id, now })
    return id
  })
}
