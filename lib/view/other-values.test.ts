import { expect, test } from 'vitest'
import type { SlotPair, SlotValue } from '@/lib/model/slots'
import { otherValues, otherValueWords } from './other-values'

function value(mentionId: string, quote: string): SlotValue {
  return { mentionId, witness: { articleId: 'a', span: { start: 0, end: quote.length }, quote } }
}
function claim(id: string, ...mentionIds: readonly string[]) {
  return { id, text: `Claim ${id}.`, mentionIds }
}
function pair(a: string, b: string): SlotPair {
  return { kind: 'number', slot: 'dead', a: value(a, '12\ndead'), b: value(b, '15 dead') }
}

test('each claim of a pair has the other', () => {
  const found = otherValues([claim('x', 'm1'), claim('y', 'm2')], [pair('m1', 'm2')])
  expect(found.get('x')?.map((one) => one.claim.id)).toEqual(['y'])
  expect(found.get('y')?.map((one) => [one.claim.id, one.here.quote])).toEqual([['x', '15 dead']])
  expect(found.get('x')?.map(otherValueWords)).toEqual(['“12 dead” against “15 dead” (dead)'])
})

test('mentions that were put into one claim, or are gone, are set against nothing', () => {
  expect(otherValues([claim('x', 'm1', 'm2')], [pair('m1', 'm2')]).size).toBe(0)
  expect(otherValues([claim('x', 'm1')], [pair('m1', 'm2')]).size).toBe(0)
})

test('of two claims one pair of a kind', () => {
  const claims = [claim('x', 'm1', 'm3'), claim('y', 'm2')]
  const found = otherValues(claims, [pair('m1', 'm2'), pair('m3', 'm2')])
  expect(found.get('x')).toHaveLength(1)
  expect(found.get('y')).toHaveLength(1)
})
