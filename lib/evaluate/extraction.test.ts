import { describe, expect, it } from 'vitest'
import { readExtractionTruth, scoreExtraction } from './extraction'

const TEXT = 'one two three four five six seven eight'
const score = (...pages: readonly (readonly [truth: string, found: string])[]) =>
  scoreExtraction(pages.map(([truth, found], i) => ({ name: `p${i}`, truth, found })))

describe('scoreExtraction', () => {
  it.each([
    // truth, found, precision, recall: of five runs of four words
    ['the same', TEXT, TEXT, 1, 1],
    ['other spaces and marks', TEXT, 'one, two\nthree — four “five” six seven eight', 1, 1],
    ['half', TEXT, 'one two three four five six', 1, 3 / 5],
    ['something more', TEXT, `${TEXT} nine ten`, 5 / 7, 1],
    ['twice', TEXT, `${TEXT} ${TEXT}`, 5 / 13, 1],
    ['nothing', TEXT, '', 0, 0],
    ['something else', TEXT, 'a b c d e f', 0, 0],
    ['fewer than four words', 'a flood', 'a flood', 1, 1],
  ])('%s', (_, truth, found, precision, recall) => {
    expect(score([truth, found])).toMatchObject({ pages: 1, precision, recall })
  })

  it('takes the mean over pages first and F1 of the means then', () => {
    const mixed = score([TEXT, TEXT], [TEXT, 'one two three four'])
    expect(mixed).toMatchObject({ precision: 1, recall: (1 + 1 / 5) / 2 })
    expect(mixed.f1).toBeCloseTo((2 * 0.6) / 1.6, 10)
  })

  it('leaves a page with nothing found out of precision, one without truth out of recall', () => {
    expect(score([TEXT, TEXT], [TEXT, '']).precision).toBe(1)
    expect(score([TEXT, TEXT], ['', TEXT]).recall).toBe(1)
    expect(score()).toMatchObject({ pages: 0, f1: 0 })
  })

  it('lists the worst page first', () => {
    expect(score([TEXT, TEXT], [TEXT, 'one two three four']).byPage.map((p) => p.name)).toEqual(['p1', 'p0'])
  })
})

describe('readExtractionTruth', () => {
  it('reads names and bodies, and nothing else', () => {
    expect(readExtractionTruth('{"a": {"articleBody": "x", "url": "u"}, "b": {}}')).toEqual([
      { name: 'a', body: 'x' },
      { name: 'b', body: '' },
    ])
    expect(() => readExtractionTruth('[]')).toThrow()
  })
})
