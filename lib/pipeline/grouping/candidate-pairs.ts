import type { Description } from './describe-propositions'
import { kthLargest } from './kth-largest'

/** A term of more propositions than this says too little to bring two together; others of the pair still count. */
const WIDEST_POSTING = 400
/** Least cosine over the indexed terms that is worth a comparison. */
const LEAST_COSINE = 0.05
/**
 * A pair is compared when one of the two has the other among so many nearest (of equal ones the first in the story): the work grows
 * with the story, not with its square. Higher compares more pairs of which few are alike.
 */
export const NEAREST = 50

/** Pairs of propositions: `first[n]` and `second[n]` are one, each pair once, first < second, in order. */
export type Pairs = { readonly first: Int32Array; readonly second: Int32Array }

/** Pairs that share terms, found through an index of terms rather than by trying all against all. */
export function candidatePairs(descriptions: readonly Description[]): Pairs {
  const { first, second, cosines } = sharingPairs(descriptions)
  const nearest = nearestOf(descriptions.length, first, second, cosines)
  const kept = cosines.map((cosine, n) => {
    const forFirst = takes(nearest, first[n] ?? 0, cosine)
    const forSecond = takes(nearest, second[n] ?? 0, cosine)
    return forFirst || forSecond ? 1 : 0
  })
  return { first: first.filter((_, n) => kept[n]), second: second.filter((_, n) => kept[n]) }
}

/** All pairs of at least the least cosine, in order. */
function sharingPairs(descriptions: readonly Description[]): Pairs & { readonly cosines: Float64Array } {
  const postings = postingsOf(descriptions)
  const dots = new Float64Array(descriptions.length)
  const first: number[] = []
  const second: number[] = []
  const cosines: number[] = []
  descriptions.forEach((d, i) => {
    const touched: number[] = []
    d.terms.forEach((term, t) => {
      const list = postings[term] ?? []
      if (list.length > WIDEST_POSTING) return
      const square = (d.weights[t] ?? 0) ** 2
      for (let k = list.length - 1; k >= 0; k--) {
        const j = list[k] ?? 0
        if (j <= i) break
        if (dots[j] === 0) touched.push(j)
        dots[j] = (dots[j] ?? 0) + square
      }
    })
    for (const j of Int32Array.from(touched).sort()) {
      const cosine = (dots[j] ?? 0) / (d.norm * (descriptions[j]?.norm ?? 1))
      dots[j] = 0
      if (cosine < LEAST_COSINE) continue
      first.push(i)
      second.push(j)
      cosines.push(cosine)
    }
  })
  return {
    first: Int32Array.from(first),
    second: Int32Array.from(second),
    cosines: Float64Array.from(cosines),
  }
}

/** For each term the propositions that have it, ascending. */
function postingsOf(descriptions: readonly Description[]): readonly (readonly number[])[] {
  const postings: number[][] = []
  descriptions.forEach((d, i) => {
    for (const term of d.terms) {
      const list = postings[term]
      if (list) list.push(i)
      else postings[term] = [i]
    }
  })
  return postings
}

/** For each proposition the cosine that its nearest ones have at least, and how many of exactly that are still among them. */
type Nearest = { readonly least: Float64Array; readonly ties: Int32Array }

function nearestOf(count: number, first: Int32Array, second: Int32Array, cosines: Float64Array): Nearest {
  const rows = Array.from({ length: count }, (): number[] => [])
  cosines.forEach((cosine, n) => {
    rows[first[n] ?? 0]?.push(cosine)
    rows[second[n] ?? 0]?.push(cosine)
  })
  const least = Float64Array.from(rows, (row) => (row.length > NEAREST ? kthLargest(row, NEAREST) : 0))
  const ties = Int32Array.from(rows, (row, i) => {
    let nearer = 0
    for (const cosine of row) if (cosine > (least[i] ?? 0)) nearer++
    return NEAREST - nearer
  })
  return { least, ties }
}

/** Whether a proposition has one of that cosine among its nearest; counts it where it is as near as the last of them. */
function takes({ least, ties }: Nearest, i: number, cosine: number): boolean {
  const limit = least[i] ?? 0
  if (cosine !== limit) return cosine > limit
  const left = ties[i] ?? 0
  ties[i] = left - 1
  return left > 0
}
