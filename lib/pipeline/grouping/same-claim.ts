import { type LogisticModel, likelihood } from '@/lib/text/logistic'
import { candidatePairs, type Pairs } from './candidate-pairs'
import type { Description } from './describe-propositions'
import { pairFeatures } from './pair-features'
import { pairsOfEach } from './pairs-of-each'

/** Likelihoods that two propositions are the same claim, by both indexes; a pair that is absent shares too little. */
export type Likelihoods = {
  readonly of: (i: number, j: number) => number
  /** All propositions that one was compared with, with their likelihood. */
  readonly near: (i: number) => ReadonlyMap<number, number>
  /** The same, one by one: there are hundreds of thousands, and few are asked for again. */
  readonly eachNear: (i: number, visit: (likelihood: number, j: number) => void) => void
  /** All pairs that were compared, with their likelihoods. */
  readonly pairs: LikelyPairs
}

export type LikelyPairs = Pairs & { readonly likelihoods: Float64Array }

/** What is less likely counts as not at all: most pairs of a large story, and none that decides anything. */
const LEAST_LIKELIHOOD = 0.01

/** Compares the propositions that share enough to be worth comparing. */
export function likelihoods(descriptions: readonly Description[], model: LogisticModel): Likelihoods {
  const features = pairFeatures(descriptions)
  const { first, second } = candidatePairs(descriptions)
  const all = new Float64Array(first.length)
  let kept = 0
  for (let n = 0; n < first.length; n++) {
    const i = first[n] ?? 0
    const j = second[n] ?? 0
    const found = likelihood(model, features(i, j))
    if (found < LEAST_LIKELIHOOD) continue
    first[kept] = i
    second[kept] = j
    all[kept++] = found
  }
  const pairs = {
    first: first.subarray(0, kept),
    second: second.subarray(0, kept),
    likelihoods: all.subarray(0, kept),
  }
  const pairsOf = pairsOfEach(pairs)
  const near: Map<number, number>[] = []
  const eachNear: Likelihoods['eachNear'] = (i, visit) => {
    for (const n of pairsOf(i)) visit(pairs.likelihoods[n] ?? 0, otherOf(pairs, n, i))
  }
  return {
    of: (i, j) => {
      for (const n of pairsOf(i)) if (otherOf(pairs, n, i) === j) return pairs.likelihoods[n] ?? 0
      return 0
    },
    near: (i) => {
      const known = near[i] ?? new Map<number, number>()
      if (known.size === 0) eachNear(i, (likelihood, j) => known.set(j, likelihood))
      near[i] = known
      return known
    },
    eachNear,
    pairs,
  }
}

function otherOf({ first, second }: LikelyPairs, n: number, i: number): number {
  return (first[n] === i ? second[n] : first[n]) ?? 0
}
