import { describe, expect, it } from 'vitest'
import { bracketDates, hasRelativeDate } from './bracket-dates'

/** A Thursday. */
const PUBLISHED = '2021-03-11'

describe('bracketDates', () => {
  it.each([
    // days of the week: the most recent one, the day itself included
    ['The bridge fell on Tuesday.', 'The bridge fell on Tuesday [2021-03-09].'],
    ['The bridge fell on Thursday.', 'The bridge fell on Thursday [2021-03-11].'],
    ['It fell Friday evening.', 'It fell Friday [2021-03-05] evening.'],
    ['Saturday’s storm felled it.', 'Saturday’s [2021-03-06] storm felled it.'],
    // near days
    ['The mayor resigned yesterday.', 'The mayor resigned yesterday [2021-03-10].'],
    ['Today the mayor resigned.', 'Today [2021-03-11] the mayor resigned.'],
    // weeks, months, years
    ['She left last week.', 'She left last week [2021-03-01/2021-03-07].'],
    ['She left this week.', 'She left this week [2021-03-08/2021-03-14].'],
    ['She left last month.', 'She left last month [2021-02].'],
    ['She left last year.', 'She left last year [2020].'],
    ['She left in December.', 'She left in December [2020-12].'],
    ['She left in February.', 'She left in February [2021-02].'],
    // days of the month
    ['It opened on Jan. 27.', 'It opened on Jan. 27 [2021-01-27].'],
    ['It opened on Sunday, Dec. 20.', 'It opened on Sunday, Dec. 20 [2020-12-20].'],
    ['It opened on 5 March.', 'It opened on 5 March [2021-03-05].'],
    ['It ran from Dec. 1 last year.', 'It ran from Dec. 1 [2020-12-01] last year.'],
    // left alone: a year stands already, habits, names, what may be to come
    ['It opened on January 5, 2019.', 'It opened on January 5, 2019.'],
    ['It opened in May 2019.', 'It opened in May 2019.'],
    ['It closes on Mondays.', 'It closes on Mondays.'],
    ['It closes every Monday.', 'It closes every Monday.'],
    ['The Sunday Times wrote so.', 'The Sunday Times wrote so.'],
    ['USA Today wrote so.', 'USA Today wrote so.'],
    ['They will meet on Monday.', 'They will meet on Monday.'],
    ['He may march.', 'He may march.'],
    // a day of the week before a date is one date with it
    ['It opened on Friday 5 March.', 'It opened on Friday 5 March [2021-03-05].'],
    ['It opened on Friday and 5 March.', 'It opened on Friday [2021-03-05] and 5 March [2021-03-05].'],
    // what has been since then has been, also of something to come
    [
      'It would be the worst flood since the dam broke in October.',
      'It would be the worst flood since the dam broke in October [2020-10].',
    ],
    ['The dam would break in October.', 'The dam would break in October [2021-10].'],
    // "by" says who, or until when
    ['A letter by the owner in May.', 'A letter by the owner in May [2020-05].'],
    ['It will be built by May 5.', 'It will be built by May 5 [2021-05-05].'],
    // a day that is near is of no other year; one that is far is
    ['The rent fell due on 1 April.', 'The rent fell due on 1 April [2021-04-01].'],
    ['The clerk entered it on 12 March.', 'The clerk entered it on 12 March.'],
    ['The clerk entered it on 12 September.', 'The clerk entered it on 12 September [2020-09-12].'],
    ['The rent was due on 5 March.', 'The rent was due on 5 March.'],
    // what somebody was asked to do is to come
    ['The priest had been asked to bury him on Friday.', 'The priest had been asked to bury him on Friday.'],
    ['He was asked about it on Friday.', 'He was asked about it on Friday [2021-03-05].'],
    // when it was said, not when it was written
    ['“Not today,” she said.', '“Not today,” she said.'],
    ['She said “no” today.', 'She said “no” today [2021-03-11].'],
    // another year is spoken of
    ['Easter fell on 4 April that year.', 'Easter fell on 4 April that year.'],
  ])('%s', (line, expected) => {
    expect(bracketDates(line, PUBLISHED)).toBe(expected)
  })

  it('leaves days and months where another year is spoken of', () => {
    expect(bracketDates('The tender opened on 3 March.', PUBLISHED, true)).toBe(
      'The tender opened on 3 March.',
    )
    expect(bracketDates('It closed in March.', PUBLISHED, true)).toBe('It closed in March.')
    expect(bracketDates('She left on Tuesday.', PUBLISHED, true)).toBe('She left on Tuesday [2021-03-09].')
  })

  it('asks for a date that is as precise as the expression', () => {
    expect(bracketDates('It fell on Tuesday, last year.', '2021')).toBe(
      'It fell on Tuesday, last year [2020].',
    )
    expect(bracketDates('It fell on Tuesday.', '2021-03')).toBe('It fell on Tuesday.')
    expect(bracketDates('It fell on Tuesday.', null)).toBe('It fell on Tuesday.')
    expect(bracketDates('It fell on Tuesday.', '2021-13-45')).toBe('It fell on Tuesday.')
    expect(bracketDates('It fell on Tuesday.', '2021-03-11T06:00:00Z')).toBe(
      'It fell on Tuesday [2021-03-09].',
    )
  })

  it('crosses months and years', () => {
    expect(bracketDates('It fell yesterday.', '2021-01-01')).toBe('It fell yesterday [2020-12-31].')
    expect(bracketDates('It fell last month.', '2021-01-01')).toBe('It fell last month [2020-12].')
    expect(bracketDates('It fell last week.', '2021-01-01')).toBe(
      'It fell last week [2020-12-21/2020-12-27].',
    )
  })
})

describe('hasRelativeDate', () => {
  it('tells lines that need a date from others, whatever was asked before', () => {
    expect(hasRelativeDate('It fell on Tuesday.')).toBe(true)
    expect(hasRelativeDate('It fell on Tuesday.')).toBe(true)
    expect(hasRelativeDate('It fell.')).toBe(false)
  })
})

describe('hasRelativeDate, of each expression', () => {
  const months = 'January February March April May June July August September October November December'
  const short = 'Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.'
  const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'
  const near = 'Yesterday yesterday Today today Tonight tonight Tomorrow tomorrow'
  it.each([
    ...`${months} ${short}`.split(' ').flatMap((month) => [`${month} 27`, `27th ${month}`, `in ${month}`]),
    ...`${days} ${near}`.split(' '),
    ...['Last', 'last', 'This', 'this', 'Next', 'next'].flatMap((which) =>
      ['week', 'month', 'year'].map((unit) => `${which} ${unit}`),
    ),
  ])('finds %s', (date) => {
    expect(hasRelativeDate(`The ferry sank ${date}.`)).toBe(true)
  })

  it.each(['The ferry sank.', 'It may march on.', 'He saw the decoy.', 'It sank the week before.'])(
    'finds none in: %s',
    (line) => {
      expect(hasRelativeDate(line)).toBe(false)
    },
  )
})
