import { once } from '@/lib/text/once'
import { WIDTH } from './features'
import { STRIDE } from './labels'

/** Added to every weight of a byte, so that none is negative. */
const OFFSET = 128

/** Weights of one byte each, four in a number, OFFSET added; the rows of one model are packed once. */
const packed = once((rows: Int8Array): Int32Array => {
  const byte = (at: number) => (rows[at] as number) + OFFSET
  return Int32Array.from({ length: rows.length / 4 }, (_, i) => {
    const at = 4 * i
    return byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24)
  })
})

/**
 * As `scoreLabels` for weights of a byte each: the sums are the same. Two labels are summed in the halves of one number, which hold
 * 16 bits each: WIDTH bytes are less. This is the innermost loop of the tagger.
 */
export function scorePacked(rows: Int8Array, buckets: Uint32Array, from: number, scores: Float64Array): void {
  const words = packed(rows)
  let [sums02, sums13, sums46, sums57] = [0, 0, 0, 0]
  for (let k = from; k < from + WIDTH; k++) {
    const row = ((buckets[k] as number) * STRIDE) >> 2
    const first = words[row] as number
    const second = words[row + 1] as number
    sums02 += first & 0xff00ff
    sums13 += (first >>> 8) & 0xff00ff
    sums46 += second & 0xff00ff
    sums57 += (second >>> 8) & 0xff00ff
  }
  const added = OFFSET * WIDTH
  scores[0] = (sums02 & 0xffff) - added
  scores[1] = (sums13 & 0xffff) - added
  scores[2] = (sums02 >>> 16) - added
  scores[3] = (sums13 >>> 16) - added
  scores[4] = (sums46 & 0xffff) - added
  scores[5] = (sums57 & 0xffff) - added
  scores[6] = (sums46 >>> 16) - added
}
