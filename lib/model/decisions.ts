/**
 * What analysts decide about a story. The log only grows: a decision, its undoing and its redoing are entries each. How they meet the
 * engine's analysis: lib/judge; how they are kept and what is lost when: docs/judging.md.
 */
import type {
  Analysis,
  ArticleId,
  CellStance,
  ClaimId,
  GivenMetadata,
  MentionId,
  OutletId,
  Stance,
  Voice,
} from './types'

/**
 * Words of an article by which they are found again: a TextQuoteSelector of the W3C Web Annotation model, with the place where they
 * stood as a hint (TextPositionSelector). `prefix` and `suffix` are at most 32 units each.
 */
export type TextAnchor = {
  readonly articleId: ArticleId
  /** By these an article that was captured again under another id is known. */
  readonly file: string
  readonly url: string | null
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
}

/** A mention as a decision names it. */
export type QuoteRef = TextAnchor & { readonly stance: Stance }

/** A claim as a decision names it; `text` is its wording at the time, `quotes` where it stood. */
export type ClaimRef = { readonly id: ClaimId; readonly text: string; readonly quotes: readonly QuoteRef[] }

export type OutletRef = { readonly id: OutletId; readonly name: string }

export type ArticleRef = { readonly id: ArticleId; readonly title: string }

/** What can be put right of an article; null means "read it from the text". Shapes are those of GivenMetadata. */
export type ArticleFacts = Required<
  Pick<GivenMetadata, 'title' | 'outlet' | 'via' | 'author' | 'published' | 'url'>
> & { readonly language: string | null }
export type ArticleFact = keyof ArticleFacts

/** Admiralty grades of the analyst's own: of information, and of a source. */
export type InformationGrade = 1 | 2 | 3 | 4 | 5 | 6
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof RELIABILITIES)[number]

/** What a decision changes: the action, its object, and what holds from then on. */
export type Change =
  /** What an outlet does with a claim; `quotes` are those of the cell, or the one mention that is meant. */
  | {
      readonly action: 'set-stance'
      readonly claim: ClaimRef
      readonly outlet: OutletRef
      readonly quotes: readonly QuoteRef[]
      readonly to: CellStance
    }
  /** Words that make no claim at all: they leave every claim. */
  | { readonly action: 'not-a-claim'; readonly claim: ClaimRef; readonly quotes: readonly QuoteRef[] }
  /** Words that make another claim than this one. */
  | { readonly action: 'not-same'; readonly claim: ClaimRef; readonly quotes: readonly QuoteRef[] }
  /** Two claims that must never become one. */
  | { readonly action: 'keep-apart'; readonly claim: ClaimRef; readonly other: ClaimRef }
  | {
      readonly action: 'add-mention'
      readonly claim: ClaimRef
      readonly quote: TextAnchor
      readonly to: Stance
      readonly voice: Voice
    }
  | { readonly action: 'merge'; readonly claim: ClaimRef; readonly other: ClaimRef }
  /** `quotes` leave the claim and are a claim of their own. */
  | { readonly action: 'split'; readonly claim: ClaimRef; readonly quotes: readonly QuoteRef[] }
  | { readonly action: 'reword'; readonly claim: ClaimRef; readonly to: string }
  | { readonly action: 'hide'; readonly claim: ClaimRef; readonly to: boolean }
  | { readonly action: 'pin'; readonly claim: ClaimRef; readonly to: boolean }
  | { readonly action: 'note'; readonly claim: ClaimRef; readonly to: string }
  | { readonly action: 'grade'; readonly claim: ClaimRef; readonly to: InformationGrade }
  | { readonly action: 'rename-outlet'; readonly outlet: OutletRef; readonly to: string }
  /** The articles of `outlet` are `into`'s from then on. */
  | { readonly action: 'merge-outlet'; readonly outlet: OutletRef; readonly into: OutletRef }
  /** Holds in all stories; `date` is the day (ISO 8601) from which the analyst says so. */
  | {
      readonly action: 'reliability'
      readonly outlet: OutletRef
      readonly to: Reliability
      readonly date: string
    }
  | {
      readonly action: 'origins-independent'
      readonly claim: ClaimRef
      readonly outlets: readonly OutletRef[]
    }
  | { readonly action: 'origins-shared'; readonly claim: ClaimRef; readonly outlets: readonly OutletRef[] }
  | ArticleChange

/** What goes into the engine, and so holds from the next analysis on (article-corrections.ts). */
export type ArticleChange =
  | { readonly action: 'correct-article'; readonly article: ArticleRef; readonly to: Partial<ArticleFacts> }
  /** The article is no part of the story. */
  | { readonly action: 'leave-out'; readonly article: ArticleRef }

/** A line of the log. `seq` counts a story's entries from 1. */
export type LogEntry = {
  readonly seq: number
  /** ISO 8601 UTC. */
  readonly at: string
  /** The name that the analyst gave. */
  readonly who: string
  /** Empty where no reason was given. */
  readonly why: string
  /** Names of what it touches: `claim:…`, `outlet:…`, `article:…`. Who changes one of these after another must have seen the other's change. */
  readonly touches: readonly string[]
} & (
  | {
      readonly kind: 'decision'
      readonly change: Change
      /** In words, as it was shown; null where there was nothing. */
      readonly before: string | null
      readonly after: string | null
      /** What the engine itself said, in words; null where it said nothing of it. */
      readonly engine: string | null
    }
  | { readonly kind: 'undo' | 'redo'; readonly of: number }
  /** A decision that had lost its object is given another one. */
  | { readonly kind: 'place'; readonly of: number; readonly change: Change }
)

/** What the analyst's decisions add to what is shown of a claim; kept beside it. Keys of `cells` are outlets, of `mentions` mentions. */
export type Judgement = {
  readonly hidden: boolean
  readonly pinned: boolean
  /** The engine's wording where the analyst gave another; else null. */
  readonly engineText: string | null
  readonly grade: InformationGrade | null
  /** Notes that stand, oldest first, with the entry of the log that holds author and time. */
  readonly notes: readonly { readonly seq: number; readonly text: string }[]
  /** What the engine says of cells on which the analyst decided; null: it has no such claim. */
  readonly cells: Readonly<Record<OutletId, { readonly engine: CellStance | null; readonly seq: number }>>
  /** What the engine says of mentions on which the analyst decided; null: it found none there. */
  readonly mentions: Readonly<Record<MentionId, { readonly engine: Stance | null; readonly seq: number }>>
  /** Entries of the log that made this claim what it is. */
  readonly decisions: readonly number[]
}

/** A decision that stands in the log and found nothing to hold on to; `reason` ends a sentence that begins with the decision. */
export type LostDecision = { readonly seq: number; readonly reason: string }

/** An analysis with the decisions of the log applied. */
export type Judged = {
  readonly analysis: Analysis
  /** Only of claims on which something was decided. */
  readonly judgements: ReadonlyMap<ClaimId, Judgement>
  /** Claims that decisions took away, and those that took them up; null where nobody did. */
  readonly gone: ReadonlyMap<ClaimId, ClaimId | null>
  readonly lost: readonly LostDecision[]
}

/** Gives back the engine's analysis as the entries of the log leave it. Pure. */
export type Judge = (engine: Analysis, log: readonly LogEntry[]) => Judged

/** What an analyst asks for: the change, its object by ids as the page showed them. */
export type Wish =
  | {
      readonly action: 'set-stance'
      readonly claim: ClaimId
      readonly outlet: OutletId
      /** Null: all of the cell. */
      readonly mention: MentionId | null
      readonly to: CellStance
    }
  | {
      readonly action: 'not-a-claim' | 'not-same'
      readonly claim: ClaimId
      /** Null: of all outlets. */
      readonly outlet: OutletId | null
      /** Null: all of the cell, or of the claim. */
      readonly mention: MentionId | null
    }
  | { readonly action: 'keep-apart' | 'merge'; readonly claim: ClaimId; readonly other: ClaimId }
  | {
      readonly action: 'add-mention'
      readonly claim: ClaimId
      readonly article: ArticleId
      /** [start, end) in the article's text, and the words there as the page showed them. */
      readonly start: number
      readonly end: number
      readonly exact: string
      readonly to: Stance
      readonly voice: Voice
    }
  | { readonly action: 'split'; readonly claim: ClaimId; readonly mentions: readonly MentionId[] }
  | { readonly action: 'reword' | 'note'; readonly claim: ClaimId; readonly to: string }
  | { readonly action: 'hide' | 'pin'; readonly claim: ClaimId; readonly to: boolean }
  | { readonly action: 'grade'; readonly claim: ClaimId; readonly to: InformationGrade }
  | { readonly action: 'rename-outlet'; readonly outlet: OutletId; readonly to: string }
  | { readonly action: 'merge-outlet'; readonly outlet: OutletId; readonly into: OutletId }
  | {
      readonly action: 'reliability'
      readonly outlet: OutletId
      readonly to: Reliability
      readonly date: string
    }
  | {
      readonly action: 'origins-independent' | 'origins-shared'
      readonly claim: ClaimId
      readonly outlets: readonly OutletId[]
    }

/** A decision ready for the log. */
export type Decided = {
  readonly change: Change
  readonly before: string | null
  readonly after: string | null
  readonly engine: string | null
  readonly touches: readonly string[]
}
