import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halvesOf, partsOf } from './parts'

describe('partsOf', () => {
  it('loses nothing, and keeps every part short', () => {
    const texts = fc.array(fc.constantFrom('The mill burned. ', 'x'.repeat(40), '\n\n', ' ', '🔥', 'Why?\n'))
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 90 }), (pieces, most) => {
        const text = `a${pieces.join('')}z`
        const parts = partsOf(text, most)
        for (const part of parts) {
          expect(part.text.length).toBeLessThanOrEqual(most)
          expect(text.slice(part.at, part.at + part.text.length)).toBe(part.text)
          expect(part.text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/)
        }
        // What is between them is white space.
        expect(parts.map((part) => part.text.replace(/\s/g, '')).join('')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })

  it.each([
    ['One is here.\n\nTwo is there.', 16, ['One is here.\n\n', 'Two is there.']],
    ['One is here. Two is there.', 16, ['One is here. ', 'Two is there.']],
    ['One is here, two is there', 16, ['One is here, ', 'two is there']],
    ['Short.', 16, ['Short.']],
    [' \n ', 16, []],
  ])('cuts %j of at most %i', (text, most, parts) => {
    expect(partsOf(text, most).map((part) => part.text)).toEqual(parts)
  })
})

describe('halvesOf', () => {
  it('gives two parts that know where they stand', () => {
    const text = 'The mill burned down on Sunday. '.repeat(30)
    const halves = halvesOf({ at: 100, text })
    expect(halves).toHaveLength(2)
    expect(halves?.map((half) => half.at - 100)).toEqual([0, halves?.[0]?.text.length])
    expect(halves?.map((half) => half.text).join('')).toBe(text)
  })

  it('leaves a short one alone', () => {
    expect(halvesOf({ at: 0, text: 'The mill burned down.' })).toBeNull()
  })
})
