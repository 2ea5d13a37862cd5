import { describe, expect, it } from 'vitest'
import { findQuote } from './find-quote'

const TEXT = 'Lead.\n\n“The mill – ours –\nburned,” said Holt’s aide. The mill – ours – burned.'
const PART = { at: 0, text: TEXT }

describe('findQuote', () => {
  it.each([
    ['Lead.', 'Lead.'],
    ['“The mill – ours –\nburned,” said Holt’s aide', '“The mill – ours –\nburned,” said Holt’s aide'],
    ['"The mill - ours - burned," said Holt\'s aide', '“The mill – ours –\nburned,” said Holt’s aide'],
    ['said Holt’s aide….', 'said Holt’s aide'],
    ['"Lead."', 'Lead.'],
    ['The mill – ours – burned.', 'The mill – ours – burned.'],
  ])('finds %j', (quote, there) => {
    const found = findQuote(PART, quote)
    expect(found && TEXT.slice(found.start, found.end)).toBe(there)
  })

  it.each(['The mill burned', 'the mill – ours – burned.', '', '  ', '...', '""'])(
    'does not find %j',
    (quote) => {
      expect(findQuote(PART, quote)).toBeNull()
    },
  )

  it('counts from the beginning of the article', () => {
    expect(findQuote({ at: 70, text: 'It burned down.' }, 'burned')).toEqual({ start: 73, end: 79 })
  })
})
