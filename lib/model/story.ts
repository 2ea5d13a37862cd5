/** A story as lists, exports and the heads of pages have it. */
import type { Judgement, LogEntry } from './decisions'
import type { MatrixQuery } from './matrix-query'
import type { Analysis } from './types'

/** By what pages and exports name a story. */
export type StoryName = {
  readonly slug: string
  readonly title: string
  /** True for the story that is shipped: its articles are digests. */
  readonly sample: boolean
}

/** One line of the list of stories. */
export type StorySummary = StoryName & {
  readonly outlets: number
  readonly articles: number
  readonly claims: number
  readonly disputed: number
  /** ISO 8601 UTC; null where the story was never analysed. */
  readonly analysedAt: string | null
}

/** Decisions on articles that the analysis which is shown was not made from. */
export type Awaited = {
  /** How many articles they are on. */
  readonly articles: number
  /** The intake whose analysis is under way and will hold them; null where none is. */
  readonly intakeId: string | null
}

/** A run of the engine over a story. Times are ISO 8601 UTC. */
export type RunInfo = {
  readonly id: string
  readonly engine: string
  readonly startedAt: string
  readonly finishedAt: string
  /** The engine's thresholds and weights of that run, by name. */
  readonly settings: Readonly<Record<string, unknown>>
}

/** A whole story as stored: what exports are made of. */
export type StoredStory = StoryName & {
  readonly run: RunInfo | null
  readonly analysis: Pick<
    Analysis,
    'engine' | 'articles' | 'outlets' | 'mentions' | 'claims' | 'cells' | 'reuse' | 'graph' | 'slots'
  >
  /** What analysts decided, by claim; only of claims on which they did. The analysis is as they left it. */
  readonly judgements: Readonly<Record<string, Judgement>>
  /** Their log, oldest first. */
  readonly log: readonly LogEntry[]
}

export type StoryHead = StoryName & {
  readonly run: RunInfo | null
  readonly articles: number
  /** First and last date of publication that is known, as stored; null where none is. */
  readonly from: string | null
  readonly to: string | null
  /** Articles without a date: they may lie outside. */
  readonly undated: number
  readonly findings: readonly Finding[]
  /** Entries of the log of decisions so far, and decisions of it that wait to be placed again. */
  readonly decisions: number
  readonly lost: number
}

/** A plain sentence worth knowing about a story, and the rows that it speaks of. */
export type Finding = {
  readonly text: string
  /** The part of `text` that carries it; null for none. */
  readonly strong: string | null
  readonly detail: string | null
  readonly query: FindingQuery
  /** Where else it leads: some words, and what they open. */
  readonly way?: { readonly text: string; readonly query: FindingQuery }
}

/** Rows of the matrix; with `without` the origins instead, that node left out; with `beside` two outlets side by side. */
export type FindingQuery = Partial<MatrixQuery> & {
  readonly claim?: string
  readonly without?: string
  readonly beside?: readonly [string, string]
}
