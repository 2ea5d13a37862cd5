import { expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { withoutKin } from './without-kin'
import { lineOf, piecesOf } from './wording'

const without = (text: string) =>
  lineOf(withoutKin(piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? [])))

it.each([
  ['The crew fled to Ana Ruiz, heir to the mill on the river', 'The crew fled to Ana Ruiz'],
  ['The board praised Emil Lane, son of a miner', 'The board praised Emil Lane'],
])('%s', (text, line) => {
  expect(without(text)).toBe(line)
})

it.each([
  // what stands between commas, and what is all that is said
  'Ana Ruiz, heir to the mill on the river, left the island',
  'Ana Ruiz, heir to the mill on the river',
  'The board praised Emil Lane, son of a miner, and his crew',
  'The board praised Emil Lane, his son',
  'The board praised Emil Lane',
  'The woman found in the mill is Ana Ruiz, daughter of Emil Lane',
])('leaves %s', (text) => {
  expect(without(text)).toBe(text)
})
