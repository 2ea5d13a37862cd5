import { expect, test } from 'vitest'
import { chooseParts } from './choose-parts.mjs'

const about = { parts: ['small', 'wide'], help: 'HOW IT IS CALLED' }

test('all parts unless some are named, in the order in which they are', () => {
  expect(chooseParts({ runs: '5' }, about)).toEqual({ names: ['small', 'wide'], runs: 5 })
  expect(chooseParts({ only: 'wide,small', runs: '1' }, about)).toEqual({ names: ['wide', 'small'], runs: 1 })
})

test.each([
  [{ only: 'small,tall', runs: '5' }, '“tall”'],
  [{ only: 'toString', runs: '5' }, '“toString”'],
  [{ only: '', runs: '5' }, '“”'],
  [{ runs: 'x' }, '--runs wants a whole number from 1 on, not “x”'],
  [{ runs: '0' }, 'not “0”'],
])('%j is refused with what is wrong and the help', (values, words) => {
  expect(() => chooseParts(values, about)).toThrow(words)
  expect(() => chooseParts(values, about)).toThrow('HOW IT IS CALLED')
})
