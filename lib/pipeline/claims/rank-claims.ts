import { claimId } from '@/lib/model/ids'
import type { Article, Mention } from '@/lib/model/types'
import { RANK_WEIGHTS, type RankWeights } from './rank-settings'
import { prepareSignals, type Signals } from './rank-signals'
import type { Likeness } from './read-likeness'
import { readRepeats } from './read-repeats'

/**
 * The groups of mentions in the order in which an analyst should read them: next always the one with the highest weighted sum
 * of its signals, less what a group above it is likely to have said (maximal marginal relevance, Carbonell and Goldstein
 * 1998). Of equals the one in more articles, then the one whose id comes first: never the order of input. Groups must not be
 * empty; no groups give an empty list.
 */
export function rankClaims<T extends readonly Mention[]>(
  groups: readonly T[],
  articles: readonly Article[],
  likeness: Likeness,
  weights: RankWeights = RANK_WEIGHTS,
): readonly T[] {
  const signalsOf = prepareSignals(groups, articles, likeness)
  const repeats = readRepeats(groups, likeness)
  const left = groups
    .map((group) => ({
      group,
      score: total(signalsOf(group), weights),
      again: 0,
      carriers: new Set(group.map((m) => m.articleId)).size,
      id: claimId(group.map((m) => m.id)),
    }))
    .sort((a, b) => b.carriers - a.carriers || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const order: T[] = []
  while (left.length > 0) {
    let highest = Number.NEGATIVE_INFINITY
    let at = 0
    left.forEach((row, i) => {
      const value = rounded(row.score + weights.again * row.again)
      if (value <= highest) return
      highest = value
      at = i
    })
    for (const { group } of left.splice(at, 1)) {
      order.push(group)
      const said = repeats(group)
      for (const row of left) row.again = Math.max(row.again, said.get(row.group) ?? 0)
    }
  }
  return order
}

function total(signals: Signals, weights: RankWeights): number {
  return (
    weights.echo * signals.echo +
    weights.dispute * signals.dispute +
    weights.disputers * signals.disputers +
    weights.lead * signals.lead +
    weights.headline * signals.headline +
    weights.topic * signals.topic +
    weights.noAnswer * signals.noAnswer +
    weights.aside * signals.aside
  )
}

/** So that sums that differ only by the computer's last digits are equal. */
function rounded(value: number): number {
  return Math.round(value * 1e6)
}
