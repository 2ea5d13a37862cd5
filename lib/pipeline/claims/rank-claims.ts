import { claimId } from '@/lib/model/ids'
import type { Article, Mention } from '@/lib/model/types'
import { logit } from '@/lib/text/logistic'
import type { Settings } from '../settings'
import { SPREAD } from './rank-settings'
import { prepareSignals, valuesOf } from './rank-signals'
import type { Likeness } from './read-likeness'
import { readRepeats } from './read-repeats'

/**
 * The groups of mentions in the order in which an analyst should read them: next always the one that is likeliest
 * central by its signals, less what one of the first groups above it is likely to have said (maximal marginal relevance, Carbonell and Goldstein
 * 1998). Of equals the one in more articles, then the one whose id comes first: never the order of input. Groups must not be
 * empty; no groups give an empty list.
 */
export function rankClaims<T extends readonly Mention[]>(
  groups: readonly T[],
  articles: readonly Article[],
  likeness: Likeness,
  settings: Pick<Settings, 'rank' | 'rankAgain'>,
): readonly T[] {
  const signalsOf = prepareSignals(groups, articles, likeness)
  const repeats = readRepeats(groups, likeness)
  const rows = groups
    .map((group) => {
      const score = logit(settings.rank, valuesOf(signalsOf(group)))
      const carriers = new Set(group.map((m) => m.articleId)).size
      return { group, score, worth: rounded(score), carriers, id: claimId(group.map((m) => m.id)) }
    })
    .sort((a, b) => b.carriers - a.carriers || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const left = new Map(rows.map((row) => [row.group, row]))
  const order: T[] = []
  while (left.size > 0 && order.length < SPREAD) {
    let [best] = left.values()
    for (const row of left.values()) if (best && row.worth > best.worth) best = row
    if (!best) break
    order.push(best.group)
    left.delete(best.group)
    for (const [group, likelihood] of repeats(best.group)) {
      const row = left.get(group)
      if (row) row.worth = Math.min(row.worth, rounded(row.score + settings.rankAgain * likelihood))
    }
  }
  return [...order, ...[...left.values()].sort((a, b) => b.worth - a.worth).map((row) => row.group)]
}

/** So that sums that differ only by the computer's last digits are equal. */
function rounded(value: number): number {
  return Math.round(value * 1e6)
}
