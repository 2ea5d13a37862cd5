import { describe, expect, it } from 'vitest'
import { cellLabel, cellSign, cellWords, firmnessLabel, LEGEND, mentionSign, sideLabel } from './sign'

describe('cellSign', () => {
  it.each([
    ['repeats', 'own', null, 'own', 'repeats it in its own voice'],
    ['repeats', 'attributed', null, 'passed', 'passes it on'],
    ['disputes', null, 'attributed', 'denial', 'carries a denial'],
    ['disputes', null, 'own', 'dispute', 'disputes it in its own voice'],
    ['both', 'own', 'attributed', 'both-own-denial', 'repeats it in its own voice and carries a denial'],
    ['both', 'attributed', 'own', 'both-passed-dispute', 'passes it on and disputes it in its own voice'],
    ['omits', null, null, 'omits', 'leaves it out'],
  ] as const)('%s, %s, %s', (stance, repeatVoice, disputeVoice, id, words) => {
    expect(cellSign({ stance, repeatVoice, disputeVoice })).toEqual({ id, tone: stance, words })
  })

  it('never draws a carried denial as a dispute in the own voice', () => {
    expect(mentionSign('disputes', 'attributed').id).not.toBe(mentionSign('disputes', 'own').id)
  })

  it('has every tone in the legend', () => {
    expect(new Set(LEGEND.map((sign) => sign.tone))).toEqual(
      new Set(['repeats', 'disputes', 'both', 'omits']),
    )
  })
})

describe('cellLabel', () => {
  it.each([
    ['repeats', 'own', null, null, 'own voice'],
    // A source named beside it does not make it somebody else's words.
    ['repeats', 'own', null, 'A neighbour', 'own voice'],
    ['repeats', 'attributed', null, 'A neighbour', 'a neighbour'],
    ['repeats', 'attributed', null, 'The Harbour Office', 'The Harbour Office'],
    ['repeats', 'attributed', null, null, 'unnamed'],
    ['disputes', null, 'attributed', 'The Ministry', 'The Ministry'],
    ['disputes', null, 'own', null, 'own voice'],
    ['both', 'own', 'attributed', 'The Ministry', 'both · The Ministry'],
    ['both', 'own', 'attributed', 'The other sailors', 'both · the other sailors'],
    // Who it is, not the office alone: another one may hold it.
    ['disputes', null, 'attributed', 'Harbour office spokesman Jon Vale', 'Jon Vale'],
    ['both', 'own', 'own', null, 'both'],
    ['omits', null, null, null, ''],
  ] as const)('%s, %s, %s, %s', (stance, repeatVoice, disputeVoice, source, label) => {
    expect(cellLabel({ stance, repeatVoice, disputeVoice, source, omission: null })).toBe(label)
  })

  it.each([
    ['not-mentioned', ''],
    ['published-before', 'before it'],
    ['truncated', 'cut off'],
    ['too-short', 'too short'],
    ['not-analysed', 'not read'],
    ['dropped', 'dropped'],
  ] as const)('leaves it out: %s', (kind, label) => {
    const omission = { kind, because: 'A reason.', evidence: [] }
    expect(
      cellLabel({ stance: 'omits', repeatVoice: null, disputeVoice: null, source: null, omission }),
    ).toBe(label)
  })
})

describe('sideLabel', () => {
  const said = { stance: 'repeats', repeatVoice: 'attributed', disputeVoice: null, omission: null } as const

  it('has the whole name, which a column has no room for', () => {
    const cell = { ...said, source: 'the Ministry of Harbours and Inland Waterways' }
    expect(sideLabel(cell)).toBe('the Ministry of Harbours and Inland Waterways')
    expect(cellLabel(cell)).toBe('…Inland Waterways')
  })

  it.each([
    [null, 'leaves it out'],
    ['dropped', 'leaves it out (dropped)'],
    ['not-analysed', 'not read'],
  ] as const)('says in words that a claim is left out: %s', (kind, words) => {
    const omission = kind && { kind, because: 'A reason.', evidence: [] }
    expect(
      sideLabel({ stance: 'omits', repeatVoice: null, disputeVoice: null, source: null, omission }),
    ).toBe(words)
  })
})

describe('cellWords', () => {
  it.each([
    ['not-mentioned', 'leaves it out'],
    ['published-before', 'leaves it out (before it)'],
    ['too-short', 'leaves it out (too short)'],
    // Whether it leaves it out nobody knows.
    ['not-analysed', 'not read'],
  ] as const)('%s: %s', (kind, words) => {
    const omission = { kind, because: 'A reason.', evidence: [] }
    expect(cellWords({ stance: 'omits', repeatVoice: null, disputeVoice: null, omission })).toBe(words)
  })

  it('what an outlet says needs no reason', () => {
    expect(cellWords({ stance: 'repeats', repeatVoice: 'own', disputeVoice: null, omission: null })).toBe(
      'repeats it in its own voice',
    )
  })
})

describe('firmnessLabel', () => {
  it.each([
    ['repeats', 'own', null, 'asserted', 'own voice, as fact'],
    ['repeats', 'attributed', null, 'attributed', 'as somebody’s words'],
    ['repeats', 'attributed', null, 'hedged', 'passed on, hedged'],
    ['disputes', null, 'attributed', 'doubted', 'passed on, with doubt'],
    ['both', 'own', 'attributed', 'hedged', 'own voice, hedged'],
    ['omits', null, null, null, ''],
  ] as const)('%s, %s, %s, %s', (stance, repeatVoice, disputeVoice, hedge, label) => {
    const rest = { source: 'A neighbour', omission: null }
    expect(firmnessLabel({ stance, repeatVoice, disputeVoice, hedge, ...rest })).toBe(label)
  })
})
