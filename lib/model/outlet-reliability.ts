import type { Reliability } from './decisions'

/** How reliable analysts find an outlet, in all stories. */
export type OutletReliability = {
  readonly value: Reliability
  readonly reason: string
  /** ISO 8601 day. */
  readonly date: string
  readonly who: string
}
