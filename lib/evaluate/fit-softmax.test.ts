import { describe, expect, it } from 'vitest'
import { softmax } from '@/lib/text/softmax'
import { fitSoftmax } from './fit-softmax'

const EXAMPLES = [0, 1, 2].flatMap((label) =>
  Array.from({ length: 8 }, (_, i) => ({
    label,
    values: [label === 0 ? 5 : i % 2, label === 1 ? 5 : i % 3, 7],
  })),
)
const OPTIONS = { penalty: 0.01, weights: [1, 1, 1] }

describe('fitSoftmax', () => {
  it('tells apart what can be told apart', () => {
    const model = fitSoftmax(['x', 'y', 'constant'], ['a', 'b', 'c'], EXAMPLES, OPTIONS)
    for (const { values, label } of EXAMPLES) {
      const likelihoods = softmax(model, values)
      expect(likelihoods.indexOf(Math.max(...likelihoods))).toBe(label)
    }
  })

  it('gives the same model again', () => {
    const anew = () => JSON.stringify(fitSoftmax(['x', 'y', 'z'], ['a', 'b', 'c'], EXAMPLES, OPTIONS))
    expect(anew()).toBe(anew())
  })

  it('gives a model without examples, all weights 0', () => {
    const model = fitSoftmax(['x'], ['a', 'b'], [], { penalty: 1, weights: [1, 1] })
    expect(model.weights.flat().every((w) => w === 0)).toBe(true)
  })
})
