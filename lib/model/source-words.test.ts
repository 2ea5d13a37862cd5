import { describe, expect, it } from 'vitest'
import { sourceWords } from './source-words'

describe('who is said to have said it', () => {
  it.each<[what: string, sourceName: string | null, chain: readonly string[], words: string | null]>([
    ['a person', 'Jane Roe', ['Jane Roe'], 'Jane Roe'],
    ['told to another outlet', 'Jane Roe', ['Coast Gazette', 'Jane Roe'], 'Jane Roe, to Coast Gazette'],
    ['an outlet that quotes her', 'Coast Gazette', ['Coast Gazette', 'Jane Roe'], 'Coast Gazette'],
    ['with what she rests on', 'Jane Roe', ['Jane Roe', 'two drivers'], 'Jane Roe'],
    ['nobody, with what it rests on', null, ['two drivers'], null],
    ['an engine that gives no chain', 'Jane Roe', [], 'Jane Roe'],
  ])('%s', (_, sourceName, chain, words) => {
    expect(sourceWords({ sourceName, chain })).toBe(words)
  })
})
