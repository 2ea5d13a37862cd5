import { describe, expect, it } from 'vitest'
import { closestPair } from './compare-pair'

/** "dam: a b" for each claim: the outlets that carry it. */
const carried = (...claims: readonly string[]) =>
  claims.flatMap((line) => {
    const [claimId = '', names = ''] = line.split(': ')
    return names.split(' ').map((outletId) => ({ claimId, outletId }))
  })

describe('closestPair', () => {
  it('takes the two with most claims in common, in the order of outlets', () => {
    const claims = carried('dam: a b c', 'fog: c b', 'tide: b c', 'mill: a b', 'weir: a', 'lock: a')
    expect(closestPair(['a', 'b', 'c'], claims)).toEqual(['b', 'c'])
    expect(closestPair(['c', 'b', 'a'], claims)).toEqual(['c', 'b'])
  })

  it('takes the earlier of equal ones, also where nobody shares anything', () => {
    expect(closestPair(['a', 'b', 'c'], carried('dam: a b', 'fog: b c'))).toEqual(['a', 'b'])
    expect(closestPair(['a', 'b', 'c'], [])).toEqual(['a', 'b'])
  })

  it('finds the nearest to one that is given, and puts that one first', () => {
    const claims = carried('dam: a b c', 'fog: a c', 'tide: b c', 'mill: b c')
    expect(closestPair(['a', 'b', 'c'], claims, 'a')).toEqual(['a', 'c'])
    expect(closestPair(['a', 'b', 'c'], claims, 'c')).toEqual(['c', 'b'])
  })

  it('finds nothing without two outlets, or for one that is not there', () => {
    expect(closestPair(['a'], carried('dam: a'))).toBeNull()
    expect(closestPair([], [])).toBeNull()
    expect(closestPair(['a', 'b'], [], 'nobody')).toBeNull()
  })

  it('is quick with a thousand outlets that all carry the same', () => {
    const outlets = Array.from({ length: 1000 }, (_, i) => `o${i}`)
    const claims = carried(...Array.from({ length: 50 }, (_, i) => `c${i}: ${outlets.join(' ')}`))
    const start = performance.now()
    expect(closestPair(outlets, claims)).toEqual(['o0', 'o1'])
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
