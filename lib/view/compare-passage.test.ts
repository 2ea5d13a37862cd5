import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePassage } from './compare-passage'

function compare(a: string, b: string): readonly string[] {
  const whole = (text: string) => ({ start: 0, end: text.length })
  return comparePassage(a, whole(a), b, whole(b)).map((one) => {
    const [x, y] = [one.a && a.slice(one.a.start, one.a.end), one.b && b.slice(one.b.start, one.b.end)]
    return one.kind === 'same' ? `= ${x}` : one.kind === 'changed' ? `${x} > ${y}` : x ? `- ${x}` : `+ ${y}`
  })
}

describe('comparePassage', () => {
  it.each([
    ['the same', 'The crane fell.', 'the crane\nfell', ['= The crane fell']],
    ['a word changed', 'the old crane fell', 'the new crane fell', ['= the', 'old > new', '= crane fell']],
    [
      'words dropped',
      'about forty men, perhaps, came',
      'forty men came',
      ['- about', '= forty men', '- perhaps', '= came'],
    ],
    ['words added', 'they came', 'they came at night', ['= they came', '+ at night']],
    ['nothing in common', 'one two', 'three', ['one two > three']],
    ['one side empty', '', 'three', ['+ three']],
    ['both empty', ' … ', '', []],
  ])('%s', (_, a, b, expected) => {
    expect(compare(a, b)).toEqual(expected)
  })

  it('gives every word of both sides once, in order', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [a.join(' '), b.join(' ')]
        const found = comparePassage(x, { start: 0, end: x.length }, y, { start: 0, end: y.length })
        const side = (text: string, of: 'a' | 'b') =>
          found.flatMap((one) => (one[of] ? [text.slice(one[of].start, one[of].end)] : [])).join(' ')
        expect([side(x, 'a'), side(y, 'b')]).toEqual([x, y])
        for (const one of found)
          if (one.kind === 'same' && one.a && one.b)
            expect(x.slice(one.a.start, one.a.end)).toBe(y.slice(one.b.start, one.b.end))
      }),
    )
  })
})
