import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePassage } from './compare-passage'
import { sentencePairs } from './sentence-pairs'

const whole = (text: string) => ({ start: 0, end: text.length })

/** "words of a | words of b" of each pair of sentences. */
function pairs(a: string, b: string): readonly string[] {
  const side = (text: string, spans: readonly ({ start: number; end: number } | null)[]) =>
    spans.flatMap((one) => (one ? [text.slice(one.start, one.end)] : [])).join(' ')
  return sentencePairs(a, b, comparePassage(a, whole(a), b, whole(b))).map(
    (one) =>
      `${side(
        a,
        one.map((each) => each.a),
      )} | ${side(
        b,
        one.map((each) => each.b),
      )}`,
  )
}

describe('sentencePairs', () => {
  it.each([
    [
      'two sentences in both',
      'The crane fell. Nobody came.',
      'The crane fell. Nobody came.',
      ['The crane fell | The crane fell', 'Nobody came | Nobody came'],
    ],
    [
      'a sentence that one drops',
      'The crane fell. Others spoke of a mast. Nobody came.',
      'The crane fell. Nobody came.',
      ['The crane fell | The crane fell', 'Others spoke of a mast | ', 'Nobody came | Nobody came'],
    ],
    [
      'a word put otherwise',
      'The old crane fell. Nobody came.',
      'The new crane fell. Nobody came.',
      ['The old crane fell | The new crane fell', 'Nobody came | Nobody came'],
    ],
    [
      'a number with a point is no end',
      'Some 4.5 men came. They left.',
      'Some 4.5 men came. They left.',
      ['Some 4.5 men came | Some 4.5 men came', 'They left | They left'],
    ],
    ['nothing', '', '', []],
  ])('%s', (_, a, b, expected) => {
    expect(pairs(a, b)).toEqual(expected)
  })

  it('keeps every word of both sides, in order', () => {
    const words = fc.array(fc.constantFrom('A', 'b.', 'c', 'D', 'e!'), { maxLength: 14 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [a.join(' '), b.join(' ')]
        const found = sentencePairs(x, y, comparePassage(x, whole(x), y, whole(y))).flat()
        for (const [text, side] of [
          [x, 'a'],
          [y, 'b'],
        ] as const) {
          const kept = found.flatMap((one) => (one[side] ? [text.slice(one[side].start, one[side].end)] : []))
          expect(kept.join(' ').replace(/[.!]/g, '')).toBe(text.replace(/[.!]/g, ''))
        }
      }),
    )
  })
})
