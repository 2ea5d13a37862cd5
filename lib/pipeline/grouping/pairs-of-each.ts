/**
 * For each item the numbers of the pairs that it is in, ascending; empty for one in none. `count` is how many items there are. The
 * lists stand one behind the other in a single array: there are hundreds of thousands of pairs. They must not be changed.
 */
export function pairsOfEach(
  { first, second }: { readonly first: Int32Array; readonly second: Int32Array },
  count: number,
): (item: number) => Int32Array {
  const starts = new Int32Array(count + 1)
  for (const side of [first, second])
    for (let n = 0; n < side.length; n++) {
      const next = (side[n] ?? 0) + 1
      starts[next] = (starts[next] ?? 0) + 1
    }
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  const ends = starts.slice()
  const numbers = new Int32Array(2 * first.length)
  const put = (item: number, n: number) => {
    const end = ends[item] ?? 0
    numbers[end] = n
    ends[item] = end + 1
  }
  for (let n = 0; n < first.length; n++) {
    put(first[n] ?? 0, n)
    put(second[n] ?? 0, n)
  }
  return (item) => numbers.subarray(starts[item] ?? 0, starts[item + 1] ?? 0)
}
