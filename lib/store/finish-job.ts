import type { HeldJob, JobProgress } from '@/lib/model/jobs'
import { database, type PrismaClient } from './client'
import { heldBy } from './job-rows'
import type { Transaction } from './transaction'

export type JobEnd = {
  readonly state: 'done' | 'failed' | 'cancelled'
  readonly now: Date
  /** For one that failed: why, a sentence; for one that is done: what of it could not be used, null for nothing. */
  readonly reason?: string | null | undefined
}

/** Ends a job; false where it is in other hands by now. */
export async function finishJob(
  job: HeldJob,
  { state, now, reason }: JobEnd,
  db: PrismaClient | Transaction = database(),
): Promise<boolean> {
  const { count } = await db.job.updateMany({
    where: heldBy(job),
    data: { state, reason: reason ?? null, finishedAt: now, activeKey: null, holder: null, leaseUntil: null },
  })
  return count > 0
}

/** Writes how far a job is; nothing where it is in other hands by now. */
export async function noteProgress(
  job: HeldJob,
  { stage, done, total }: JobProgress,
  db: PrismaClient = database(),
): Promise<void> {
  await db.job.updateMany({ where: heldBy(job), data: { stage, done, total } })
}

/** Counts that the process which did a job died, and gives back how often that happened; 0 where it is in other hands by now. */
export async function noteCrash(job: HeldJob, db: PrismaClient = database()): Promise<number> {
  const [row] = await db.job.updateManyAndReturn({
    where: heldBy(job),
    data: { crashes: { increment: 1 } },
  })
  return row?.crashes ?? 0
}

/** Lets go of a job, so that it is begun anew. */
export async function giveBack(job: HeldJob, db: PrismaClient | Transaction = database()): Promise<void> {
  await db.job.updateMany({ where: heldBy(job), data: { state: 'queued', holder: null, leaseUntil: null } })
}
