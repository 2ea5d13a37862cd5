/** A page of the matrix as it is read from the store: columns, rows, cells. */
import type { Judgement } from './decisions'
import type { OutletReliability } from './outlet-reliability'
import type { Omission } from './provenance'
import type { StoryHead } from './story'
import type { CellStance, Claim, Hedge, Outlet, Voice } from './types'

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
  /** The first quote, whole: of an outlet that does both, the first that repeats. Null when the outlet omits the claim. */
  readonly quote: string | null
  /** Of an outlet that does both, the first quote that disputes; else null. */
  readonly disputeQuote: string | null
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
  /** The claim of a row that the query does not ask for and that stays in sight; null for none. */
  readonly staying: string | null
  /** Rows that match the query. */
  readonly matching: number
  readonly pages: number
  /** The page that is shown: the one asked for, or the last one there is. */
  readonly page: number
}
