import type { HeldJob } from '@/lib/model/jobs'
import { database, type PrismaClient } from './client'
import { finishJob, type JobEnd } from './finish-job'
import type { Transaction } from './transaction'

/**
 * Ends an analysis that failed or was stopped, and takes out of the story what it had put there and no analysis holds yet: the drafts
 * are as before, and can be corrected without one text ending up as two articles. Of a job that reads, only the job ends. False
 * where the job is in other hands.
 */
export async function abandonJob(job: HeldJob, end: JobEnd, db: PrismaClient = database()): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      if (!(await finishJob(job, end, tx))) return false
      await tx.intake.update({ where: { id: job.intakeId }, data: { changedAt: end.now } })
      if (job.kind === 'analyse') await takeOut(tx, job.intakeId)
      return true
    },
    { timeout: 120_000, maxWait: 60_000 },
  )
}

/**
 * Asks for the job of an intake to be stopped. One that waits is over at once; of one that runs, the server stops the process when it
 * looks next. Nothing happens where none waits or runs.
 */
export async function cancelJob(
  intakeId: string,
  kind: HeldJob['kind'],
  now: Date,
  db: PrismaClient = database(),
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.intake.updateMany({ where: { id: intakeId }, data: { changedAt: now } })
    await tx.job.updateMany({ where: { intakeId, kind, state: 'running' }, data: { cancel: true } })
    const { count } = await tx.job.updateMany({
      where: { intakeId, kind, state: 'queued' },
      data: { state: 'cancelled', activeKey: null, finishedAt: now },
    })
    if (count > 0 && kind === 'analyse') await takeOut(tx, intakeId)
  })
}

async function takeOut(tx: Transaction, intakeId: string): Promise<void> {
  const intake = await tx.intake.findUniqueOrThrow({ where: { id: intakeId }, include: { drafts: true } })
  const { storyId, makes } = intake
  if (storyId !== null) {
    const ids = intake.drafts.flatMap(({ added, articleId }) => (added && articleId ? [articleId] : []))
    // An article with a position stands in an analysis: it stays.
    await tx.article.deleteMany({ where: { storyId, id: { in: ids }, position: null } })
  }
  await tx.draft.updateMany({ where: { intakeId }, data: { articleId: null, added: false } })
  if (storyId === null || !makes) return
  await tx.story.deleteMany({ where: { id: storyId, currentRunId: null, articles: { none: {} } } })
}
