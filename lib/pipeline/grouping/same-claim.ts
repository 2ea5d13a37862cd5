import { type LogisticModel, likelihood } from '@/lib/text/logistic'
import { candidatePairs, type Pairs } from './candidate-pairs'
import type { Description } from './describe-propositions'
import { type Neighbours, pairFeatures } from './pair-features'

/** Likelihoods that two propositions are the same claim, by both indexes; a pair that is absent shares too little. */
export type Likelihoods = {
  readonly of: (i: number, j: number) => number
  /** All propositions that one was compared with, with their likelihood. */
  readonly near: (i: number) => ReadonlyMap<number, number>
  /** All pairs that were compared, with their likelihoods. */
  readonly pairs: LikelyPairs
}

export type LikelyPairs = Pairs & { readonly likelihoods: Float64Array }

/** What is less likely counts as not at all: most pairs of a large story, and none that decides anything. */
const LEAST_LIKELIHOOD = 0.01

/** Compares the propositions that share enough to be worth comparing. */
export function likelihoods(descriptions: readonly Description[], model: LogisticModel): Likelihoods {
  const near = neighbours(descriptions)
  const { first, second } = candidatePairs(descriptions)
  const all = Float64Array.from(first, (i, n) => {
    const features = featuresOf(descriptions, near, i, second[n] ?? 0)
    return features ? likelihood(model, features) : 0
  })
  const enough = (_: number, n: number) => (all[n] ?? 0) >= LEAST_LIKELIHOOD
  const pairs = {
    first: first.filter(enough),
    second: second.filter(enough),
    likelihoods: all.filter(enough),
  }
  const table = tableOf(pairs, descriptions.length)
  const nothing = new Map<number, number>()
  return { of: (i, j) => table[i]?.get(j) ?? 0, near: (i) => table[i] ?? nothing, pairs }
}

function tableOf({ first, second, likelihoods }: LikelyPairs, count: number): readonly Map<number, number>[] {
  const table = Array.from({ length: count }, () => new Map<number, number>())
  likelihoods.forEach((likelihood, n) => {
    const [i, j] = [first[n] ?? 0, second[n] ?? 0]
    table[i]?.set(j, likelihood)
    table[j]?.set(i, likelihood)
  })
  return table
}

/** The features of one pair; null for an index out of range. */
export function featuresOf(
  descriptions: readonly Description[],
  near: readonly Neighbours[],
  i: number,
  j: number,
): readonly number[] | null {
  const [a, b, nearA, nearB] = [descriptions[i], descriptions[j], near[i], near[j]]
  return a && b && nearA && nearB ? pairFeatures(a, b, nearA, nearB) : null
}

/** The proposition before and after each in its own article. */
export function neighbours(descriptions: readonly Description[]): readonly Neighbours[] {
  const inArticle = (d: Description, i: number) => {
    const other = descriptions[i]
    return other && other.articleId === d.articleId ? other : null
  }
  return descriptions.map((d, i) => ({ before: inArticle(d, i - 1), after: inArticle(d, i + 1) }))
}
