import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { closesList } from './closes-list'

describe('closesList', () => {
  it.each([
    // things
    ['The shed takes old ropes, nails, and orders, according to the Gazette.', true],
    ['The captain bought a book, a map, and much more that suggests he will leave.', true],
    ['A map for reading them, a book for finding boats, and much more that suggests it.', true],
    ['It was enough to convince Roe, Reed, and Moss to come back in June.', true],
    // those who do it
    ['It will not be cheap: masts, new ropes, and mending boats would cost the port its profit.', true],
    ['The Gazette says Roe, Reed, and Moss were heard on Monday.', true],
    ['Two owners — captain Reed, 70, and cook Ada Roe — had signed the papers.', true],
    // clauses
    ['The mast broke, the crew left, and the ferry sank off the cape.', false],
    ['The port opened a shed, a yard, and the guild closed the old pier in June.', false],
    ['The port will be shut, and the guild will pay.', false],
    ['The mast broke, the crew left, and mending it took a year.', false],
    ['The port, an old one, was shut, and ropes were sold.', false],
  ])('%s', (sentence, expected) => {
    const tokens = tag(sentence, [{ start: 0, end: sentence.length }])[0] ?? []
    expect(
      closesList(
        tokens,
        tokens.findLastIndex((token) => token.low === 'and'),
      ),
    ).toBe(expected)
  })
})
