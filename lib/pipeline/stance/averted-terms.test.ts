import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { avertedTerms, saysUndone } from './averted-terms'

const read = (text: string) => ({ tokens: tag(text, [{ start: 0, end: text.length }])[0] ?? [] })

describe('avertedTerms', () => {
  it.each<[averted: readonly string[], text: string]>([
    [['jail', 'thief'], 'The town fines people instead of jailing thieves.'],
    [['market', 'fee'], 'The skippers avoided the market fees.'],
    [['mussel', 'bay'], 'The island banned mussels from the bay, and the boats left.'],
    [['sell', 'mill'], 'She leased the land rather than sell the mill.'],
    [['large', 'whale'], 'It was far from the largest whale.'],
    [['island'], 'The crews kept off the island.'],
    [['quay'], 'The captain told them to stay away from the quay.'],
    // Look-alikes
    [[], 'The town fines people and jails thieves.'],
    [[], 'The baker keeps the keys of the mill.'],
    [[], 'The ferry stopped at the pier.'],
    [[], ''],
  ])('%j: %s', (averted, text) => {
    expect([...avertedTerms(read(text))]).toEqual(averted)
  })
})

describe('saysUndone', () => {
  it.each<[boolean, string, string]>([
    [true, 'The hall is let unfurnished.', 'furnis'],
    [true, 'It is an unpaid post.', 'paid'],
    [false, 'The hall is let furnished.', 'furnis'],
    [false, 'The imports fell.', 'port'],
    [false, 'Under the pier they sang.', 'der'],
  ])('%s: %s', (undone, text, term) => {
    expect(saysUndone(read(text), new Set([term]))).toBe(undone)
  })
})
