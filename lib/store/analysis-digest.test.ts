import { describe, expect, it } from 'vitest'
import { analysisDigest } from './analysis-digest'
import { incoming } from './test-story'

const [a, b] = [incoming('A', 'One.'), incoming('B', 'Two.')]
const INPUT = { engine: '1', settings: { low: 1, high: { x: 2, y: 3 } }, articles: [a, b] }

describe('analysisDigest', () => {
  it.each([
    ['the order of articles', { ...INPUT, articles: [b, a] }],
    ['the order of settings', { ...INPUT, settings: { high: { y: 3, x: 2 }, low: 1 } }],
    [
      'when an article was captured',
      { ...INPUT, articles: [{ ...a, capturedAt: '1999-01-01T00:00:00Z' }, b] },
    ],
  ])('does not depend on %s', (_what, input) => {
    expect(analysisDigest(input)).toBe(analysisDigest(INPUT))
  })

  it.each([
    ['the engine', { ...INPUT, engine: '2' }],
    ['a setting', { ...INPUT, settings: { low: 1, high: { x: 2, y: 4 } } }],
    ['an article more', { ...INPUT, articles: [a, b, incoming('C', 'Three.')] }],
    ['the name of a file', { ...INPUT, articles: [{ ...a, file: 'z.txt' }, b] }],
    ['metadata', { ...INPUT, articles: [{ ...a, given: { ...a.given, via: 'A site' } }, b] }],
  ])('depends on %s', (_what, input) => {
    expect(analysisDigest(input)).not.toBe(analysisDigest(INPUT))
  })
})
