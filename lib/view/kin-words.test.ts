import { expect, it } from 'vitest'
import { kinWords } from './kin-words'

it.each([
  ['copies', 0.94, 'own', '94 % of it stands in The Agency'],
  ['copies', 0.5, 'other', 'holds 50 % of The Agency'],
  ['relays', 0, 'own', 'relays The Agency'],
] as const)('%s %d %s', (relation, share, of, words) => {
  expect(kinWords({ outletId: 'a', outlet: 'The Agency', relation, share, of })).toBe(words)
})
