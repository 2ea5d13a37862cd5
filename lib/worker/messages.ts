import type { HeldJob, JobProgress } from '@/lib/model/jobs'

/** What the server tells a worker to do. */
export type Order = {
  readonly job: HeldJob
  /** How many addresses may be fetched at a time; 1 where it must be told which input kills the worker. */
  readonly width: number
}

/** What a worker tells the server. "over" comes last, also where the job was found to be in other hands. */
export type Report =
  | { readonly type: 'progress'; readonly progress: JobProgress }
  | { readonly type: 'begin' | 'end'; readonly inputId: number }
  | { readonly type: 'over' }
  /** Somebody else wrote for longer than one waits: to be begun anew. */
  | { readonly type: 'busy' }
  | { readonly type: 'failed'; readonly reason: string }

/** A report and the job that it is of: one that ended early may still report when the next has begun. */
export type Message = { readonly of: HeldJob; readonly report: Report }
