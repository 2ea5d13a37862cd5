import { describe, expect, it } from 'vitest'
import { firstRows, sharedWords } from './first-rows'

const article = (body: string) => ({
  claim: 'The ferry Aurora sank',
  headline: null,
  body,
  cell: 'asserts' as const,
})
const TEXTS = ['on Monday', 'in a storm', 'with coal', 'after midnight'].map(
  (how) => `Ferry lost ${how}\n\nThe ferry Aurora sank ${how}, the harbour master said. Nobody was hurt.`,
)

describe('firstRows', () => {
  it('is near 1 where the first row says what the claim says', () => {
    const [found, ...others] = firstRows(TEXTS.map(article))
    expect(others).toEqual([])
    expect(found?.row).toContain('Aurora')
    expect(found?.first).toBeGreaterThan(0.7)
    expect(found?.ofThree).toBeGreaterThanOrEqual(found?.first ?? 1)
  })

  it('leaves out claims of too few articles; the same text counts once', () => {
    expect(firstRows([...TEXTS.slice(0, 3), ...TEXTS.slice(0, 3)].map(article))).toEqual([])
    expect(firstRows([])).toEqual([])
  })
})

describe('sharedWords', () => {
  it.each([
    ['The ferry sank', 'The ferry sank.', 1],
    ['The ferry sank', 'It was a mill', 0],
    ['The ferry sank', 'Ferries sank off the cape', 0.4],
    ['', '', 0],
  ])('%s / %s', (a, b, expected) => {
    expect(sharedWords(a, b)).toBeCloseTo(expected)
  })
})
