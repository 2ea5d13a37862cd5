import type { Article } from '@/lib/model/types'
import type { Proposition } from '../mentions/find-propositions'
import type { Settings } from '../settings'
import { type Described, describeSlots } from '../slots/describe-slots'
import { type Differing, findDifferences } from '../slots/find-differences'
import { giveOneFigure } from '../slots/give-one-figure'
import { NEAREST } from './candidate-pairs'
import { describePropositions } from './describe-propositions'
import { linkGroups } from './link-groups'
import { type Likelihoods, type LikelyPairs, likelihoods } from './same-claim'

export type Grouping = {
  /** Indexes into the propositions: each group one claim, items ascending, groups by first item. */
  readonly groups: readonly (readonly number[])[]
  readonly likelihoods: Likelihoods
  /** The propositions as their slots are compared, in order. */
  readonly clauses: readonly Described[]
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
  const descriptions = describePropositions(propositions, articles, (i) => kindOf(i) === null)
  const found = likelihoods(descriptions, settings.sameClaim)
  const clauses = describeSlots(propositions, articles)
  const differences = findDifferences(clauses, found)
  const opposed = differences.filter(({ difference: { kind } }) => kind === 'number' || kind === 'actor')
  const nearest = nearestOpposed(opposed, found)
  const kinds = propositions.map((_, i) => kindOf(i))
  const joins = (i: number, j: number, likelihood: number) => {
    if (kinds[i] !== kinds[j]) return false
    const [a, b] = [clauses[i], clauses[j]]
    const isNearer = likelihood >= Math.max(nearest.get(i) ?? 0, nearest.get(j) ?? 0)
    return isNearer || (a !== undefined && b !== undefined && giveOneFigure(a, b))
  }
  const groups = linkGroups({
    count: propositions.length,
    joins: (item) => kindOf(item) !== null,
    pairs: keepPairs(found.pairs, joins),
    compared: NEAREST,
    articleOf: (item) => propositions[item]?.articleId ?? '',
    isTitle: (item) => propositions[item]?.role === 'title',
    apart: opposed.map(({ i, j }) => [i, j]),
    threshold: settings.linkThreshold,
    sameArticlePenalty: settings.sameArticlePenalty,
  })
  return { groups, likelihoods: found, clauses, differences }
}

/**
 * For each proposition with another that gives another figure, how likely the two would be one claim but for that: what is less like it,
 * and does not give its figure, is no better company.
 */
function nearestOpposed(opposed: readonly Differing[], { of }: Likelihoods): ReadonlyMap<number, number> {
  const nearest = new Map<number, number>()
  for (const { difference, i, j } of opposed) {
    if (difference.kind !== 'number') continue
    for (const item of [i, j]) nearest.set(item, Math.max(nearest.get(item) ?? 0, of(i, j)))
  }
  return nearest
}

/** The pairs themselves where all are kept, so that what is known of them is not worked out anew. */
function keepPairs(
  pairs: LikelyPairs,
  keeps: (i: number, j: number, likelihood: number) => boolean,
): LikelyPairs {
  const { first, second, likelihoods: values } = pairs
  const kept = new Int32Array(values.length)
  let count = 0
  for (let n = 0; n < values.length; n++)
    if (keeps(first[n] ?? 0, second[n] ?? 0, values[n] ?? 0)) kept[count++] = n
  if (count === values.length) return pairs
  const own = {
    first: new Int32Array(count),
    second: new Int32Array(count),
    likelihoods: new Float64Array(count),
  }
  for (let k = 0; k < count; k++) {
    const n = kept[k] ?? 0
    own.first[k] = first[n] ?? 0
    own.second[k] = second[n] ?? 0
    own.likelihoods[k] = values[n] ?? 0
  }
  return own
}
