import type { Range } from './reading'

/** An attribution in tokens of one reading, before names are resolved. */
export type Found = {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  /** Whom the source names for it: the tokens after "citing", "had heard from". */
  readonly basis: readonly Range[]
  readonly rule: string
  readonly confidence: number
  /** False where somebody believes, wishes or plans, and said nothing that the text reports. */
  readonly statement: boolean
}
