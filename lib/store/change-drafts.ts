import type { GivenMetadata } from '@/lib/model/types'
import { database, type PrismaClient } from './client'
import { readJson, writeJson } from './columns'
import { enqueueJob } from './enqueue-job'
import { inIntake } from './in-intake'
import { CORRECTIONS } from './intake-columns'

/** Adds to what an analyst said of a draft; false where the intake has no such draft. Throws as inIntake does. */
export async function saveCorrections(
  intakeId: string,
  draftId: number,
  corrections: Partial<GivenMetadata>,
  now: Date,
  db: PrismaClient = database(),
): Promise<boolean> {
  return inIntake(intakeId, now, db, async (tx) => {
    const row = await tx.draft.findFirst({ where: { id: draftId, intakeId } })
    if (row === null) return false
    const all = { ...readJson(CORRECTIONS, row.corrections), ...corrections }
    await tx.draft.update({ where: { id: draftId }, data: { corrections: writeJson(CORRECTIONS, all) } })
    return true
  })
}

/** Leaves a draft out of the story, or takes it back in; false where the intake has no such draft. Throws as inIntake does. */
export async function dropDraft(
  intakeId: string,
  draftId: number,
  dropped: boolean,
  now: Date,
  db: PrismaClient = database(),
): Promise<boolean> {
  return inIntake(intakeId, now, db, async (tx) => {
    const { count } = await tx.draft.updateMany({ where: { id: draftId, intakeId }, data: { dropped } })
    return count > 0
  })
}

/** Has an input that could not be read tried again, or puts it aside; false where the intake has no such input. Throws as inIntake does. */
export async function changeInput(
  intakeId: string,
  inputId: number,
  change: 'retry' | 'drop',
  now: Date,
  db: PrismaClient = database(),
): Promise<boolean> {
  return inIntake(intakeId, now, db, async (tx) => {
    const { count } = await tx.input.updateMany({
      where: { id: inputId, intakeId, state: { in: ['failed', 'choose', 'dropped', 'waiting'] } },
      data: { state: change === 'retry' ? 'waiting' : 'dropped' },
    })
    if (change === 'retry' && count > 0) await enqueueJob(tx, { kind: 'read', intakeId, now })
    return count > 0
  })
}

/** Names the story that an intake will make. Throws as inIntake does. */
export async function nameIntake(
  intakeId: string,
  title: string,
  now: Date,
  db: PrismaClient = database(),
): Promise<void> {
  await inIntake(intakeId, now, db, (tx) => tx.intake.update({ where: { id: intakeId }, data: { title } }))
}

/** Throws away an intake with all that it holds; false where there is none of that id. Throws as inIntake does. */
export async function discardIntake(
  intakeId: string,
  now: Date,
  db: PrismaClient = database(),
): Promise<void> {
  await inIntake(intakeId, now, db, (tx) => tx.intake.delete({ where: { id: intakeId } }))
}
