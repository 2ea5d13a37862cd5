import type { ColumnChoice } from './column-choice'

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

/**
 * The claim whose row stands in the table whatever the filter: that of the panel, else the one that keys judged last; null for none. A
 * decision can take a claim out of the filter, and who decides must see what came of it.
 */
export type StayingClaim = { readonly stays: string | null }
