import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { wrongBefore } from './corrected'
import { lineOf, piecesOf } from './wording'

const wrong = (text: string) => {
  const found = wrongBefore(piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? []))
  return found && lineOf(found)
}

describe('wrongBefore', () => {
  it.each([
    ['An earlier version of this article said that 40 boats had sunk.', '40 boats had sunk.'],
    // what the paper said stands in its quotation
    [
      'The Gazette told the truth at last in a straight correction: “An earlier version of the report stated that 40 boats had sunk.',
      '40 boats had sunk.',
    ],
    ['The article about the boats was sold.', null],
    ['An earlier version said nothing of the boats.', null],
  ])('%s', (text, expected) => {
    expect(wrong(text)).toBe(expected)
  })
})
