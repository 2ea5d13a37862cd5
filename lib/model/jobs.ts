/** Articles on their way into a story, and the work on them, as pages show it. Times are ISO 8601 UTC. */
import type { Rejection } from './incoming'
import type { Draft, Feed, IntakeSource } from './intake'
import type { GivenMetadata } from './types'

/** "read": what was handed in becomes drafts. "analyse": the drafts become articles of a story. */
export type JobKind = 'read' | 'analyse'
export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

export type Job = {
  readonly id: number
  readonly kind: JobKind
  readonly intakeId: string
  readonly state: JobState
  /** What is being done, in words for people; null before the first word of it. */
  readonly stage: string | null
  /** How many of `total` are done; both 0 where the stage does not count. */
  readonly done: number
  readonly total: number
  /** Where it failed: why; where it is done: what of it could not be used. Whole sentences; null for nothing. */
  readonly reason: string | null
  readonly createdAt: string
  readonly startedAt: string | null
  readonly finishedAt: string | null
}

/** A job in the hands of a process. Whoever began it earlier holds a smaller number and may write no more. */
export type HeldJob = Pick<Job, 'id' | 'kind' | 'intakeId'> & { readonly attempt: number }

/** How far a job is. */
export type JobProgress = Pick<Job, 'stage' | 'done' | 'total'>

/** What is handed in and waits to be read. The bytes of a file lie apart; "feed" asks for a feed to choose from. */
export type QueuedSource =
  | Exclude<IntakeSource, { readonly kind: 'file' }>
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'feed'; readonly url: string }

/** "choose": a feed whose items are to be chosen. */
export type InputState = 'waiting' | 'read' | 'failed' | 'choose' | 'dropped'

/** One thing that was handed in. */
export type Input = {
  readonly id: number
  readonly kind: QueuedSource['kind']
  /** Name of the file, address, or first words of a pasted text. */
  readonly name: string
  readonly state: InputState
  readonly rejected: readonly Rejection[]
  /** Names within it that were left alone because they are no articles. */
  readonly ignored: readonly string[]
  /** What it offers, where it is a feed. */
  readonly feed: Feed | null
  readonly capturedAt: string
}

/** A draft as it is stored: what was read, what the analyst said against it, and what became of it. */
export type StoredDraft = {
  readonly id: number
  readonly inputId: number
  readonly draft: Omit<Draft, 'original'>
  readonly corrections: Partial<GivenMetadata>
  readonly dropped: boolean
  /** The article that it became; null before. */
  readonly articleId: string | null
}

/** All of an intake that a page shows. */
export type Desk = {
  readonly id: string
  /** Title of the story to be made; empty until somebody names it. */
  readonly title: string
  /** The story that the articles go to; null while it is still to be made. */
  readonly story: { readonly slug: string; readonly title: string } | null
  /** True where the story is made by this intake. */
  readonly makes: boolean
  readonly createdAt: string
  readonly changedAt: string
  readonly doneAt: string | null
  /** In the order in which they were handed in. */
  readonly inputs: readonly Input[]
  /** In the order of their inputs, and within each as it holds them. */
  readonly drafts: readonly StoredDraft[]
  /** The latest of each kind; null where there was none. */
  readonly reading: Job | null
  readonly analysis: Job | null
}

/** One line about an intake that is not done. */
export type OpenIntake = Pick<Desk, 'id' | 'title' | 'story' | 'changedAt'> & {
  /** What was handed in first; null where nothing was. */
  readonly first: Pick<Input, 'kind' | 'name'> | null
  /** Title of the first article that was read and is not put aside; null where there is none, or nothing names it. */
  readonly firstTitle: string | null
  readonly drafts: number
  readonly waiting: number
  readonly analysing: boolean
}

/** How far an intake is. */
export type DeskProgress = Pick<Desk, 'reading' | 'analysis'> & {
  /** Other than before when inputs or drafts are. */
  readonly version: string
  readonly done: boolean
}
