import { describe, expect, it } from 'vitest'
import { WIDTH } from './features'
import { LABELS, STRIDE } from './labels'
import { scoreLabels } from './score-labels'
import { scorePacked } from './score-packed'

const BUCKETS = 50

describe('scorePacked', () => {
  it.each([
    { name: 'the smallest', weight: () => -127 },
    { name: 'the largest', weight: () => 127 },
    { name: 'all kinds of', weight: (i: number) => ((i * 61) % 255) - 127 },
  ])('sums $name weights as scoreLabels does', ({ weight }) => {
    const rows = Int8Array.from({ length: BUCKETS * STRIDE }, (_, i) => weight(i))
    const buckets = Uint32Array.from({ length: 2 * WIDTH }, (_, i) => (i * 7) % BUCKETS)
    for (const from of [0, WIDTH]) {
      const [packed, plain] = [new Float64Array(LABELS.length), new Float64Array(LABELS.length)]
      scorePacked(rows, buckets, from, packed)
      scoreLabels(Float32Array.from(rows), buckets, from, plain)
      expect(packed).toEqual(plain)
    }
  })
})
