'use client'

import { createContext } from 'react'
import type { ReviewKeys } from './use-review-keys'

/** What can be pressed anywhere on a page on which decisions are made. */
export type JudgingTurns = {
  /** The name of the analyst; null where nobody gave one. */
  readonly who: string | null
  /** Review mode; null where no table is on the page. */
  readonly keys: ReviewKeys | null
  readonly turn: (kind: 'undo' | 'redo') => void
}

/** Null outside of such pages. */
export const JudgingTurnsContext = createContext<JudgingTurns | null>(null)
