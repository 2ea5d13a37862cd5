import { expect, test } from 'vitest'
import { bootstrap } from './bootstrap'

const measure = (sample: readonly number[]) => ({
  mean: sample.reduce((a, b) => a + b, 0) / sample.length,
  none: null,
})

test('the interval lies around the mean, within the items, and is the same each time', () => {
  const items = [1, 2, 3, 4, 5, 6]
  const { mean } = bootstrap(items, measure, ['mean'])
  if (!mean) throw new Error('no interval')
  expect(mean[0]).toBeGreaterThanOrEqual(1)
  expect(mean[0]).toBeLessThan(3)
  expect(mean[1]).toBeGreaterThan(4)
  expect(mean[1]).toBeLessThanOrEqual(6)
  expect(bootstrap(items, measure, ['mean'])).toEqual({ mean })
})

test('equal items have no spread; one item, or a figure that nobody has, has no interval', () => {
  expect(bootstrap([2, 2, 2], measure, ['mean', 'none'])).toEqual({ mean: [2, 2], none: null })
  expect(bootstrap([2], measure, ['mean'])).toEqual({ mean: null })
  expect(bootstrap([], measure, ['mean'])).toEqual({ mean: null })
})
