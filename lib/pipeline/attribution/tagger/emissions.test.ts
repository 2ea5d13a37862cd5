import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emissions } from './emissions'
import { WIDTH } from './features'
import { LABELS, STRIDE } from './labels'

const BUCKETS = 16

describe('emissions', () => {
  it('adds up weights of one byte to the same sums as the same weights in full', () => {
    const weight = fc.oneof(fc.constantFrom(-127, 127, 0), fc.integer({ min: -127, max: 127 }))
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: BUCKETS * STRIDE, maxLength: BUCKETS * STRIDE }),
        fc.array(fc.nat(BUCKETS - 1), { minLength: 2 * WIDTH, maxLength: 2 * WIDTH }),
        (weights, buckets) => {
          const sums = [Int8Array.from(weights), Float32Array.from(weights)].map((rows) => {
            const scores = new Float64Array(STRIDE)
            emissions(rows)(Uint32Array.from(buckets), WIDTH, scores)
            return [...scores.subarray(0, LABELS.length)]
          })
          expect(sums[0]).toEqual(sums[1])
        },
      ),
    )
  })

  it.each([-127, 127])('holds the sum where every weight is %i', (weight) => {
    const scores = new Float64Array(STRIDE)
    emissions(new Int8Array(BUCKETS * STRIDE).fill(weight))(new Uint32Array(WIDTH), 0, scores)
    expect([...scores.subarray(0, LABELS.length)]).toEqual(LABELS.map(() => weight * WIDTH))
  })
})
