import { describe, expect, it } from 'vitest'
import { count, listNames } from './counts'
import { formatDay, formatDays, formatMoment } from './dates'
import { shorten } from './shorten'

it.each([
  [0, '0 claims'],
  [1, '1 claim'],
  [1204, '1,204 claims'],
])('count %i', (n, words) => {
  expect(count(n, 'claim')).toBe(words)
})

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 more'],
])('listNames %o', (names, words) => {
  expect(listNames(names)).toBe(words)
})

describe('dates', () => {
  it.each([
    ['2019-01-25', '25 Jan 2019'],
    ['2019-01-05T23:10:00Z', '5 Jan 2019'],
    ['2014-09', 'Sep 2014'],
    ['2014', '2014'],
    ['last week', 'last week'],
    ['2014-19', '2014'],
  ])('%s', (iso, words) => {
    expect(formatDay(iso)).toBe(words)
  })

  it.each([
    ['2019-01-25', '2019-01-25', '25 Jan 2019'],
    ['2019-01-25', '2019-01-28', '25 to 28 Jan 2019'],
    ['2019-01-25', '2019-02-02', '25 Jan to 2 Feb 2019'],
    ['2018-12-30', '2019-01-02', '30 Dec 2018 to 2 Jan 2019'],
    ['2014-09', '2014-10-02', 'Sep 2014 to 2 Oct 2014'],
    // A day within the month that is all that is known of another one.
    ['2014-09', '2014-09-15', 'Sep 2014'],
    ['2014-09-15', '2014', '2014'],
    ['2014-09', '2014-10', 'Sep 2014 to Oct 2014'],
  ])('%s to %s', (from, to, words) => {
    expect(formatDays(from, to)).toBe(words)
  })

  it('tells a moment in UTC', () => {
    expect(formatMoment('2026-11-22T02:14:59.000Z')).toBe('22 Nov 2026, 02:14 UTC')
  })
})

it.each([
  ['short enough', 20, 'short enough'],
  ['two\n lines', 20, 'two lines'],
  ['cut between words, not inside', 20, 'cut between words…'],
  ['unbreakableunbreakable', 10, 'unbreakab…'],
  ['🌀🌀🌀🌀🌀🌀', 6, '🌀🌀…'],
])('shorten %j to %i', (text, most, expected) => {
  expect(shorten(text, most)).toBe(expected)
})
