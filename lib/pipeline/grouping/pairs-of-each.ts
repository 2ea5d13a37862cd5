import { once } from '@/lib/text/once'

type Pairs = { readonly first: Int32Array; readonly second: Int32Array }

/**
 * For each item the numbers of the pairs that it is in, ascending; empty for one in none. The lists stand one behind the other in a
 * single array, which is made once for the same pairs: there are hundreds of thousands. They must not be changed.
 */
export const pairsOfEach = once((pairs: Pairs): ((item: number) => Int32Array) => {
  const { first, second } = pairs
  const starts = startsOf(pairs)
  const ends = starts.slice()
  const numbers = new Int32Array(2 * first.length)
  for (let n = 0; n < first.length; n++) {
    numbers[next(ends, first[n] ?? 0)] = n
    numbers[next(ends, second[n] ?? 0)] = n
  }
  return (item) => numbers.subarray(starts[item] ?? 0, starts[item + 1] ?? 0)
})

/** As `pairsOfEach` the values of those pairs, `values[n]` being that of pair `n`. The lists may be put in another order. */
export function valuesOfEach(pairs: Pairs, values: Float64Array): (item: number) => Float64Array {
  const { first, second } = pairs
  const starts = startsOf(pairs)
  const ends = starts.slice()
  const rows = new Float64Array(2 * first.length)
  for (let n = 0; n < first.length; n++) {
    const value = values[n] ?? 0
    rows[next(ends, first[n] ?? 0)] = value
    rows[next(ends, second[n] ?? 0)] = value
  }
  return (item) => rows.subarray(starts[item] ?? 0, starts[item + 1] ?? 0)
}

/** Where the list of each item starts, and behind the last one where that ends. */
function startsOf({ first, second }: Pairs): Int32Array {
  let most = -1
  for (let n = 0; n < first.length; n++) most = Math.max(most, first[n] ?? 0, second[n] ?? 0)
  const starts = new Int32Array(most + 2)
  for (let n = 0; n < first.length; n++) {
    next(starts, (first[n] ?? 0) + 1)
    next(starts, (second[n] ?? 0) + 1)
  }
  for (let i = 0; i <= most; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  return starts
}

/** The count at a place, which is one more from now on. */
function next(counts: Int32Array, place: number): number {
  const count = counts[place] ?? 0
  counts[place] = count + 1
  return count
}
