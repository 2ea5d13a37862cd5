import { expect, it } from 'vitest'
import type { MarkedText } from '@/lib/model/search'
import { foundFragment } from './found-fragment'

/** "of the [wall] and": what stands in brackets was found. */
const marked = (words: string): MarkedText =>
  words
    .split(/(\[.*?\])/)
    .filter(Boolean)
    .map((text) => ({ text: text.replace(/^\[|\]$/g, ''), hit: text.startsWith('[') }))

it.each([
  ['of the [wall] and the [gate]', '#:~:text=the-,wall&text=wall'],
  ['[Wall] and gate', '#:~:text=Wall'],
  ['…[wall] and gate', '#:~:text=wall'],
  ['“[wall]”', '#:~:text=wall'],
  [
    'is well-built, [re-built & paid], twice',
    '#:~:text=well%2Dbuilt%2C-,re%2Dbuilt%20%26%20paid&text=re%2Dbuilt%20%26%20paid',
  ],
  ['nothing', ''],
])('%s', (words, fragment) => {
  expect(foundFragment(marked(words))).toBe(fragment)
})
