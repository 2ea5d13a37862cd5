import type { HeldJob, Job } from '@/lib/model/jobs'
import type { Prisma } from './generated/client'
import { JOB_KIND, JOB_STATE } from './intake-columns'
import type { Transaction } from './transaction'

/** The job of a row; throws where a kind or state is none that this version knows. */
export function toJob(row: Prisma.JobGetPayload<object>): Job {
  return {
    id: row.id,
    kind: JOB_KIND.parse(row.kind),
    intakeId: row.intakeId,
    state: JOB_STATE.parse(row.state),
    stage: row.stage,
    done: row.done,
    total: row.total,
    reason: row.reason,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}

/** Kind and subject in one: unique among jobs that wait or run. */
export function activeKey({ kind, intakeId }: Pick<Job, 'kind' | 'intakeId'>): string {
  return `${kind}:${intakeId}`
}

/** The row of a job, as long as it is in these hands. */
export function heldBy({ id, attempt }: HeldJob) {
  return { id, attempts: attempt, state: 'running' }
}

/** Thrown where a process writes for a job that is no longer its own: it was cancelled, or somebody else took it over. */
export class JobLost extends Error {
  override readonly name = 'JobLost'
}

/** The first statement of every transaction that writes for a job: takes the lock, and throws JobLost where the job is in other hands. */
export async function proveHeld(tx: Transaction, job: HeldJob): Promise<void> {
  const { count } = await tx.job.updateMany({ where: heldBy(job), data: { attempts: job.attempt } })
  if (count === 0) throw new JobLost(`Job ${job.id} was cancelled or taken over.`)
}
