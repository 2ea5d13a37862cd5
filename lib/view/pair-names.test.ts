import { expect, test } from 'vitest'
import { otherName, pairNames } from './pair-names'

const MAIL = { outlet: 'Harbour Mail', via: null, published: '2024-05-01', title: 'Lock gates open late' }

test.each([
  ['two outlets', { outlet: 'Coast Gazette' }, ['Harbour Mail', 'Coast Gazette']],
  ['one of them on another site', { via: 'Dock News' }, ['Harbour Mail', 'Harbour Mail via Dock News']],
  ['of two days', { published: '2024-05-03' }, ['Harbour Mail, 1 May 2024', 'Harbour Mail, 3 May 2024']],
  ['one without a date', { published: null }, ['Harbour Mail, 1 May 2024', 'Harbour Mail, undated']],
  [
    'of one day',
    { title: 'Lock gates stuck' },
    ['Harbour Mail, “Lock gates open late”', 'Harbour Mail, “Lock gates stuck”'],
  ],
])('%s', (_, change, names) => {
  expect(pairNames(MAIL, { ...MAIL, ...change })).toEqual(names)
})

test.each([
  [{ outlet: 'Coast Gazette', via: null }, 'Coast Gazette'],
  [{ outlet: 'Harbour Mail', via: 'Dock News' }, 'Harbour Mail via Dock News'],
  [{ outlet: 'Harbour Mail', via: null }, 'another article of Harbour Mail'],
])('in an article of the Mail, %o', (other, name) => {
  expect(otherName(MAIL, other)).toBe(name)
})
