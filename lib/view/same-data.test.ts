import { expect, it } from 'vitest'
import { sameData } from './same-data'

const ROW = { text: 'Water rose.', cells: [null, { label: 'the mayor', judged: null }], pinned: undefined }

it('finds a copy the same, however deep', () => {
  expect(sameData(ROW, structuredClone(ROW))).toBe(true)
  expect(sameData([], [])).toBe(true)
  expect(sameData(Number.NaN, Number.NaN)).toBe(true)
})

it.each([
  ['another value', { ...ROW, text: 'Water fell.' }],
  ['another value within', { ...ROW, cells: [null, { label: 'the mayor', judged: { mark: 'own' } }] }],
  ['another order', { ...ROW, cells: [...ROW.cells].reverse() }],
  ['one more', { ...ROW, cells: [...ROW.cells, null] }],
  ['one less', { text: ROW.text, cells: ROW.cells }],
  ['another name', { text: ROW.text, cells: ROW.cells, hidden: undefined }],
  ['a list for an object', { ...ROW, cells: { ...ROW.cells } }],
  ['nothing', null],
])('finds %s another', (_, other) => {
  expect(sameData(ROW, other)).toBe(false)
  expect(sameData(other, ROW)).toBe(false)
})
