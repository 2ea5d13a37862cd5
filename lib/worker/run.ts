// The process beside the server: does one job after the other as the server orders, and ends when the server does.
// scripts/worker.mjs loads this file, bundled where it can be.

import type { JobProgress } from '@/lib/model/jobs'
import { reasonOf } from '@/lib/model/reason-of'
import { database } from '@/lib/store/client'
import { isBusy } from '@/lib/store/database-error'
import { JobLost } from '@/lib/store/job-rows'
import { analyseIntake } from '@/lib/usecases/analyse-intake'
import { readInputs } from '@/lib/usecases/read-inputs'
import { endWithParent } from './end-with-parent'
import type { Message, Order, Report } from './messages'

const now = () => new Date()

process.on('message', (order: Order) => {
  const tell = (report: Report) => send({ of: order.job, report })
  work(order, tell).then(
    () => tell({ type: 'over' }),
    (error: unknown) => {
      if (error instanceof JobLost) return tell({ type: 'over' })
      if (isBusy(error)) return tell({ type: 'busy' })
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      tell({ type: 'failed', reason: reasonOf(error) })
    },
  )
})
endWithParent()
// Ctrl-C reaches the whole group; the server decides when this one ends.
process.on('SIGINT', () => {})

// The first question to the database takes as long as reading ten articles: asked before a job comes, it need not wait for it.
database()
  .job.findFirst({ select: { id: true } })
  .catch(() => {
    // Whatever is wrong with the database, the job meets it again and says so.
  })

async function work({ job, width }: Order, tell: (report: Report) => void): Promise<void> {
  const onProgress = (progress: JobProgress) => tell({ type: 'progress', progress })
  if (job.kind === 'analyse') return analyseIntake(job, { now, onProgress })
  await readInputs(job, {
    now,
    width,
    onBegin: (inputId, progress) => {
      tell({ type: 'begin', inputId })
      onProgress(progress)
    },
    onEnd: (inputId) => tell({ type: 'end', inputId }),
  })
}

function send(message: Message): void {
  // A server that is gone hears nothing; this process ends as soon as it notices.
  if (process.connected) process.send?.(message, undefined, undefined, () => {})
}
