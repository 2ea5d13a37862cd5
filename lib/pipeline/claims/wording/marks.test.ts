import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { finish } from './finish'
import { dropLeadWords } from './lead-words'
import { balance } from './marks'
import { lineOf, type Piece, piecesOf } from './wording'

const read = (text: string): readonly Piece[] =>
  piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? [])

describe('balance', () => {
  it.each([
    ['He saw a “red ferry” sink', 'He saw a “red ferry” sink'],
    ['He saw a “red ferry sink', 'He saw a red ferry sink'],
    ['He saw a red ferry” sink', 'He saw a red ferry sink'],
    ['a red ferry," he saw a "blue one', 'a red ferry, he saw a blue one'],
    ['“The ferry sank.”', 'The ferry sank.'],
    ['The ferry (a red one) sank', 'The ferry sank'],
    ['The ferry (not the red one) sank', 'The ferry (not the red one) sank'],
    ['The ferry [Star] sank', 'The ferry Star sank'],
    ['(The ferry sank.)', 'The ferry sank.'],
    ['The sailors’ pay is low', 'The sailors’ pay is low'],
    ['The tale “Storm Kills 37″', 'The tale “Storm Kills 37″'],
    ['A mast of 37″', 'A mast of 37″'],
    ['[Roe]’s boat is old', 'Roe’s boat is old'],
  ])('%s', (text, expected) => {
    expect(lineOf(balance(read(text)))).toBe(expected)
  })
})

describe('dropLeadWords', () => {
  it.each([
    ['But the ferry sank', 'the ferry sank'],
    ['However, the ferry sank', 'the ferry sank'],
    ['And yet the ferry sank', 'the ferry sank'],
    ['Meanwhile, the ferry sank', 'the ferry sank'],
    ['In fact, the ferry sank', 'the ferry sank'],
    ['Although the ferry sank', 'the ferry sank'],
    ['When the ferry sank', 'the ferry sank'],
    ['Though the owners, two brothers, left the town', 'the owners, two brothers, left the town'],
    ['“But the ferry sank”', '“the ferry sank”'],
    // left alone
    ['Still waters run deep', 'Still waters run deep'],
    ['Although the ferry sank, the crew lived', 'Although the ferry sank, the crew lived'],
    ['However old the ferry was', 'However old the ferry was'],
  ])('%s', (text, expected) => {
    expect(lineOf(dropLeadWords(read(text)))).toBe(expected)
  })
})

describe('finish', () => {
  it.each([
    ['the ferry sank', 'The ferry sank.'],
    ['the ferry sank.', 'The ferry sank.'],
    ['the ferry sank,', 'The ferry sank.'],
    ['the ferry sank!', 'The ferry sank.'],
    ['it was a “free ride.”', 'It was a “free ride”.'],
    ['they came from the U.S.', 'They came from the U.S.'],
    ['— the ferry sank …', 'The ferry sank.'],
    ['iPhones sank', 'iPhones sank.'],
    ['“red” is a colour', '“Red” is a colour.'],
    ['...', ''],
  ])('%s', (text, expected) => {
    expect(finish(read(text))).toBe(expected)
  })
})
