/** What the store hands to pages and exports: model data shaped for reading, never database rows. */
import type { ColumnChoice } from './column-choice'
import type { Judgement, LogEntry, LostDecision, Reliability } from './decisions'
import type { Capture } from './incoming'
import type { Omission, StoryGraph, Witness } from './provenance'
import type { SlotPair } from './slots'
import type {
  Analysis,
  Article,
  CellStance,
  Claim,
  DisputeKind,
  Evidence,
  Hedge,
  Mention,
  Outlet,
  ReusePassage,
  Span,
  StatementKind,
  Voice,
} from './types'

/** One line of the list of stories. */
export type StorySummary = {
  readonly slug: string
  readonly title: string
  /** True for the story that is shipped: its articles are digests. */
  readonly sample: boolean
  readonly outlets: number
  readonly articles: number
  readonly claims: number
  readonly disputed: number
  /** ISO 8601 UTC; null where the story was never analysed. */
  readonly analysedAt: string | null
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
export type StoredStory = {
  readonly slug: string
  readonly title: string
  readonly sample: boolean
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

/** What the reader of a matrix asked for; everything of it stands in the URL. */
export type MatrixQuery = {
  /** Words that a claim's text or one of its quotes must hold, all of them; empty for all claims. */
  readonly words: string
  /** `own` = an outlet disputes it in its own voice; `disputed` counts carried denials too. */
  readonly stance: 'all' | 'disputed' | 'own' | 'undisputed'
  /**
   * `shared` = in more than one outlet; `one-origin` = repeated by several outlets that all go back to one origin; `two-origins` = two
   * or more independent origins.
   */
  readonly reach: 'all' | 'shared' | 'single' | 'one-origin' | 'two-origins'
  /** `drift` = some outlet says more than its origin; `dropped` = some outlet left out a qualification of its origin. */
  readonly change: 'all' | 'drift' | 'dropped'
  /** Outlet filters, by outlet id; null for none. They add up. */
  readonly disputedBy: string | null
  readonly omittedBy: string | null
  readonly onlyIn: string | null
  readonly repeatedBy: string | null
  /** A speaker, by resolved name, whose dispute of the claim some outlet carries; null for none. */
  readonly deniedBy: string | null
  /** `shown` = all that nobody hid; `judged` = those on which an analyst decided; `hidden` = what analysts hid. */
  readonly judged: 'shown' | 'judged' | 'hidden'
  readonly sort: 'rank' | 'coverage' | 'dispute'
  /** What stands beside the signs: who says it, or in which voice and how firmly. */
  readonly show: 'stance' | 'hedge'
  /** Page of rows, from 1. */
  readonly page: number
  /** Page of outlet columns, from 1. */
  readonly columns: number
  /** Which outlets are columns, and in which order. */
  readonly choice: ColumnChoice
  /** True while the reader arranges the columns. */
  readonly arranging: boolean
}

/** The claim, and the outlet in it, whose panel is open; null for none. */
export type OpenClaim = { readonly claim: string | null; readonly outlet: string | null }

export type MatrixColumn = Outlet & {
  /** Its articles in the story's order, at most `COLUMN_ARTICLES`; `articleCount` has them all. */
  readonly articles: readonly {
    readonly id: string
    readonly title: string
    readonly via: string | null
    readonly published: string | null
  }[]
  readonly articleCount: number
  readonly kin: Kin | null
  /** As analysts grade it, in all stories; null where nobody did. */
  readonly reliability: OutletReliability | null
}

/**
 * The outlet that a column derives from: the one with most text in common, where that is a third or more of the shorter article; else
 * one that it names as where its report comes from (`share` is 0). `of` says whose text `share` is a part of.
 */
export type Kin = {
  readonly outletId: string
  readonly outlet: string
  readonly relation: 'copies' | 'relays'
  readonly share: number
  readonly of: 'own' | 'other'
}

export type MatrixCell = {
  readonly outletId: string
  readonly stance: CellStance
  readonly repeatVoice: Voice | null
  readonly disputeVoice: Voice | null
  /** The first quote, whole; null when the outlet omits the claim. */
  readonly quote: string | null
  /** Who is quoted, as the text names them: the disputing source where there is one. Null: own voice, nobody named, omits. */
  readonly source: string | null
  readonly mentions: number
  /** Why it may be missing; null where the outlet carries the claim. */
  readonly omission: Omission | null
  /** How firmly it is said, where the query asks to show that; else null, as where it is left out. */
  readonly hedge: Hedge | null
  /** What the engine says, where an analyst decided on it (null: it has no such claim); null where nobody did. */
  readonly judged: { readonly engine: CellStance | null } | null
}

/** Somebody who disputes a claim: an outlet in its own voice, or a source whose dispute outlets carry. */
export type RowDispute = { readonly voice: Voice; readonly who: string; readonly outlets: number }

export type MatrixRow = {
  readonly claim: Pick<Claim, 'id' | 'text' | 'rank'>
  /** Outlets that repeat or dispute it, that repeat it, that dispute it. */
  readonly outlets: number
  readonly repeatedBy: number
  readonly disputedBy: number
  readonly origins: number
  /** True where the origin of some outlet is not known, so that there are `origins` at most. */
  readonly atMost: boolean
  /** Suggested grade of the information, 1 to 6; 0 where none was suggested. */
  readonly grade: number
  /** Places where an outlet says more than its origin, and qualifications that one left out. */
  readonly drifts: number
  readonly dropped: number
  /** What analysts decided; null for nothing. */
  readonly judgement: Judgement | null
  readonly disputes: readonly RowDispute[]
  /** One for each column of the page, in its order. */
  readonly cells: readonly MatrixCell[]
}

/** Claims of the whole story by kind, whatever the filter. */
export type MatrixCounts = {
  readonly all: number
  readonly disputed: number
  readonly own: number
  readonly shared: number
  readonly oneOrigin: number
  readonly twoOrigins: number
  readonly drift: number
  readonly dropped: number
  readonly judged: number
  readonly hidden: number
}

export type StoryHead = Pick<StorySummary, 'slug' | 'title' | 'sample'> & {
  readonly run: RunInfo | null
  readonly articles: number
  /** First and last date of publication that is known, as stored; null where none is. */
  readonly from: string | null
  readonly to: string | null
  readonly findings: readonly Finding[]
  /** Entries of the log of decisions so far, and decisions of it that wait to be placed again. */
  readonly decisions: number
  readonly lost: number
}

export type MatrixPage = {
  readonly story: StoryHead
  readonly counts: MatrixCounts
  /** All outlets of the story, for the filter. */
  readonly outlets: readonly Outlet[]
  readonly columns: readonly MatrixColumn[]
  readonly columnPages: number
  /** Position of the first and last outlet of this page of columns, from 1; 0 and 0 for none. */
  readonly columnSpan: readonly [number, number]
  readonly rows: readonly MatrixRow[]
  /** Rows that match the query. */
  readonly matching: number
  readonly pages: number
  /** The page that is shown: the one asked for, or the last one there is. */
  readonly page: number
}

/** A plain sentence worth knowing about a story, and the rows that it speaks of. */
export type Finding = {
  readonly text: string
  /** The part of `text` that carries it; null for none. */
  readonly strong: string | null
  readonly detail: string | null
  /** With `without` it leads to the origins instead, with that node left out. */
  readonly query: Partial<MatrixQuery> & { readonly claim?: string; readonly without?: string }
}

/** A mention with all that its panel shows. Spans of source and cue point into the article, like `span`. */
export type MentionDetail = Mention & {
  /** The text from the start to the end of `context`: the sentence, or of a very long one the part near the mention. */
  readonly contextText: string
  /** Whether the sentence has more before and behind that. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
}

/** What one outlet does with a claim, with its proof. */
export type OutletEvidence = {
  readonly outlet: Outlet
  readonly stance: Exclude<CellStance, 'omits'>
  readonly repeatVoice: Voice | null
  readonly disputeVoice: Voice | null
  readonly articles: readonly {
    readonly article: ArticleHead
    readonly mentions: readonly MentionDetail[]
  }[]
}

export type ClaimDetail = {
  readonly story: { readonly slug: string; readonly title: string; readonly sample: boolean }
  readonly claim: Claim
  /** Outlets that repeat it, and that dispute it, whether loaded below or not. */
  readonly repeatedBy: number
  readonly disputedBy: number
  /** Outlets that carry it, in the story's order, the one asked for first; `more` of them were not loaded. */
  readonly outlets: readonly OutletEvidence[]
  readonly more: number
  /** Claims that say the same but for one slot. */
  readonly otherValues: readonly OtherValue[]
  /** What analysts decided on it, null for nothing, and the entries of the log that touch it, oldest first. */
  readonly judgement: Judgement | null
  readonly entries: readonly LogEntry[]
  /** Claims that it may be one with, the likest first. */
  readonly others: readonly Pick<Claim, 'id' | 'text'>[]
  readonly omittedBy: readonly {
    readonly outlet: Outlet
    /** Null where the engine of the run did not say why. */
    readonly omission: Omission | null
    readonly articles: readonly Pick<ArticleHead, 'id' | 'title' | 'published'>[]
  }[]
}

/** Another claim's value for a slot of this one: "15 dead" where this one has "12 dead". */
export type OtherValue = Pick<SlotPair, 'kind' | 'slot'> & {
  readonly claim: Pick<Claim, 'id' | 'text'>
  readonly here: Witness
  readonly there: Witness
}

/** A claim for its panel; the id of the one that took its place; or the last wording of one that no article makes any more. */
export type FoundClaim =
  | { readonly kind: 'claim'; readonly detail: ClaimDetail }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'retired'; readonly text: string; readonly entries: readonly LogEntry[] }

export type ArticleHead = Pick<Article, 'id' | 'file' | 'title' | 'outlet' | 'outletId' | 'via' | 'published'>

export type ArticleDetail = {
  readonly story: { readonly slug: string; readonly title: string; readonly sample: boolean }
  readonly article: Article
  readonly outlet: Outlet
  /** When the text was read, ISO 8601 UTC. */
  readonly capturedAt: string
  /** SHA-256 of the bytes as they came, hex. */
  readonly originalSha256: string
  /** From where and when it was fetched, first first; empty where it came otherwise. */
  readonly captures: readonly Capture[]
  /** Where the page or feed says what was taken from it. */
  readonly pageEvidence: readonly Evidence[]
  readonly copied: readonly CopiedPassage[]
  readonly mentions: readonly (Mention & { readonly claims: readonly Pick<Claim, 'id' | 'text'>[] })[]
  readonly run: RunInfo | null
  /** Entries of the story's log of decisions. */
  readonly decisions: number
}

/** What the page of origins is made of. */
export type StoryOrigins = {
  readonly story: { readonly slug: string; readonly title: string; readonly sample: boolean }
  readonly graph: StoryGraph
  /** In rank order. */
  readonly claims: readonly Pick<Claim, 'id' | 'text' | 'rank' | 'origins' | 'provenance'>[]
  readonly articles: readonly ArticleHead[]
}

/** What the page of times is made of. */
export type StoryTimes = {
  readonly story: { readonly slug: string; readonly title: string; readonly sample: boolean }
  readonly graph: StoryGraph
  readonly articles: readonly ArticleHead[]
  /** Those in more than one outlet, in rank order. */
  readonly claims: readonly TimedClaim[]
}

/** A claim and which articles carry it, in order of mentions; one that does both stands there twice. */
export type TimedClaim = Pick<Claim, 'id' | 'text' | 'rank'> & { readonly carried: readonly Carried[] }
export type Carried = Pick<Mention, 'articleId' | 'stance'>

/** Two articles and what was copied between them; `a` is the one that was asked for. */
export type ArticlePair = {
  readonly story: { readonly slug: string; readonly title: string; readonly sample: boolean }
  readonly a: Article
  readonly b: Article
  /** Part of the shorter one's words that stands in the other, 0 to 1. */
  readonly share: number
  /** Who has it from whom, by article; null where nothing tells. */
  readonly from: string | null
  /** In the order of `a`. */
  readonly passages: readonly ReusePassage[]
}

/** A passage of an article that stands in another one too. */
export type CopiedPassage = {
  readonly span: Span
  /** The other article, its outlet, and the passage's number there: `besideHref` leads to it. */
  readonly other: string
  readonly outlet: string
  readonly number: number
}

/** One line of the list of a story's articles. */
export type ArticleLine = ArticleHead & { readonly mentions: number; readonly identified: boolean }

/** Words for the fixed values, so that every page and export says the same. */
export const STANCE_WORDS: Readonly<Record<CellStance, string>> = {
  repeats: 'repeats',
  disputes: 'disputes',
  both: 'repeats and disputes',
  omits: 'leaves it out',
}

export const HEDGE_WORDS: Readonly<Record<Hedge, string>> = {
  asserted: 'stated as fact',
  attributed: 'passed on as somebody’s words',
  hedged: 'hedged (may, reportedly)',
  doubted: 'passed on with doubt',
}

export const DISPUTE_WORDS: Readonly<Record<DisputeKind, string>> = {
  denial: 'denial',
  doubt: 'doubt',
  contradiction: 'contradiction',
  correction: 'correction',
}

export const STATEMENT_WORDS: Readonly<Record<StatementKind, string>> = {
  'no-information': 'says it has no such information',
  'no-comment': 'declined to comment',
  'no-response': 'did not respond',
  unverified: 'could not be verified',
}

/** A story's log of decisions, and what of it found no hold. */
export type StoryHistory = {
  readonly story: { readonly slug: string; readonly title: string; readonly sample: boolean }
  readonly run: RunInfo | null
  /** Oldest first. */
  readonly entries: readonly LogEntry[]
  readonly lost: readonly LostDecision[]
  /** Claims that stand, by rank, for placing a decision again. */
  readonly claims: readonly Pick<Claim, 'id' | 'text'>[]
}

/** How reliable analysts find an outlet, in all stories. */
export type OutletReliability = {
  readonly value: Reliability
  readonly reason: string
  /** ISO 8601 day. */
  readonly date: string
  readonly who: string
}

/** The outlets of a story in its order, with what analysts say of them. */
export type StoryOutlets = {
  readonly story: { readonly slug: string; readonly title: string; readonly sample: boolean }
  readonly run: RunInfo | null
  readonly decisions: number
  readonly outlets: readonly (Outlet & {
    readonly articles: number
    /** The engine's own name of it, where that was changed; else null. */
    readonly engineName: string | null
    readonly reliability: OutletReliability | null
  })[]
}
