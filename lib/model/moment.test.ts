import { describe, expect, it } from 'vitest'
import { readMoment, surelyBefore } from './moment'

describe('readMoment', () => {
  it.each([
    ['2019', 'year', '2019-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z'],
    ['2019-12', 'month', '2019-12-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z'],
    ['2020-02-29', 'day', '2020-02-29T00:00:00.000Z', '2020-03-01T00:00:00.000Z'],
    ['2019-01-25T08:30', 'time', '2019-01-25T08:30:00.000Z', '2019-01-25T08:31:00.000Z'],
    ['2019-01-25T08:30:59.9Z', 'time', '2019-01-25T08:30:00.000Z', '2019-01-25T08:31:00.000Z'],
    ['2019-01-25T23:30:00-05:00', 'time', '2019-01-26T04:30:00.000Z', '2019-01-26T04:31:00.000Z'],
    ['2019-01-25T00:30+0200', 'time', '2019-01-24T22:30:00.000Z', '2019-01-24T22:31:00.000Z'],
  ])('%s is known to the %s', (published, precision, from, until) => {
    const moment = readMoment(published)
    expect(moment?.precision).toBe(precision)
    expect(new Date(moment?.from ?? 0).toISOString()).toBe(from)
    expect(new Date(moment?.until ?? 0).toISOString()).toBe(until)
  })

  it.each([null, '', 'Monday', '2019-02-30', '2019-13', '25 January 2019', '2019-1-5'])(
    '%s is no date',
    (published) => {
      expect(readMoment(published)).toBeNull()
    },
  )
})

describe('surelyBefore', () => {
  it.each([
    ['2019-01-25', '2019-01-26', true],
    ['2019-01-25', '2019-01-25', false],
    ['2019-01', '2019-01-25', false],
    ['2018', '2019-01-25', true],
    ['2019-01-25T08:00', '2019-01-25', false],
    // By the clock the first is later; by the sun it is earlier.
    ['2019-01-25T10:00+02:00', '2019-01-25T09:00Z', true],
    ['2019-01-25T09:00Z', '2019-01-25T10:00+02:00', false],
    [null, '2019-01-25', false],
    ['2019-01-25', null, false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(surelyBefore(a, b)).toBe(expected)
  })
})
