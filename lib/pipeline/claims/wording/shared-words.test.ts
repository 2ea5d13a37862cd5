import { describe, expect, it } from 'vitest'
import { tag } from '@/lib/text/tag'
import { closeness, sharedWords } from './shared-words'
import { spokenBy } from './spoken-by'
import { piecesOf } from './wording'

const pieces = (text: string) => piecesOf(tag(text, [{ start: 0, end: text.length }])[0] ?? [])

describe('closeness', () => {
  it('is the same with and without a post beside the name of who speaks', () => {
    const shared = sharedWords(['We sold the old boat', 'They sold the boat'])
    const words = pieces('We sold the old boat')
    const plain = closeness(spokenBy('Jane Roe', words), shared)
    expect(closeness(spokenBy('Jane Roe', words, 'Jane Roe, head of Lund Harbour'), shared)).toBe(plain)
    expect(closeness(words, shared)).toBeGreaterThan(plain)
  })
})
