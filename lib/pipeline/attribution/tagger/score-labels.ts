import { WIDTH } from './features'
import { STRIDE } from './labels'

/**
 * Writes to `scores`, a number a label, the sums of the weights of one token's features, which begin at `from` in `buckets`. The sums
 * are kept in variables of their own, one for each of the seven labels: this is the innermost loop of the tagger.
 */
export function scoreLabels(
  rows: Float32Array | Int8Array,
  buckets: Uint32Array,
  from: number,
  scores: Float64Array,
): void {
  let [s0, s1, s2, s3, s4, s5, s6] = [0, 0, 0, 0, 0, 0, 0]
  for (let k = from; k < from + WIDTH; k++) {
    const row = (buckets[k] as number) * STRIDE
    s0 += rows[row] as number
    s1 += rows[row + 1] as number
    s2 += rows[row + 2] as number
    s3 += rows[row + 3] as number
    s4 += rows[row + 4] as number
    s5 += rows[row + 5] as number
    s6 += rows[row + 6] as number
  }
  scores[0] = s0
  scores[1] = s1
  scores[2] = s2
  scores[3] = s3
  scores[4] = s4
  scores[5] = s5
  scores[6] = s6
}
