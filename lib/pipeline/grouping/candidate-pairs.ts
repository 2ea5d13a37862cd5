import type { Description } from './describe-propositions'
import { kthLargest } from './kth-largest'
import { valuesOfEach } from './pairs-of-each'

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

/** Pairs of different sentences that share terms, found through an index of terms rather than by trying all against all. */
export function candidatePairs(descriptions: readonly Description[]): Pairs {
  const sharing = sharingPairs(descriptions)
  const { first, second, cosines } = sharing
  const nearest = nearestOf(descriptions.length, sharing)
  let kept = 0
  for (let n = 0; n < cosines.length; n++) {
    const i = first[n] ?? 0
    const j = second[n] ?? 0
    const cosine = cosines[n] ?? 0
    const forFirst = takes(nearest, i, cosine)
    const forSecond = takes(nearest, j, cosine)
    if (!forFirst && !forSecond) continue
    first[kept] = i
    second[kept++] = j
  }
  return { first: first.slice(0, kept), second: second.slice(0, kept) }
}

/** A sentence was cut because its parts are different claims. */
function isOneSentence(a: Description, b: Description | undefined): boolean {
  return b?.articleId === a.articleId && b.sentence === a.sentence
}

type SharingPairs = Pairs & { readonly cosines: Float64Array }

/** All pairs of at least the least cosine, in order. */
function sharingPairs(descriptions: readonly Description[]): SharingPairs {
  const postings = postingsOf(descriptions)
  const norms = Float64Array.from(descriptions, (d) => d.norm)
  const dots = new Float64Array(descriptions.length)
  const cosineOf = new Float64Array(descriptions.length)
  const touched = new Int32Array(descriptions.length)
  let total = 0
  const rows = descriptions.map((d, i): Row => {
    let count = 0
    for (let t = 0; t < d.terms.length; t++) {
      const list = postings[d.terms[t] ?? 0] ?? []
      if (list.length > WIDEST_POSTING) continue
      const square = (d.weights[t] ?? 0) ** 2
      for (let k = list.length - 1; k >= 0; k--) {
        const j = list[k] ?? 0
        if (j <= i) break
        const dot = dots[j] ?? 0
        if (dot === 0) touched[count++] = j
        dots[j] = dot + square
      }
    }
    let alike = 0
    for (let k = 0; k < count; k++) {
      const j = touched[k] ?? 0
      const cosine = (dots[j] ?? 0) / (d.norm * (norms[j] ?? 1))
      dots[j] = 0
      if (cosine < LEAST_COSINE || isOneSentence(d, descriptions[j])) continue
      cosineOf[j] = cosine
      touched[alike++] = j
    }
    // Far fewer are left to be put in order.
    const others = touched.slice(0, alike).sort()
    const cosines = new Float64Array(alike)
    for (let k = 0; k < alike; k++) cosines[k] = cosineOf[others[k] ?? 0] ?? 0
    total += alike
    return { others, cosines }
  })
  return joined(rows, total)
}

/** The later propositions that one shares terms with, in order. */
type Row = { readonly others: Int32Array; readonly cosines: Float64Array }

function joined(rows: readonly Row[], total: number): SharingPairs {
  const first = new Int32Array(total)
  const second = new Int32Array(total)
  const all = new Float64Array(total)
  let at = 0
  rows.forEach(({ others, cosines }, i) => {
    first.fill(i, at, at + others.length)
    second.set(others, at)
    all.set(cosines, at)
    at += others.length
  })
  return { first, second, cosines: all }
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

function nearestOf(count: number, sharing: SharingPairs): Nearest {
  const rowOf = valuesOfEach(sharing, sharing.cosines)
  const least = new Float64Array(count)
  const ties = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const row = rowOf(i)
    const limit = row.length > NEAREST ? kthLargest(row, NEAREST) : 0
    let nearer = 0
    for (let k = 0; k < row.length; k++) if ((row[k] ?? 0) > limit) nearer++
    least[i] = limit
    ties[i] = NEAREST - nearer
  }
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
