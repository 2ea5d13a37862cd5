import type { Article } from '@/lib/model/types'
import type { Proposition } from '../mentions/find-propositions'
import type { Settings } from '../settings'
import { describeSlots } from '../slots/describe-slots'
import { type Differing, findDifferences } from '../slots/find-differences'
import { NEAREST } from './candidate-pairs'
import { describePropositions } from './describe-propositions'
import { linkGroups } from './link-groups'
import { type Likelihoods, type LikelyPairs, likelihoods } from './same-claim'

export type Grouping = {
  /** Indexes into the propositions: each group one claim, items ascending, groups by first item. */
  readonly groups: readonly (readonly number[])[]
  readonly likelihoods: Likelihoods
  /** Propositions that say the same but for one slot: no two that give other figures, or have it the other way round, are in one group. */
  readonly differences: readonly Differing[]
}

/**
 * Propositions put together claim by claim: only those of one kind, each in exactly one group. Those of no kind are in none
 * (denials are held against the claims later).
 */
export function groupPropositions(
  propositions: readonly Proposition[],
  articles: readonly Article[],
  kindOf: (index: number) => string | null,
  settings: Settings,
): Grouping {
  const found = likelihoods(describePropositions(propositions, articles), settings.sameClaim)
  const differences = findDifferences(describeSlots(propositions, articles), found)
  const groups = linkGroups({
    count: propositions.length,
    joins: (item) => kindOf(item) !== null,
    pairs: keepPairs(found.pairs, (i, j) => kindOf(i) === kindOf(j)),
    compared: NEAREST,
    articleOf: (item) => propositions[item]?.articleId ?? '',
    isTitle: (item) => propositions[item]?.role === 'title',
    apart: differences.flatMap(({ difference, i, j }) =>
      difference.kind === 'number' || difference.kind === 'actor' ? [[i, j] as const] : [],
    ),
    threshold: settings.linkThreshold,
    sameArticlePenalty: settings.sameArticlePenalty,
  })
  return { groups, likelihoods: found, differences }
}

/** The pairs themselves where all are kept, so that what is known of them is not worked out anew. */
function keepPairs(pairs: LikelyPairs, keeps: (i: number, j: number) => boolean): LikelyPairs {
  const { first, second, likelihoods: values } = pairs
  if (first.every((i, n) => keeps(i, second[n] ?? 0))) return pairs
  const kept = (_: number, n: number) => keeps(first[n] ?? 0, second[n] ?? 0)
  return { first: first.filter(kept), second: second.filter(kept), likelihoods: values.filter(kept) }
}
