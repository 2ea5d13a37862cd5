import type { InformationGrade, Reliability } from '@/lib/model/decisions'
import type { MatrixCell } from '@/lib/model/matrix'
import type { CellStance } from '@/lib/model/types'
import { GRADE_WORDS } from './provenance-words'
import { STANCE_WORDS } from './value-words'

/** What every form of a decision carries along. */
export type JudgingDesk = {
  readonly slug: string
  /** What the page shows (run and last entry), so that whoever comes later is told what changed. */
  readonly seen: string
  /** Where a browser without script goes when the decision is made. */
  readonly back: string
}

/** The revision of a story as forms carry it; empty before the first analysis. */
export function revisionOf(story: {
  readonly run: { readonly id: string } | null
  readonly decisions: number
}): string {
  return story.run ? `${story.run.id}.${story.decisions}` : ''
}

/** The address that takes decisions. */
export function decisionsHref(slug: string): string {
  return `/stories/${encodeURIComponent(slug)}/decisions`
}

/** How a cell on which an analyst decided is marked; null where nobody did. */
export function judgedSign(cell: Pick<MatrixCell, 'stance' | 'judged'>): {
  readonly mark: 'confirmed' | 'differs' | 'own'
  /** Follows the words of the cell. */
  readonly words: string
} | null {
  if (!cell.judged) return null
  return judgedWords(cell.stance, cell.judged.engine)
}

/** What an analyst's stance is beside the engine's, which is null where it has no such claim. */
export function judgedWords(stance: CellStance, engine: CellStance | null) {
  if (engine === null) return { mark: 'own', words: 'decided by an analyst' } as const
  if (engine === stance) return { mark: 'confirmed', words: 'confirmed by an analyst' } as const
  return {
    mark: 'differs',
    words: `decided by an analyst; the engine says: ${STANCE_WORDS[engine]}`,
  } as const
}

/** The Admiralty scale for information in words. An analyst may give a 4, which is never suggested. */
export const INFORMATION_WORDS: Readonly<Record<InformationGrade, string>> = {
  ...GRADE_WORDS,
  4: 'doubtful',
}

/** The Admiralty scale for the reliability of a source in words. */
export const RELIABILITY_WORDS: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}
