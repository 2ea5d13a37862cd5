import { WIDTH } from './features'
import { LABELS, STRIDE } from './labels'

/** Writes to `scores`, a number a label, the sums of the weights of one token's features, which begin at `from` in `buckets`. */
export function scoreLabels(
  rows: Float32Array,
  buckets: Uint32Array,
  from: number,
  scores: Float64Array,
): void {
  scores.fill(0)
  for (let k = from; k < from + WIDTH; k++) {
    const row = (buckets[k] as number) * STRIDE
    for (let y = 0; y < LABELS.length; y++) scores[y] = (scores[y] as number) + (rows[row + y] as number)
  }
}
