import { expect, it } from 'vitest'
import { nameInBrief, unnamedParts } from './unnamed-outlet'

it.each([
  ['Unidentified outlet (pasted text (6))', 'pasted text (6)'],
  ['Unidentified outlet (004)', '004'],
  ['The Island Post', null],
  ['Unidentified outlet', null],
])('%s is told from others by %s', (name, file) => {
  expect(unnamedParts(name)?.file ?? null).toBe(file)
})

it('is brief of those alone', () => {
  expect(['Unidentified outlet (004)', 'The Island Post (weekend)'].map(nameInBrief)).toEqual([
    '004',
    'The Island Post (weekend)',
  ])
})
