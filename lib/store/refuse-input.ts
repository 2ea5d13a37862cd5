import type { Rejection } from '@/lib/model/incoming'
import type { HeldJob } from '@/lib/model/jobs'
import { database, type PrismaClient } from './client'
import { writeJson } from './columns'
import { giveBack } from './finish-job'
import { REJECTIONS } from './intake-columns'
import { proveHeld } from './job-rows'

/** Marks an input as one that cannot be read, and gives the job back for the others that wait. Throws JobLost where it is in other hands. */
export async function refuseInput(
  job: HeldJob,
  inputId: number,
  why: Omit<Rejection, 'file'>,
  now: Date,
  db: PrismaClient = database(),
): Promise<void> {
  await db.$transaction(async (tx) => {
    await proveHeld(tx, job)
    const { name, intakeId } = await tx.input.findUniqueOrThrow({ where: { id: inputId } })
    await tx.input.updateMany({
      where: { id: inputId, state: 'waiting' },
      data: { state: 'failed', rejected: writeJson(REJECTIONS, [{ file: name, ...why }]) },
    })
    await tx.intake.update({ where: { id: intakeId }, data: { changedAt: now } })
    await giveBack(job, tx)
  })
}
