import type { DisputeKind } from '@/lib/model/types'
import { phrase } from './phrase'

/** One way of disputing. What is disputed stands in the group `what`, else behind or before the sign, or is only pointed at. */
export type DisputeRule = {
  readonly kind: DisputeKind
  /** In plain words, for the reader. */
  readonly reason: string
  readonly pattern: RegExp
  /** `content`: behind the report, if it is said there. */
  readonly target: 'after' | 'before' | 'content' | 'none'
  /** Whether what stands behind is the claim in full, grouped by its words: "an earlier version said that P". */
  readonly putsClaim?: boolean
}

/** A rule out of the source of its phrase. */
export const rule = (
  kind: DisputeKind,
  reason: string,
  source: string,
  target: DisputeRule['target'],
): DisputeRule => ({ kind, reason, pattern: phrase(source, 'id'), target })
