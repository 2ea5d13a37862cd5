import { expect, it } from 'vitest'
import { claimWords, markedClaimWords } from './claim-words'

it.each([
  ['The ferry sailed last week [2019-01-21/2019-01-27].', 'The ferry sailed last week [21 to 27 Jan 2019].'],
  ['The ferry sailed on Wednesday [2019-01-23].', 'The ferry sailed on Wednesday [23 Jan 2019].'],
  ['It was built last year [2018], in May [2018-05].', 'It was built last year [2018], in May [May 2018].'],
  ['“[The pilot] left at 10,” it said [1].', '“[The pilot] left at 10,” it said [1].'],
])('%s', (text, words) => {
  expect(claimWords(text)).toBe(words)
})

it.each([
  // "*" stands around what was found.
  ['The *ferry* sailed on Wednesday [2019-01-23].', 'The *ferry* sailed on Wednesday |[23 Jan 2019]|.'],
  ['It sailed on *Wednesday* [*2019*-01-23] *again*.', 'It sailed on *Wednesday* *[23 Jan 2019]* *again*.'],
  ['[2019-01-23] and [2019-05].', '[23 Jan 2019]| and |[May 2019]|.'],
  ['It was built last *year* [2018].', 'It was built last *year* [2018].'],
  ['', ''],
])('marks in %s', (text, words) => {
  const pieces = text.split('*').map((piece, i) => ({ text: piece, hit: i % 2 === 1 }))
  const shown = markedClaimWords(pieces.filter((piece) => piece.text !== ''))
  const marks = shown.map(({ text: piece, hit }) => (hit ? `*${piece}*` : piece))
  expect(
    marks.reduce((all, one, i) => all + (i > 0 && !/\*$/.test(all) && !/^\*/.test(one) ? '|' : '') + one, ''),
  ).toBe(words)
})
