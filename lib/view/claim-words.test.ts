import { expect, it } from 'vitest'
import { claimWords } from './claim-words'

it.each([
  ['The ferry sailed last week [2019-01-21/2019-01-27].', 'The ferry sailed last week [21 to 27 Jan 2019].'],
  ['The ferry sailed on Wednesday [2019-01-23].', 'The ferry sailed on Wednesday [23 Jan 2019].'],
  ['It was built last year [2018], in May [2018-05].', 'It was built last year [2018], in May [May 2018].'],
  ['“[The pilot] left at 10,” it said [1].', '“[The pilot] left at 10,” it said [1].'],
])('%s', (text, words) => {
  expect(claimWords(text)).toBe(words)
})
