import { claimId } from '@/lib/model/ids'
import type { Article, Mention } from '@/lib/model/types'
import { RANK_WEIGHTS, type RankWeights } from './rank-settings'
import { prepareSignals, type Signals } from './rank-signals'

/**
 * The groups of mentions in the order in which an analyst should read them: the weighted sum of their signals, highest
 * first. Of equals the one in more articles, then the one whose id comes first: never the order of input. Groups must
 * not be empty; no groups give an empty list.
 */
export function rankClaims<T extends readonly Mention[]>(
  groups: readonly T[],
  articles: readonly Article[],
  weights: RankWeights = RANK_WEIGHTS,
): readonly T[] {
  const signalsOf = prepareSignals(groups, articles)
  return groups
    .map((group) => {
      const signals = signalsOf(group)
      return { group, signals, score: total(signals, weights), id: claimId(group.map((m) => m.id)) }
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.signals.coverage - a.signals.coverage ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
    .map((one) => one.group)
}

/** Rounded, so that sums that differ only by the computer's last digits are equal. */
function total(signals: Signals, weights: RankWeights): number {
  const sum =
    weights.coverage * signals.coverage +
    weights.dispute * signals.dispute +
    weights.insistence * signals.insistence +
    weights.lead * signals.lead +
    weights.headline * signals.headline +
    weights.topic * signals.topic +
    weights.besideDispute * signals.besideDispute +
    weights.noAnswer * signals.noAnswer
  return Math.round(sum * 1e6)
}
