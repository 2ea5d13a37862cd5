import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outletId } from '@/lib/model/ids'
import type { Attribution } from '@/lib/model/types'
import { findOrigins } from './find-origins'
import { COPY, CRANE, FELL, type Piece, readOrigins } from './origins.fixture'
import { prepareOrigins } from './prepare-origins'

describe('findOrigins', () => {
  it('counts an outlet once, whatever the number of its articles', () => {
    const { origins } = readOrigins([
      { outlet: 'Reuters', quote: CRANE },
      { outlet: 'Reuters', quote: FELL, via: 'Coast Gazette' },
    ])
    expect(origins).toEqual({ count: 1, groups: [{ name: 'Reuters', outletIds: ['reuters'], reasons: [] }] })
  })

  it('leaves out those that only dispute, and counts nothing where nobody repeats', () => {
    const { origins } = readOrigins([
      { outlet: 'Harbour Mail', quote: CRANE },
      { outlet: 'Coast Gazette', quote: FELL, stance: 'disputes' },
    ])
    expect(origins.count).toBe(1)
    expect(readOrigins([{ outlet: 'Harbour Mail', quote: CRANE, stance: 'disputes' }]).origins).toEqual({
      count: 0,
      groups: [],
    })
    expect(readOrigins([]).origins).toEqual({ count: 0, groups: [] })
  })

  it('is not led in circles by credits', () => {
    const { origins } = readOrigins([
      { outlet: 'Reuters', quote: CRANE, source: 'AFP' },
      { outlet: 'AFP', quote: FELL, source: 'The Associated Press' },
      { outlet: 'The Associated Press', quote: 'A crane fell.', source: 'Reuters' },
    ])
    expect(origins.count).toBe(1)
    expect(origins.groups[0]?.outletIds).toHaveLength(3)
  })

  it('takes an outlet that is credited and has no article in the story as it is', () => {
    const { origins } = readOrigins([
      { outlet: 'Harbour Mail', quote: CRANE, source: 'Kyodo' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Yonhap' },
    ])
    expect(origins.count).toBe(2)
  })
})

describe('a speaker in the sentence of an own-voice mention', () => {
  const OWN = 'The crane, which had been due to be scrapped, was 35 years old, Holt said.'
  const pieces: readonly Piece[] = [
    { outlet: 'Harbour Mail', quote: OWN },
    { outlet: 'Coast Gazette', quote: FELL, source: 'Maren Holt' },
    { outlet: 'Island Post', quote: 'The age of the crane was given as 35.' },
  ]

  it('joins it with those that have it from her, and with no other own voice', () => {
    const { mentions, articles } = readOrigins(pieces)
    const at = (words: string) => {
      const start = articles[0]?.text.indexOf(words) ?? 0
      return { start, end: start + words.length }
    }
    const said: Attribution = {
      articleId: 'a0',
      source: [at('Holt')],
      cue: [at('said')],
      content: [],
      sourceName: 'Maren Holt',
      basis: [],
      kind: 'indirect',
      rule: 'test',
      confidence: 1,
    }
    const first = mentions.map((one, i) => (i === 0 ? { ...one, quote: 'was 35 years old' } : one))
    const without = prepareOrigins({ articles, reuse: [], attributions: [] })
    const reader = prepareOrigins({ articles, reuse: [], attributions: [said] })
    expect(findOrigins(first, without).count).toBe(3)
    expect(findOrigins(first, reader).groups.map((group) => group.outletIds)).toEqual([
      ['harbour-mail', 'coast-gazette'],
      ['island-post'],
    ])
  })
})

describe('laws of origins', () => {
  const piece: fc.Arbitrary<Piece> = fc.record({
    outlet: fc.constantFrom('Reuters', 'AFP', 'Harbour Mail', 'Coast Gazette', 'Island Post'),
    quote: fc.constantFrom(CRANE, FELL, COPY, 'Holt said on Saturday: “It was old.”', '🚢', '"'),
    source: fc.constantFrom(
      'Reuters',
      'the AFP',
      'Maren Holt',
      'Holt',
      'officials',
      'media reports',
      '"',
      'Acme spokesman Jo Roe',
    ),
    stance: fc.constantFrom('repeats', 'repeats', 'disputes'),
  })

  it('every repeating outlet stands in one group, and the count is that of the groups', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const { origins } = readOrigins(pieces)
        const outlets = new Set(pieces.filter((p) => p.stance === 'repeats').map((p) => outletId(p.outlet)))
        expect(origins.groups.flatMap((group) => group.outletIds).sort()).toEqual([...outlets].sort())
        expect(origins.count).toBe(origins.groups.length)
        for (const group of origins.groups) expect(group.reasons.length > 0).toBe(group.outletIds.length > 1)
      }),
    )
  })

  it('the order of the mentions changes neither count nor groups', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const { mentions, reader, origins } = readOrigins(pieces)
        const sets = (found: typeof origins) =>
          found.groups.map((group) => [...group.outletIds].sort().join()).sort()
        expect(sets(findOrigins([...mentions].reverse(), reader))).toEqual(sets(origins))
      }),
    )
  })
})
