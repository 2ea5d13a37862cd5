import { expect, test } from 'vitest'
import { sharesWords } from './shares-words'

const NAMES = ['Harbour Mail', 'Coast Gazette'] as const

test.each([
  [{ share: 0.944 }, '94 % of the shorter article'],
  [
    { share: 0.5, shares: { a: 0.5, b: 0.12 }, longestRun: 31 },
    '50 % of Harbour Mail’s article and 12 % of Coast Gazette’s; 31 words in a row without a change',
  ],
  [{ share: 1, shares: { a: 0.2, b: 1 } }, '20 % of Harbour Mail’s article and 100 % of Coast Gazette’s'],
])('%j', (pair, words) => {
  expect(sharesWords(pair, NAMES)).toBe(words)
})
