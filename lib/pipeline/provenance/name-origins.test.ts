import { describe, expect, it } from 'vitest'
import type { Chain, ChainStep } from '@/lib/model/provenance'
import type { OriginGroup } from '@/lib/model/types'
import { nameOrigins } from './name-origins'

const step = (kind: ChainStep['kind'], name: string): ChainStep => ({
  kind,
  node: `${kind}:${name}`,
  name,
  relation: null,
  because: name,
  evidence: [],
})
const chain = (outletId: string, ...behind: readonly ChainStep[]): Chain => ({
  outletId,
  stance: 'repeats',
  mentionIds: ['m1'],
  steps: [step('outlet', outletId), ...behind],
})
const group = (...outletIds: readonly [string, ...string[]]): OriginGroup => ({
  name: outletIds[0],
  outletIds,
  reasons: [],
})
const named = (groups: readonly OriginGroup[], chains: readonly Chain[]) =>
  nameOrigins({ count: groups.length, groups }, chains).groups.map(({ name, open }) => [name, open ?? false])

describe('nameOrigins', () => {
  it('calls the origin of a lone outlet by who stands at the end of its way', () => {
    const chains = [chain('mail', step('agency', 'Reuters'), step('speaker', 'Jane Roe')), chain('echo')]
    expect(named([group('mail'), group('echo')], chains)).toEqual([
      ['Jane Roe', false],
      ['echo', true],
    ])
  })

  it('calls what only shares words by the last whom all its outlets have it from, once', () => {
    const words = { ...group('mail', 'echo'), name: 'much the same words in mail and echo', wordsOnly: true }
    const chains = [
      chain('mail', step('agency', 'Reuters'), step('speaker', 'Jane Roe')),
      chain('echo', step('speaker', 'Jane Roe')),
    ]
    expect(nameOrigins({ count: 1, groups: [words] }, chains).groups).toEqual([
      { name: 'Jane Roe', outletIds: ['mail', 'echo'], reasons: [] },
    ])
    expect(named([words], [chain('mail', step('speaker', 'John Doe')), ...chains.slice(1)])).toEqual([
      [words.name, false],
    ])
  })

  it('gives no two origins one name: one whose headline alone leads to the other keeps its own, and is open', () => {
    const chains = [
      chain('reuters'),
      chain('mail', step('agency', 'reuters'), step('unnamed', 'two officials')),
      chain('mail'),
    ]
    expect(named([group('reuters'), group('mail')], chains)).toEqual([
      ['reuters', true],
      ['mail', true],
    ])
  })
})
