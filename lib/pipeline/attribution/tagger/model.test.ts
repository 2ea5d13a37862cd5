import { describe, expect, it } from 'vitest'
import modelFile from '../model/attribution.model.json'
import { BITS } from './features'
import { featureFingerprint } from './fingerprint'
import { LABELS, STRIDE } from './labels'
import { packModel, unpackModel } from './model'

describe('the shipped tagger', () => {
  it('was fitted to the features that the code has now', () => {
    expect(
      modelFile.features,
      'Features changed since the weights were fitted: run npx tsx scripts/train-attribution.ts POLNEAR',
    ).toBe(featureFingerprint())
  })

  it('is small', () => {
    expect(JSON.stringify(modelFile).length).toBeLessThan(1_200_000)
  })
})

describe('packModel', () => {
  it('gives back what it was given, to the rounding', () => {
    const rows = new Float32Array((1 << BITS) * STRIDE)
    rows[0] = 0.5
    rows[7 * STRIDE + 2] = -1.27
    rows[((1 << BITS) - 1) * STRIDE + LABELS.length - 1] = 0.01
    const steps = new Float32Array(STRIDE * STRIDE).fill(0.25)
    const packed = packModel({ rows, steps }, 100)
    const { weights } = unpackModel({
      kind: 'corroborate-attribution-tagger',
      features: '',
      data: { name: '', articles: 0, tokens: 0, left_out: 0 },
      classes: {},
      ...packed,
    })
    expect(weights.rows[0]).toBe(50)
    expect(weights.rows[7 * STRIDE + 2]).toBe(-127)
    expect(weights.rows[((1 << BITS) - 1) * STRIDE + LABELS.length - 1]).toBe(1)
    expect(weights.steps[0]).toBe(25)
  })
})
