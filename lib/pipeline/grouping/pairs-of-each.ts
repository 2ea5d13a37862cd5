import { once } from '@/lib/text/once'

type Pairs = { readonly first: Int32Array; readonly second: Int32Array }

/**
 * For each item the numbers of the pairs that it is in, ascending; empty for one in none. The lists stand one behind the other in a
 * single array, which is made once for the same pairs: there are hundreds of thousands. They must not be changed.
 */
export const pairsOfEach = once((pairs: Pairs): ((item: number) => Int32Array) => {
  const starts = startsOf(pairs)
  const numbers = new Int32Array(2 * pairs.first.length)
  eachPlace(pairs, starts, (place, n) => {
    numbers[place] = n
  })
  return (item) => numbers.subarray(starts[item] ?? 0, starts[item + 1] ?? 0)
})

/** As `pairsOfEach` the values of those pairs, `values[n]` being that of pair `n`. The lists may be put in another order. */
export function valuesOfEach(pairs: Pairs, values: Float64Array): (item: number) => Float64Array {
  const starts = startsOf(pairs)
  const rows = new Float64Array(2 * pairs.first.length)
  eachPlace(pairs, starts, (place, n) => {
    rows[place] = values[n] ?? 0
  })
  return (item) => rows.subarray(starts[item] ?? 0, starts[item + 1] ?? 0)
}

/** Where the list of each item starts, and behind the last one where that ends. */
function startsOf({ first, second }: Pairs): Int32Array {
  let most = -1
  for (const side of [first, second]) for (const item of side) if (item > most) most = item
  const starts = new Int32Array(most + 2)
  for (const side of [first, second]) for (const item of side) starts[item + 1] = (starts[item + 1] ?? 0) + 1
  for (let i = 0; i <= most; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  return starts
}

/** Both places of each pair among the lists, pair by pair. */
function eachPlace(
  { first, second }: Pairs,
  starts: Int32Array,
  put: (place: number, n: number) => void,
): void {
  const ends = starts.slice()
  const add = (item: number, n: number) => {
    const end = ends[item] ?? 0
    put(end, n)
    ends[item] = end + 1
  }
  for (let n = 0; n < first.length; n++) {
    add(first[n] ?? 0, n)
    add(second[n] ?? 0, n)
  }
}
