/** Two outlets side by side: what the store hands to the page that compares them. */

import type { MatrixRow } from './matrix'
import type { StoryName } from './story'
import type { CellStance, Outlet } from './types'

/** What two outlets do with one claim; `neither` is counted, never listed. */
export const COMPARE_PARTS = ['differ', 'both', 'only-a', 'only-b'] as const
export type ComparePart = (typeof COMPARE_PARTS)[number]

export type CompareQuery = {
  /** Outlet ids; null where the choice is left open. */
  readonly a: string | null
  readonly b: string | null
  /** One part, page by page; null for the first rows of each. */
  readonly part: ComparePart | null
  /** From 1; counts only with a part. */
  readonly page: number
}

export type ComparePage = {
  readonly story: StoryName
  /** All of the story, to choose from. */
  readonly outlets: readonly Outlet[]
  /** Null where no two different outlets of the story were chosen or found. */
  readonly pair: {
    readonly a: Outlet
    readonly b: Outlet
    readonly counts: Readonly<Record<ComparePart | 'neither', number>>
    /** Rows with two cells, that of `a` and that of `b`; by rank, plain contradictions first among those that differ. */
    readonly parts: readonly { readonly part: ComparePart; readonly rows: readonly MatrixRow[] }[]
    readonly page: number
    readonly pages: number
  } | null
}

/**
 * Where a claim belongs when two outlets are compared. They differ where one disputes what the other does not, or one carries both
 * sides and the other only one; who leaves a claim out takes no side.
 */
export function comparePart(a: CellStance, b: CellStance): ComparePart | 'neither' {
  if (a === 'omits') return b === 'omits' ? 'neither' : 'only-b'
  if (b === 'omits') return 'only-a'
  return a === b ? 'both' : 'differ'
}
