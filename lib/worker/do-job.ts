import type { HeldJob, JobProgress } from '@/lib/model/jobs'
import { abandonJob } from '@/lib/store/abandon-job'
import { renewLease } from '@/lib/store/claim-job'
import type { PrismaClient } from '@/lib/store/client'
import { giveBack, noteCrash, noteProgress } from '@/lib/store/finish-job'
import { refuseInput } from '@/lib/store/refuse-input'
import type { Report } from './messages'
import type { Worker } from './worker-process'

/** Milliseconds that a holder may be silent before another process takes its job. */
export const LEASE = 30_000
/** Milliseconds between two signs of life of a job. */
const BEAT = 400
/** Milliseconds after which reading one input is broken off. */
const PATIENCE = 120_000
/** How often the process may die over one job before that is given up. */
const MOST_CRASHES = 2
/** Milliseconds that a worker has to say that it is done, before it is taken to work for nobody. */
const GRACE = 3000
const WIDTH = 4

type How =
  | { readonly end: 'over' | 'busy' | 'cancelled' | 'lost' }
  | { readonly end: 'failed' | 'died'; readonly why: string }

/**
 * Has a job done by a worker and looks after it: signs of life, progress, a wish to stop, a death. When it comes back, the job is done,
 * given up with a reason, waiting to be begun anew, or in other hands.
 */
export async function doJob(job: HeldJob, ready: () => Worker, db: PrismaClient): Promise<void> {
  const now = () => new Date()
  const begun = new Map<number, number>()
  let progress: JobProgress | null = null
  let slow = false
  const worker = ready()
  const how = await new Promise<How>((resolve) => {
    const end = (how: How) => {
      clearInterval(beat)
      resolve(how)
    }
    const hear = (report: Report) => {
      if (report.type === 'progress') progress = report.progress
      if (report.type === 'begin') begun.set(report.inputId, Date.now())
      if (report.type === 'end') begun.delete(report.inputId)
      if (report.type === 'over' || report.type === 'busy') end({ end: report.type })
      if (report.type === 'failed') end({ end: 'failed', why: report.reason })
    }
    let told: JobProgress | null = null
    // It may be done this very moment, and its last word on the way.
    const leave = () => {
      clearInterval(beat)
      setTimeout(() => end({ end: 'lost' }), GRACE)
    }
    const beat = setInterval(async () => {
      slow = [...begun.values()].some((since) => Date.now() - since > PATIENCE)
      if (slow) return end({ end: 'died', why: 'it took longer than two minutes' })
      try {
        const held = await renewLease(job, { now: now(), lease: LEASE }, db)
        if (held === 'cancelled') return end({ end: held })
        if (held === 'lost') return leave()
        if (progress !== null && progress !== told) {
          told = progress
          await noteProgress(job, progress, db)
        }
      } catch {
        // Another process is writing: the next beat says the same.
      }
    }, BEAT)
    void worker.gone.then((why) => end({ end: 'died', why }))
    worker.order({ job, width: narrow.has(job.id) ? 1 : WIDTH }, hear)
  })
  if (how.end === 'over') return
  if (how.end === 'busy') return untilWritten(() => giveBack(job, db))
  if (how.end !== 'failed') worker.kill()
  if (how.end === 'cancelled')
    await untilWritten(() => abandonJob(job, { state: 'cancelled', now: now() }, db))
  if (how.end === 'failed') {
    const reason = `It broke off: ${how.why}`
    await untilWritten(() => abandonJob(job, { state: 'failed', now: now(), reason }, db))
  }
  if (how.end === 'died') await untilWritten(() => mourn(job, how.why, [...begun.keys()], db))
}

/** Jobs whose inputs are read one at a time, because several were being read when the process died. */
const narrow = new Set<number>()

async function mourn(job: HeldJob, why: string, begun: readonly number[], db: PrismaClient): Promise<void> {
  const now = new Date()
  const [only] = begun
  if (only !== undefined && begun.length === 1) {
    const rejection = {
      reason: `could not be read: the process that read it ended (${why})`,
      todo: 'It may be damaged or too large. Save its text as a .txt file, or try again.',
    }
    await refuseInput(job, only, rejection, now, db)
    return
  }
  if (begun.length > 1) narrow.add(job.id)
  if ((await noteCrash(job, db)) < MOST_CRASHES) return giveBack(job, db)
  const reason = `The process that did it ended ${MOST_CRASHES} times (${why}). The machine may be short of memory. Nothing is lost.`
  await abandonJob(job, { state: 'failed', now, reason }, db)
}

/** The keeper waits for nobody who writes, so it must ask again. */
async function untilWritten(write: () => Promise<unknown>): Promise<void> {
  for (let left = 200; ; left--) {
    try {
      await write()
      return
    } catch (error) {
      if (left === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
