import { WIDTH } from './features'
import { LABELS, mayFollow, STRIDE } from './labels'
import { scoreLabels } from './score-labels'
import { scorePacked } from './score-packed'

/** Weights of the tagger: `rows` holds STRIDE numbers a bucket, `steps` the score of label b after label a at (a + 1) * STRIDE + b. */
export type Weights = {
  readonly rows: Float32Array | Int8Array
  readonly steps: Float32Array
}

const COUNT = LABELS.length
/** For each label those that may stand before it, and which may stand first. */
const BEFORE = LABELS.map((_, y) => Uint8Array.from(LABELS.keys()).filter((a) => mayFollow(a, y)))
const FIRST = LABELS.map((_, y) => mayFollow(-1, y))

/** The best-scoring sequence of labels (Viterbi), one a token. */
export function decode(buckets: Uint32Array, weights: Weights): Uint8Array {
  const n = Math.floor(buckets.length / WIDTH)
  const labels = new Uint8Array(n)
  if (n === 0) return labels
  const { rows, steps } = weights
  const back = new Uint8Array(n * STRIDE)
  let scores = new Float64Array(STRIDE)
  let next = new Float64Array(STRIDE)
  const emitted = new Float64Array(STRIDE)
  for (let i = 0; i < n; i++) {
    if (rows instanceof Int8Array) scorePacked(rows, buckets, i * WIDTH, emitted)
    else scoreLabels(rows, buckets, i * WIDTH, emitted)
    for (let y = 0; y < COUNT; y++) {
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      if (i === 0) best = FIRST[y] ? (steps[y] as number) : -1e12
      else {
        const before = BEFORE[y] as Uint8Array
        for (let k = 0; k < before.length; k++) {
          const a = before[k] as number
          const score = (scores[a] as number) + (steps[(a + 1) * STRIDE + y] as number)
          if (score > best) {
            best = score
            from = a
          }
        }
      }
      next[y] = best + (emitted[y] as number)
      back[i * STRIDE + y] = from
    }
    const swap = scores
    scores = next
    next = swap
  }
  let y = 0
  for (let k = 1; k < COUNT; k++) if ((scores[k] as number) > (scores[y] as number)) y = k
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = y
    y = back[i * STRIDE + y] as number
  }
  return labels
}
