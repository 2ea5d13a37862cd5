import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { QueuedSource } from '@/lib/model/jobs'
import { database, type PrismaClient } from './client'
import { writeJson } from './columns'
import { enqueueJob } from './enqueue-job'
import { inIntake } from './in-intake'
import { SOURCE } from './intake-columns'

export type NewInput = {
  /** By content: what has the key of another input of the intake is that one. */
  readonly key: string
  readonly name: string
  readonly source: QueuedSource
  /** The bytes of a file; null for anything else. */
  readonly bytes: Uint8Array | null
}

/** Compressed without holding up the server meanwhile. */
const compress = promisify(gzip)

/**
 * Stores what was handed in and asks for it to be read, all or nothing. The same thing twice is stored once; one that had failed is read again, and one that had been
 * dropped is back. Throws where there is no such intake, or where it is done.
 */
export async function addInputs(
  intakeId: string,
  inputs: readonly NewInput[],
  now: Date,
  db: PrismaClient = database(),
): Promise<void> {
  const packed: { readonly input: NewInput; readonly gzip: Uint8Array<ArrayBuffer> | null }[] = []
  for (const input of inputs) {
    packed.push({ input, gzip: input.bytes && new Uint8Array(await compress(input.bytes)) })
  }
  await inIntake(intakeId, now, db, async (tx) => {
    for (const { input, gzip } of packed) {
      const { key, name, source, bytes } = input
      const known = await tx.input.findUnique({ where: { intakeId_key: { intakeId, key } } })
      if (known !== null) {
        const again = known.state === 'failed' || known.state === 'dropped'
        if (again) await tx.input.update({ where: { id: known.id }, data: { state: 'waiting' } })
        await tx.draft.updateMany({ where: { inputId: known.id }, data: { dropped: false } })
        continue
      }
      const row = { intakeId, key, name, kind: source.kind, source: writeJson(SOURCE, source) }
      const empty = { rejected: '[]', ignored: '[]', capturedAt: now }
      const { id } = await tx.input.create({ data: { ...row, ...empty, state: 'waiting' } })
      if (bytes && gzip) await tx.inputBytes.create({ data: { inputId: id, size: bytes.length, gzip } })
    }
    await enqueueJob(tx, { kind: 'read', intakeId, now })
  })
}
