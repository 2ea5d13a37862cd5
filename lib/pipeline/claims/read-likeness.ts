import { placeKey } from '@/lib/model/place-key'
import type { Mention } from '@/lib/model/types'
import type { Likelihoods } from '../grouping/same-claim'
import type { Proposition } from '../mentions/find-propositions'

/** What else is said like a mention. */
export type Likeness = {
  /** The number of the proposition that a mention is of; null for none. */
  readonly indexOf: (mention: Pick<Mention, 'articleId' | 'span'>) => number | null
  /** Visits other propositions that may say the same, each once, with its likelihood, 0 to 1. */
  readonly eachNear: (index: number, visit: (likelihood: number, other: number) => void) => void
}

/** The likelihoods between propositions as those between their mentions. */
export function readLikeness(
  propositions: readonly Pick<Proposition, 'articleId' | 'span'>[],
  likelihoods: Pick<Likelihoods, 'eachNear'>,
): Likeness {
  const indexes = new Map(propositions.map((p, i) => [placeKey(p), i]))
  return { indexOf: (mention) => indexes.get(placeKey(mention)) ?? null, eachNear: likelihoods.eachNear }
}
