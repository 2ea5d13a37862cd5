import { expect, it } from 'vitest'
import { kinOrder } from './kin-order'

const order = (outlets: string, from: Readonly<Record<string, string>>) =>
  kinOrder(
    [...outlets].map((id) => ({ id })),
    new Map(Object.entries(from)),
  )
    .map(({ id }) => id)
    .join('')

it.each<[string, Readonly<Record<string, string>>, string]>([
  ['', {}, ''],
  ['ABC', {}, 'ABC'],
  // Behind the one it has it from, which may stand later.
  ['ABC', { C: 'A' }, 'ACB'],
  ['ABC', { A: 'C' }, 'BCA'],
  // A chain, and two that take from one.
  ['ABCD', { B: 'A', D: 'B' }, 'ABDC'],
  ['ABCD', { C: 'A', D: 'A' }, 'ACDB'],
  // From one outside the story, from itself, in a circle.
  ['ABC', { B: 'Z' }, 'ABC'],
  ['ABC', { B: 'B' }, 'ABC'],
  // A circle stands where its first one does: many that print one text are no less in the story than others.
  ['ABC', { A: 'B', B: 'A' }, 'ABC'],
  ['ABCDE', { B: 'D', D: 'E', E: 'B' }, 'ABEDC'],
  ['ABCD', { A: 'C', C: 'D', D: 'C' }, 'BCAD'],
])('%s with %o', (outlets, from, expected) => {
  expect(order(outlets, from)).toBe(expected)
})
