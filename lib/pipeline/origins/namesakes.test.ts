import { describe, expect, it } from 'vitest'
import { namesakeKeys } from './namesakes'

const named = (label: string) => ({
  key: label.toLowerCase().split(' ').at(-1) ?? '',
  label,
  body: !label.includes(' '),
})

describe('namesakeKeys', () => {
  const keyOf = namesakeKeys(['Anna Holt', 'Anna Holt', 'Peter Holt', 'the mayor, Maria Stone'])

  it.each([
    ['Anna Holt', 'holt'],
    ['Holt', 'holt'],
    ['Peter Holt', 'peter holt'],
    ['Professor Peter Holt', 'peter holt'],
    ['Maria Stone', 'stone'],
    // Nobody else of that name speaks: it may be who does.
    ['Qvist Stone', 'stone'],
  ])('%s is %s', (label, key) => {
    expect(keyOf(named(label))).toBe(key)
  })

  it.each([
    ['Robert Holt', 'Bob Holt'],
    ['William Holt', 'Bill Holt'],
    ['Alexander Holt', 'Alex Holt'],
    ['Michael Holt', 'Mike Holt'],
    ['Anna Holt', 'A Holt'],
  ])('%s may be %s', (one, other) => {
    const key = namesakeKeys([one, one, other])
    expect(key(named(other))).toBe(key(named(one)))
  })
})
