import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Rejection } from '@/lib/model/incoming'
import type { Draft, Feed } from '@/lib/model/intake'
import type { HeldJob } from '@/lib/model/jobs'
import { database, type PrismaClient } from './client'
import { writeJson } from './columns'
import { DRAFT, FEED, REJECTIONS } from './intake-columns'
import { proveHeld } from './job-rows'

/** What was made of one input: its articles, or a feed to choose from, and what could not be used. */
export type ReadInput = {
  readonly drafts: readonly Draft[]
  readonly rejected: readonly Rejection[]
  readonly ignored: readonly string[]
  readonly feed: Feed | null
}

const compress = promisify(gzip)

/**
 * Stores what was read out of an input, all or nothing, and once: an input that waits no more is left as it is. The bytes that were
 * handed in go where drafts hold them now; of what could not be read they stay. Throws JobLost where the job is in other hands.
 */
export async function saveRead(
  job: HeldJob,
  inputId: number,
  { drafts, rejected, ignored, feed }: ReadInput,
  now: Date,
  db: PrismaClient = database(),
): Promise<void> {
  const packed = await Promise.all(
    drafts.map(async (draft) => ({ draft, gzip: new Uint8Array(await compress(draft.original)) })),
  )
  const state = feed ? 'choose' : drafts.length > 0 ? 'read' : 'failed'
  await db.$transaction(
    async (tx) => {
      await proveHeld(tx, job)
      const { count } = await tx.input.updateMany({
        where: { id: inputId, state: 'waiting' },
        data: {
          state,
          rejected: writeJson(REJECTIONS, rejected),
          ignored: JSON.stringify(ignored),
          feed: feed && writeJson(FEED, feed),
        },
      })
      if (count === 0) return
      for (const [position, { draft, gzip }] of packed.entries()) {
        const row = { intakeId: job.intakeId, inputId, position, draft: writeJson(DRAFT, draft) }
        const { id } = await tx.draft.create({ data: row })
        await tx.draftOriginal.create({ data: { draftId: id, size: draft.original.length, gzip } })
      }
      if (state === 'read') await tx.inputBytes.deleteMany({ where: { inputId } })
      await tx.intake.update({ where: { id: job.intakeId }, data: { changedAt: now } })
    },
    { timeout: 120_000, maxWait: 60_000 },
  )
}
