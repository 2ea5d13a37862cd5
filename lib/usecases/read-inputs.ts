import type { HeldJob, JobProgress } from '@/lib/model/jobs'
import { database, type PrismaClient } from '@/lib/store/client'
import { countInputs, nextInputs, readInputBytes, type WaitingInput } from '@/lib/store/next-input'
import { type ReadInput, saveRead } from '@/lib/store/save-read'
import { readFeedAt } from './read-feed-at'
import { readSource } from './read-source'

export type ReadInputsOptions = {
  readonly now: () => Date
  readonly db?: PrismaClient
  /** How many addresses are fetched at a time. */
  readonly width?: number
  /** Told of each input as its reading begins, and how many of the intake are read. */
  readonly onBegin?: (inputId: number, progress: JobProgress) => void
  readonly onEnd?: (inputId: number) => void
}

/**
 * Reads all that waits in an intake until nothing does, and ends the job: files one after the other, addresses several at a time.
 * Bad input becomes a rejection in words, never an error. Throws JobLost where the job was cancelled or taken over meanwhile.
 */
export async function readInputs(
  job: HeldJob,
  { now, db = database(), width = 4, onBegin = () => {}, onEnd = () => {} }: ReadInputsOptions,
): Promise<void> {
  const readOne = async (input: WaitingInput) => {
    const { all, waiting } = await countInputs(job.intakeId, db)
    onBegin(input.id, { stage: `Reading ${input.name}`, done: all - waiting, total: all })
    await saveRead(job, input.id, await readInput(input, now, db), now(), db)
    onEnd(input.id)
  }
  for (;;) {
    const inputs = await nextInputs(job, { most: width, now: now() }, db)
    if (inputs.length === 0) return
    const fetched = inputs.filter((input) => isFetched(input))
    await Promise.all([
      inOrder(
        inputs.filter((input) => !isFetched(input)),
        readOne,
      ),
      ...fetched.map(readOne),
    ])
  }
}

function isFetched({ source }: WaitingInput): boolean {
  return source.kind !== 'file' && source.kind !== 'paste'
}

async function inOrder<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await work(item)
}

async function readInput(
  { id, source }: WaitingInput,
  now: () => Date,
  db: PrismaClient,
): Promise<ReadInput> {
  if (source.kind === 'feed') {
    const read = await readFeedAt(source.url, { now })
    const nothing = { drafts: [], ignored: [] }
    return 'feed' in read
      ? { ...nothing, rejected: [], feed: read.feed }
      : { ...nothing, rejected: [read.rejected], feed: null }
  }
  const whole = source.kind === 'file' ? { ...source, bytes: await readInputBytes(id, db) } : source
  return { ...(await readSource(whole, { now })), feed: null }
}
