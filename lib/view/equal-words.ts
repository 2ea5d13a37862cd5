/** Places of one word in two lists. */
export type Pair = { readonly a: number; readonly b: number }

/** Words beyond which only equal beginnings are looked at; the table of longer lists would be too large. */
const LONGEST = 1500

/**
 * The words that stand in two lists in the same order, as many as can be: a longest common subsequence (Wagner and Fischer 1974).
 * Places in order; empty for none. Of lists that go on for more than 1,500 words behind their equal beginning, that beginning.
 */
export function equalWords(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const out: Pair[] = []
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) out.push({ a: from, b: from++ })
  if (a.length - from > LONGEST || b.length - from > LONGEST) return out
  const width = b.length - from + 1
  const best = new Uint16Array((a.length - from + 1) * width)
  const at = (i: number, j: number) => best[(i - from) * width + (j - from)] ?? 0
  for (let i = a.length - 1; i >= from; i--)
    for (let j = b.length - 1; j >= from; j--)
      best[(i - from) * width + (j - from)] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  let [i, j] = [from, from]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) out.push({ a: i++, b: j++ })
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return out
}
