import type { Description } from './describe-propositions'

/** A term of more propositions than this says too little to bring two together; others of the pair still count. */
const WIDEST_POSTING = 400
/** Least cosine over the indexed terms that is worth a comparison; keeps the work near-linear in large stories. */
const LEAST_COSINE = 0.05

/**
 * Pairs of propositions that share terms, each once with i < j, in order, found through an index of terms rather than
 * by trying all against all.
 */
export function candidatePairs(
  descriptions: readonly Description[],
): readonly { readonly i: number; readonly j: number }[] {
  const postings = new Map<string, number[]>()
  descriptions.forEach((d, i) => {
    for (const term of d.terms.keys()) {
      const list = postings.get(term)
      if (list) list.push(i)
      else postings.set(term, [i])
    }
  })
  return descriptions.flatMap((d, i) => {
    const dots = new Map<number, number>()
    for (const [term, weight] of d.terms) {
      const list = postings.get(term) ?? []
      if (list.length > WIDEST_POSTING) continue
      for (const j of list) if (j > i) dots.set(j, (dots.get(j) ?? 0) + weight * weight)
    }
    return [...dots]
      .filter(([j, dot]) => dot / (d.norm * (descriptions[j]?.norm ?? 1)) >= LEAST_COSINE)
      .map(([j]) => ({ i, j }))
      .sort((a, b) => a.j - b.j)
  })
}
