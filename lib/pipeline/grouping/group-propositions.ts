import type { Article } from '@/lib/model/types'
import type { Proposition } from '../mentions/find-propositions'
import type { Settings } from '../settings'
import { NEAREST } from './candidate-pairs'
import { describePropositions } from './describe-propositions'
import { linkGroups } from './link-groups'
import { type Likelihoods, likelihoods } from './same-claim'

export type Grouping = {
  /** Indexes into the propositions: each group one claim, items ascending, groups by first item. */
  readonly groups: readonly (readonly number[])[]
  readonly likelihoods: Likelihoods
}

/**
 * Propositions put together claim by claim. Only those that `joins` accepts are grouped (denials are held against the
 * claims later); each accepted one is in exactly one group.
 */
export function groupPropositions(
  propositions: readonly Proposition[],
  articles: readonly Article[],
  joins: (index: number) => boolean,
  settings: Settings,
): Grouping {
  const found = likelihoods(describePropositions(propositions, articles), settings.sameClaim)
  const groups = linkGroups({
    count: propositions.length,
    joins,
    pairs: found.pairs,
    compared: NEAREST,
    articleOf: (item) => propositions[item]?.articleId ?? '',
    isTitle: (item) => propositions[item]?.role === 'title',
    threshold: settings.linkThreshold,
    sameArticlePenalty: settings.sameArticlePenalty,
  })
  return { groups, likelihoods: found }
}
