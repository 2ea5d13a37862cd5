import { describe, expect, it } from 'vitest'
import { mendEncoding } from './mend-encoding'
import { tokenize } from './tokens'

describe('mendEncoding', () => {
  it.each([
    ['Mu\u00C3\u00B1oz', 'Muñoz'],
    ['MuA\u0303\u00B1oz', 'Muñoz'],
    ['Andr\u00C3\u00A9', 'André'],
    ['J\u00C3\u00BCrgen', 'Jürgen'],
    ['\u00C3\u0089va', '\u00C3\u0089va'],
    ['10\u00C2\u00B0', '10°'],
  ])('%j reads %j', (spoilt, read) => {
    expect(mendEncoding(spoilt)).toBe(read)
  })

  it.each(['Muñoz', 'MANHÃ”', 'São', 'Âge', 'N°', 'ª', ''])('leaves %j alone', (word) => {
    expect(mendEncoding(word)).toBe(word)
  })

  it('is how a token reads; its place is that of the text', () => {
    const text = 'Judge Mu\u00C3\u00B1oz left.'
    const found = tokenize(text, { start: 0, end: text.length }).find((token) => token.text === 'Muñoz')
    expect(text.slice(found?.start, found?.end)).toBe('Mu\u00C3\u00B1oz')
  })
})
