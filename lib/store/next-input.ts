import { gunzipSync } from 'node:zlib'
import type { HeldJob, QueuedSource } from '@/lib/model/jobs'
import { database, type PrismaClient } from './client'
import { readJson } from './columns'
import { finishJob } from './finish-job'
import { SOURCE } from './intake-columns'
import { proveHeld } from './job-rows'

export type WaitingInput = {
  readonly id: number
  readonly name: string
  readonly source: QueuedSource
}

/**
 * The inputs of an intake that wait to be read, the oldest first, at most `most`; where none waits the job is done, and the list is
 * empty. Both in one transaction: what is handed in meanwhile either is seen, or finds no job running and asks for a new one.
 */
export async function nextInputs(
  job: HeldJob,
  { most, now }: { readonly most: number; readonly now: Date },
  db: PrismaClient = database(),
): Promise<readonly WaitingInput[]> {
  return db.$transaction(
    async (tx) => {
      await proveHeld(tx, job)
      const rows = await tx.input.findMany({
        where: { intakeId: job.intakeId, state: 'waiting' },
        orderBy: { id: 'asc' },
        take: most,
      })
      if (rows.length === 0) {
        await finishJob(job, { state: 'done', now }, tx)
        await tx.intake.update({ where: { id: job.intakeId }, data: { changedAt: now } })
      }
      return rows.map(({ id, name, source }) => ({ id, name, source: readJson(SOURCE, source) }))
    },
    { timeout: 120_000, maxWait: 60_000 },
  )
}

/** The bytes of a file that waits to be read. */
export async function readInputBytes(inputId: number, db: PrismaClient = database()): Promise<Uint8Array> {
  const { gzip } = await db.inputBytes.findUniqueOrThrow({ where: { inputId } })
  return new Uint8Array(gunzipSync(gzip))
}

/** How many inputs of an intake there are, and how many of them wait to be read. */
export async function countInputs(
  intakeId: string,
  db: PrismaClient = database(),
): Promise<{ readonly all: number; readonly waiting: number }> {
  const all = await db.input.count({ where: { intakeId } })
  const waiting = await db.input.count({ where: { intakeId, state: 'waiting' } })
  return { all, waiting }
}
