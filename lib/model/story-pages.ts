/** What the other pages of a story are made of: origins, times, history, outlets. */
import type { ArticleHead } from './article-detail'
import type { LogEntry, LostDecision } from './decisions'
import type { OutletReliability } from './outlet-reliability'
import type { StoryGraph } from './provenance'
import type { RunInfo, StoryName } from './story'
import type { Claim, Mention, Outlet } from './types'

/** What the page of origins is made of. */
export type StoryOrigins = {
  readonly story: StoryName
  readonly graph: StoryGraph
  /** In rank order. */
  readonly claims: readonly Pick<Claim, 'id' | 'text' | 'rank' | 'origins' | 'provenance'>[]
  readonly articles: readonly ArticleHead[]
}

/** What the page of times is made of. */
export type StoryTimes = {
  readonly story: StoryName
  readonly graph: StoryGraph
  readonly articles: readonly ArticleHead[]
  /** Those in more than one outlet, in rank order. */
  readonly claims: readonly TimedClaim[]
}

/** A claim and which articles carry it, in order of mentions; one that does both stands there twice. */
export type TimedClaim = Pick<Claim, 'id' | 'text' | 'rank'> & { readonly carried: readonly Carried[] }
export type Carried = Pick<Mention, 'articleId' | 'stance'>

/** A story's log of decisions, and what of it found no hold. */
export type StoryHistory = {
  readonly story: StoryName
  readonly run: RunInfo | null
  /** Oldest first. */
  readonly entries: readonly LogEntry[]
  readonly lost: readonly LostDecision[]
  /** Claims that stand, by rank, for placing a decision again. */
  readonly claims: readonly Pick<Claim, 'id' | 'text'>[]
}

/** The outlets of a story in its order, with what analysts say of them. */
export type StoryOutlets = {
  readonly story: StoryName
  readonly run: RunInfo | null
  readonly decisions: number
  readonly outlets: readonly (Outlet & {
    readonly articles: number
    /** The first few of them: all by which an outlet that nobody names can be known. */
    readonly heads: readonly { readonly id: string; readonly title: string; readonly language: string }[]
    /** Claims that it repeats and that it disputes, as the matrix shows them; one with both counts in each. */
    readonly repeats: number
    readonly disputes: number
    /** The engine's own name of it, where that was changed; else null. */
    readonly engineName: string | null
    readonly reliability: OutletReliability | null
  })[]
}
