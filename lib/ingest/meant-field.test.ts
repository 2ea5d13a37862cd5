import { expect, test } from 'vitest'
import { meantField } from './meant-field'

const FIELDS = ['file', 'title', 'outlet', 'via', 'author', 'url', 'published']

test.each([
  // Written otherwise.
  ['Outlet', 'outlet'],
  ['outlet ', 'outlet'],
  ['URL', 'url'],
  ['date', 'published'],
  ['Published-At', 'published'],
  ['publisher', 'outlet'],
  // One letter added, left out or changed, two that changed places.
  ['outlett', 'outlet'],
  ['publised', 'published'],
  ['auther', 'author'],
  ['titel', 'title'],
  ['urls', 'url'],
  // Like none, or too short to say.
  ['note', null],
  ['id', null],
  ['vid', null],
  ['language', null],
  ['constructor', null],
  ['', null],
])('%j means %j', (name, field) => {
  expect(meantField(name, FIELDS)).toBe(field)
})

test('a name for a field that there is not means none', () => {
  expect(meantField('date', ['title', 'sample', 'articles'])).toBeNull()
})
