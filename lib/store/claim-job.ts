import type { HeldJob, JobKind } from '@/lib/model/jobs'
import { database, type PrismaClient } from './client'
import { JOB_KIND } from './intake-columns'

export type ClaimOptions = {
  readonly kind: JobKind
  /** Names the process that takes it: "4711@desk". */
  readonly holder: string
  readonly now: Date
  /** Milliseconds that it may be silent before others take the job over. */
  readonly lease: number
}

/**
 * Takes the oldest job of a kind that waits, or whose holder has been silent for longer than its lease; null where there is none.
 * Of several processes that ask at once one gets it: the update asks again for what the choice saw.
 */
export async function claimJob(
  { kind, holder, now, lease }: ClaimOptions,
  db: PrismaClient = database(),
): Promise<HeldJob | null> {
  for (;;) {
    const job = await db.job.findFirst({
      where: { kind, OR: [{ state: 'queued' }, { state: 'running', leaseUntil: { lt: now } }] },
      orderBy: { id: 'asc' },
    })
    if (job === null) return null
    const [claimed] = await db.job.updateManyAndReturn({
      where: { id: job.id, state: job.state, attempts: job.attempts, leaseUntil: job.leaseUntil },
      data: {
        state: 'running',
        attempts: job.attempts + 1,
        holder,
        leaseUntil: new Date(now.getTime() + lease),
        startedAt: job.startedAt ?? now,
      },
    })
    if (claimed === undefined) continue
    const { id, intakeId, attempts } = claimed
    return { id, kind: JOB_KIND.parse(claimed.kind), intakeId, attempt: attempts }
  }
}

/** Says that the job is still being worked on, and how it stands with it: "cancelled" where an analyst asked to stop, "lost" where it is in other hands. */
export async function renewLease(
  job: HeldJob,
  { now, lease }: Pick<ClaimOptions, 'now' | 'lease'>,
  db: PrismaClient = database(),
): Promise<'held' | 'cancelled' | 'lost'> {
  const [row] = await db.job.updateManyAndReturn({
    where: { id: job.id, attempts: job.attempt, state: 'running' },
    data: { leaseUntil: new Date(now.getTime() + lease) },
  })
  if (row === undefined) return 'lost'
  return row.cancel ? 'cancelled' : 'held'
}

/** Gives back at once what processes held that are gone, instead of waiting for their leases to end. */
export async function releaseJobs(
  isGone: (holder: string) => boolean,
  now: Date,
  db: PrismaClient = database(),
): Promise<void> {
  const running = await db.job.findMany({ where: { state: 'running', leaseUntil: { gte: now } } })
  for (const { id, attempts, holder } of running) {
    if (holder === null || !isGone(holder)) continue
    await db.job.updateMany({
      where: { id, attempts, state: 'running' },
      data: { leaseUntil: new Date(now.getTime() - 1) },
    })
  }
}
