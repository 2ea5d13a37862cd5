/**
 * The k-th largest of the numbers, 1 for the largest; their order is changed. Quickselect (Hoare 1961), with the one in the
 * middle as pivot so that sorted numbers take no longer. Throws where there are fewer than k.
 */
export function kthLargest(numbers: number[] | Float64Array, k: number): number {
  if (k < 1 || k > numbers.length) throw new Error(`there is no ${k}. of ${numbers.length} numbers`)
  let from = 0
  let to = numbers.length - 1
  while (from < to) {
    const pivot = numbers[(from + to) >> 1] ?? 0
    let [i, j] = [from, to]
    while (i <= j) {
      while ((numbers[i] ?? 0) > pivot) i++
      while ((numbers[j] ?? 0) < pivot) j--
      if (i > j) break
      const held = numbers[i] ?? 0
      numbers[i++] = numbers[j] ?? 0
      numbers[j--] = held
    }
    if (k - 1 <= j) to = j
    else if (k - 1 >= i) from = i
    else break
  }
  return numbers[k - 1] ?? 0
}
