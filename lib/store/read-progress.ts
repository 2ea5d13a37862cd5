import type { DeskProgress } from '@/lib/model/jobs'
import { database, type PrismaClient } from './client'
import { toJob } from './job-rows'
import { inOneView } from './transaction'

/** How far an intake is, small enough to be asked for twice a second; null where there is none of that id. */
export async function readProgress(id: string, db: PrismaClient = database()): Promise<DeskProgress | null> {
  return inOneView(db, async (tx) => {
    const row = await tx.intake.findUnique({
      where: { id },
      select: { changedAt: true, doneAt: true, jobs: { orderBy: { id: 'desc' } } },
    })
    if (row === null) return null
    const latest = (kind: string) => {
      const job = row.jobs.find((one) => one.kind === kind)
      return job ? toJob(job) : null
    }
    const done = row.doneAt !== null
    return {
      version: row.changedAt.toISOString(),
      done,
      reading: latest('read'),
      analysis: latest('analyse'),
    }
  })
}
