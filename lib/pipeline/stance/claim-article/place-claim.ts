import type { Observed, ObservedArticle, ObservedClaim } from './observe'

/** A sentence with how much of the claim stands in it. */
export type Placed = Observed & {
  readonly index: number
  /** Part of the weight of the claim's terms that stands in the sentence, 0 to 1. */
  readonly coverage: number
  /** The most of it, and of the sentences before and behind. */
  readonly around: number
}

export type PlacedClaim = {
  readonly claim: ObservedClaim
  readonly sentences: readonly Placed[]
  /** Sentences of the body that hold most of the claim, at most three, best first, earlier before later. */
  readonly nearest: readonly Placed[]
  /** Part of the weight of the claim's terms that stands in `terms`, 0 to 1. */
  readonly share: (terms: ReadonlySet<string>) => number
}

/** Looks for a claim in an article. No sentences: nothing is near. */
export function placeClaim(claim: ObservedClaim, article: ObservedArticle): PlacedClaim {
  const weights = [...claim.terms].map((term) => [term, article.weight(term)] as const)
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0) || 1
  const share = (terms: ReadonlySet<string>) =>
    weights.reduce((sum, [term, weight]) => sum + (terms.has(term) ? weight : 0), 0) / all
  const coverages = article.sentences.map((sentence) => share(sentence.terms))
  const sentences = article.sentences.map((sentence, index) => ({
    ...sentence,
    index,
    coverage: coverages[index] ?? 0,
    around: Math.max(...[index - 1, index, index + 1].map((i) => coverages[i] ?? 0)),
  }))
  const nearest = sentences
    .filter((s) => !s.title)
    .sort((a, b) => b.coverage - a.coverage || a.index - b.index)
    .slice(0, 3)
  return { claim, sentences, nearest, share }
}
