import type { JobKind } from '@/lib/model/jobs'
import { reasonOf } from '@/lib/model/reason-of'
import { claimJob } from '@/lib/store/claim-job'
import type { PrismaClient } from '@/lib/store/client'
import { isBusy } from '@/lib/store/database-error'
import { doJob, LEASE } from './do-job'
import { startWorker, type Worker } from './worker-process'

/** Milliseconds between two looks for work that nobody announced. */
const LOOK = 1000
/** Milliseconds without work after which the process is let go, with the memory that it holds. */
const IDLE = 120_000

export type Lane = {
  readonly kind: JobKind
  readonly wake: () => void
  /** Starts the process, so that it is there when a job comes; where none does it is let go after a while. */
  readonly warm: () => void
}

/** Does the jobs of one kind, one after the other, in a process beside this one, for as long as this one lives. */
export function startLane(kind: JobKind, holder: string, db: PrismaClient, start = startWorker): Lane {
  let worker: Worker | null = null
  let worked = Date.now()
  let woken = false
  let wake = () => {}
  const ready = (): Worker => {
    if (worker === null || worker.isGone()) worker = start()
    return worker
  }
  const turn = async (): Promise<boolean> => {
    const job = await claimJob({ kind, holder, now: new Date(), lease: LEASE }, db)
    if (job === null) return false
    await doJob(job, ready, db)
    worked = Date.now()
    return true
  }
  const rest = () => {
    if (worker !== null && Date.now() - worked > IDLE) {
      worker.kill()
      worker = null
    }
    return new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, woken ? 0 : LOOK)
      woken = false
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
  const forever = async () => {
    let said = ''
    for (;;) {
      const found = await turn().catch((error: unknown) => {
        // A database that is in use, or not set up: it is asked again, and said once.
        const words = reasonOf(error)
        if (words !== said && !isBusy(error)) console.error(words)
        said = words
        return false
      })
      if (!found) await rest()
    }
  }
  void forever()
  return {
    kind,
    warm: () => {
      worked = Date.now()
      ready()
    },
    wake: () => {
      // Where it comes while a job is being done, the next rest is none.
      woken = true
      wake()
    },
  }
}
