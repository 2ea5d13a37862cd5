import { describe, expect, it } from 'vitest'
import { matchQuotes } from '@/lib/text/quotes'
import { readRuns, sameWords } from './same-words'

describe('readRuns', () => {
  it.each([
    'Roe said “we sold the boats” on Monday',
    'Roe said ”we sold the boats” on Monday',
    'Roe said „we sold the boats“ on Monday',
    'Roe said ‟we sold the boats” on Monday',
    'Roe said «we sold the boats» on Monday',
    'Roe said "we sold the boats" on Monday',
    'Roe said ＂we sold the boats＂ on Monday',
    "Roe said ``we sold the boats'' on Monday",
    "Roe said ''we sold the boats'' on Monday",
    'Roe said ’’we sold the boats’’ on Monday',
    'Roe said ‘we sold the boats’ on Monday',
    "Roe said 'we sold the boats' on Monday",
    "'We sold the boats' was what Roe said",
    "Roe said (the captain's boats) 'we sold the boats'",
    "Roe—'we sold the boats'—left",
  ])('finds what is quoted in: %s', (quote) => {
    expect(matchQuotes(quote, [{ start: 0, end: quote.length }])).not.toEqual([])
    expect([...readRuns(quote).quoted]).toEqual(['we sold the boats'])
  })

  it.each([
    "Roe didn't say that the captains' boats were sold",
    'Roe didn’t say that the captains’ boats were sold',
    'Roe said that we sold the boats',
    'Roe » we sold the boats',
    '',
  ])('finds nothing quoted in: %s', (quote) => {
    expect(matchQuotes(quote, [{ start: 0, end: quote.length }])).toEqual([])
    expect(readRuns(quote).quoted.size).toBe(0)
  })
})

describe('sameWords', () => {
  it.each([
    ['On Monday we sold the boats, Roe said', 'He added that "we sold the boats" in May', true],
    ['On Monday we sold the boats, Roe said', 'He added that we sold the boats in May', false],
    ['Early on Monday we sold the old boats', 'It was early on Monday; we sold the old boats', true],
    ['Early on Monday we sold boats', 'Early on Monday we sold boats', false],
  ])('%s | %s', (a, b, expected) => {
    expect(sameWords(readRuns(a), readRuns(b))).toBe(expected)
  })
})
