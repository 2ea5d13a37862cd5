import { REUSE } from './reuse-settings'

/** Numbers of words that are equal on both sides: word `a` of the one article, word `b` of the other. */
export type WordPair = { readonly a: number; readonly b: number }

/**
 * The equal words of the best alignment that begins at word `a` of `one` and word `b` of `other` and runs `step` (1 onwards,
 * -1 backwards), at most `reach` words on either side and never to `limit` itself; nearest first. Empty where nothing follows.
 * Local alignment after Smith and Waterman (1981), anchored at its beginning.
 */
export function alignEdited(
  one: Int32Array,
  other: Int32Array,
  from: WordPair & { readonly step: 1 | -1 },
  limit: WordPair,
): readonly WordPair[] {
  const rows = Math.min(REUSE.reach, Math.max(0, (limit.a - from.a) * from.step))
  const columns = Math.min(REUSE.reach, Math.max(0, (limit.b - from.b) * from.step))
  const width = columns + 1
  const score = new Int16Array((rows + 1) * width)
  let best = 0
  let bestAt = 0
  for (let y = 1; y <= columns; y++) score[y] = y * REUSE.gap
  for (let x = 1; x <= rows; x++) {
    score[x * width] = x * REUSE.gap
    const word = one[from.a + (x - 1) * from.step]
    let left = x * REUSE.gap
    let diagonal = score[(x - 1) * width] ?? 0
    let most = left
    for (let y = 1; y <= columns; y++) {
      const at = x * width + y
      const above = score[at - width] ?? 0
      const same = word === other[from.b + (y - 1) * from.step]
      const both = diagonal + (same ? REUSE.match : REUSE.mismatch)
      const alone = Math.max(above, left) + REUSE.gap
      if (same && both > best && both >= alone) {
        best = both
        bestAt = at
      }
      left = Math.max(both, alone)
      diagonal = above
      score[at] = left
      most = Math.max(most, left)
    }
    // Not even if all words that are left were equal.
    if (most + (rows - x) * REUSE.match <= best) break
  }
  return trace(score, width, bestAt)
    .map(([x, y]) => ({ a: from.a + (x - 1) * from.step, b: from.b + (y - 1) * from.step }))
    .filter((pair) => one[pair.a] === other[pair.b])
}

/** The diagonal steps of the path from the best cell back to the beginning, nearest first. */
function trace(score: Int16Array, width: number, from: number): readonly (readonly [number, number])[] {
  const steps: (readonly [number, number])[] = []
  let x = Math.floor(from / width)
  let y = from % width
  while (x > 0 && y > 0) {
    const at = x * width + y
    const now = score[at] ?? 0
    const diagonal = now - (score[at - width - 1] ?? 0)
    if (diagonal === REUSE.match || diagonal === REUSE.mismatch) {
      steps.push([x, y])
      x--
      y--
    } else if (now === (score[at - width] ?? 0) + REUSE.gap) x--
    else y--
  }
  return steps.reverse()
}
