import { describe, expect, it } from 'vitest'
import { softmax } from './softmax'

const MODEL = {
  features: ['one', 'two'],
  classes: ['a', 'b', 'c'],
  weights: [
    [1, 0],
    [0, 1],
    [0, 0],
  ],
  biases: [0, 0, 0],
}

describe('softmax', () => {
  it('gives likelihoods of sum 1 in the order of the classes', () => {
    const [a = 0, b = 0, c = 0] = softmax(MODEL, [2, 1])
    expect(a + b + c).toBeCloseTo(1)
    expect(a > b && b > c).toBe(true)
  })

  it('stays finite with large sums', () => {
    expect(softmax(MODEL, [10_000, 0])[0]).toBeCloseTo(1)
  })

  it('refuses values of other features', () => {
    expect(() => softmax(MODEL, [1])).toThrow(/2 features, got 1/)
  })
})
