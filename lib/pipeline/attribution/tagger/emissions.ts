import { WIDTH } from './features'
import { LABELS, STRIDE } from './labels'

/** Writes to `scores`, a number a label, the sums of the weights of one token's features, which begin at `from` in `buckets`. */
type Emissions = (buckets: Uint32Array, from: number, scores: Float64Array) => void

/** The sums for weights as they are learned, or as they are shipped: one byte each, and then four are added at once. */
export function emissions(rows: Float32Array | Int8Array): Emissions {
  if (rows instanceof Int8Array && FIRST_IS_LOWEST) return inFours(rows)
  return (buckets, from, scores) => {
    scores.fill(0)
    for (let k = from; k < from + WIDTH; k++) {
      const row = (buckets[k] as number) * STRIDE
      for (let y = 0; y < LABELS.length; y++) scores[y] = (scores[y] as number) + (rows[row + y] as number)
    }
  }
}

/** Whether this machine keeps the lowest byte of a number first, as nearly all do. */
const FIRST_IS_LOWEST = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1

/** Turns each of four signed bytes into itself plus 128, so that none is below zero. */
const RAISED = 0x80808080 | 0
/** Every second byte: each has then a neighbour to overflow into, enough for 257 features. */
const SECOND = 0x00ff00ff
const ADDED = 128 * WIDTH

function inFours(rows: Int8Array): Emissions {
  const fours = new Int32Array(rows.buffer, rows.byteOffset, rows.length / 4)
  return (buckets, from, scores) => {
    let of02 = 0
    let of13 = 0
    let of46 = 0
    let of57 = 0
    for (let k = from; k < from + WIDTH; k++) {
      const at = (buckets[k] as number) * 2
      const low = (fours[at] as number) ^ RAISED
      const high = (fours[at + 1] as number) ^ RAISED
      of02 += low & SECOND
      of13 += (low >>> 8) & SECOND
      of46 += high & SECOND
      of57 += (high >>> 8) & SECOND
    }
    scores[0] = (of02 & 0xffff) - ADDED
    scores[1] = (of13 & 0xffff) - ADDED
    scores[2] = (of02 >>> 16) - ADDED
    scores[3] = (of13 >>> 16) - ADDED
    scores[4] = (of46 & 0xffff) - ADDED
    scores[5] = (of57 & 0xffff) - ADDED
    scores[6] = (of46 >>> 16) - ADDED
  }
}
