/** What the store hands to pages and exports: model data shaped for reading, never database rows. */
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
}

/** A whole story as stored: what exports are made of. */
export type StoredStory = {
  readonly slug: string
  readonly title: string
  readonly sample: boolean
  readonly run: RunInfo | null
  readonly analysis: Pick<
    Analysis,
    'engine' | 'articles' | 'outlets' | 'mentions' | 'claims' | 'cells' | 'reuse'
  >
}

/** What the reader of a matrix asked for; everything of it stands in the URL. */
export type MatrixQuery = {
  /** Words that a claim's text or one of its quotes must hold; empty for all. */
  readonly words: string
  readonly stance: 'all' | 'disputed' | 'repeated' | 'shared'
  /** Outlet filters, by outlet id; null for none. */
  readonly disputedBy: string | null
  readonly omittedBy: string | null
  readonly onlyIn: string | null
  readonly repeatedBy: string | null
  readonly sort: 'rank' | 'coverage' | 'dispute'
  /** Page of rows, from 1. */
  readonly page: number
  /** Page of outlet columns, from 1. */
  readonly columns: number
}

export type MatrixColumn = Outlet & {
  readonly articles: readonly {
    readonly id: string
    readonly title: string
    readonly via: string | null
    readonly published: string | null
  }[]
}

export type MatrixCell = {
  readonly outletId: string
  readonly stance: CellStance
  readonly repeatVoice: Voice | null
  readonly disputeVoice: Voice | null
  /** First quote, shortened for a tooltip; null when the outlet omits the claim. */
  readonly quote: string | null
  /** One or two words beside the sign: who said it. */
  readonly label: string | null
  readonly mentions: number
}

export type MatrixRow = {
  readonly claim: Pick<Claim, 'id' | 'text' | 'rank'>
  readonly repeatedBy: number
  readonly disputedBy: number
  readonly origins: number
  readonly cells: readonly MatrixCell[]
}

export type MatrixPage = {
  readonly story: StorySummary & { readonly run: RunInfo | null; readonly findings: readonly Finding[] }
  readonly outlets: readonly Outlet[]
  readonly columns: readonly MatrixColumn[]
  readonly columnPages: number
  readonly rows: readonly MatrixRow[]
  /** Rows that match the query, and all rows of the story. */
  readonly matching: number
  readonly total: number
  readonly pages: number
}

/** A plain sentence worth knowing about a story, and the rows that it speaks of. */
export type Finding = {
  readonly text: string
  readonly detail: string | null
  readonly query: Partial<MatrixQuery> & { readonly claim?: string }
}

/** A mention with all that its panel shows. Spans of source and cue point into the article, like `span`. */
export type MentionDetail = Mention & {
  /** The text from the start to the end of the mention's context, and where that begins in the article. */
  readonly contextText: string
}

export type ClaimDetail = {
  readonly story: { readonly slug: string; readonly title: string; readonly sample: boolean }
  readonly claim: Claim
  readonly outlets: readonly {
    readonly outlet: Outlet
    readonly stance: CellStance
    readonly articles: readonly {
      readonly article: ArticleHead
      readonly mentions: readonly MentionDetail[]
    }[]
  }[]
}

export type ArticleHead = Pick<Article, 'id' | 'file' | 'title' | 'outlet' | 'outletId' | 'via' | 'published'>

export type ArticleDetail = {
  readonly story: { readonly slug: string; readonly title: string; readonly sample: boolean }
  readonly article: Article
  readonly outlet: Outlet
  readonly url: string | null
  readonly evidence: readonly Evidence[]
  /** When the text was read, ISO 8601 UTC. */
  readonly capturedAt: string
  /** SHA-256 of the bytes as they came, hex. */
  readonly originalSha256: string
  readonly mentions: readonly (Mention & { readonly claims: readonly Pick<Claim, 'id' | 'text'>[] })[]
}

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
