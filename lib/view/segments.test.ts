import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, segments } from './segments'

const TEXT = 'The dam broke at dawn.'
const whole = { start: 0, end: TEXT.length }
const mark = (id: string, start: number, end: number): Mark => ({ id, span: { start, end } })
const shape = (marks: readonly Mark[], within = whole) =>
  segments(TEXT, within, marks).map(({ text, ids }) => [text, ids.join('+')])

describe('segments', () => {
  it.each<[string, readonly Mark[], readonly (readonly [string, string])[]]>([
    ['no mark', [], [['The dam broke at dawn.', '']]],
    [
      'one',
      [mark('a', 4, 7)],
      [
        ['The ', ''],
        ['dam', 'a'],
        [' broke at dawn.', ''],
      ],
    ],
    [
      'at both ends',
      [mark('a', 0, 3), mark('b', 17, 22)],
      [
        ['The', 'a'],
        [' dam broke at ', ''],
        ['dawn.', 'b'],
      ],
    ],
    [
      'overlapping',
      [mark('a', 0, 13), mark('b', 8, 22)],
      [
        ['The dam ', 'a'],
        ['broke', 'a+b'],
        [' at dawn.', 'b'],
      ],
    ],
    [
      'one in the other',
      [mark('a', 0, 22), mark('b', 4, 7)],
      [
        ['The ', 'a'],
        ['dam', 'a+b'],
        [' broke at dawn.', 'a'],
      ],
    ],
    [
      'the same place twice',
      [mark('a', 4, 7), mark('b', 4, 7)],
      [
        ['The ', ''],
        ['dam', 'a+b'],
        [' broke at dawn.', ''],
      ],
    ],
    [
      'touching',
      [mark('a', 0, 4), mark('b', 4, 22)],
      [
        ['The ', 'a'],
        ['dam broke at dawn.', 'b'],
      ],
    ],
    ['of no width, or outside', [mark('a', 4, 4), mark('b', 30, 40)], [['The dam broke at dawn.', '']]],
    [
      'one name in two places',
      [mark('a', 0, 3), mark('a', 4, 7)],
      [
        ['The', 'a'],
        [' ', ''],
        ['dam', 'a'],
        [' broke at dawn.', ''],
      ],
    ],
  ])('%s', (_, marks, expected) => {
    expect(shape(marks)).toEqual(expected)
  })

  it('cuts marks to the part that is asked for', () => {
    expect(shape([mark('a', 0, 10)], { start: 4, end: 13 })).toEqual([
      ['dam br', 'a'],
      ['oke', ''],
    ])
  })

  it('gives nothing for an empty part', () => {
    expect(segments(TEXT, { start: 5, end: 5 }, [mark('a', 0, 22)])).toEqual([])
  })

  it('says where a mark begins and ends', () => {
    const found = segments(TEXT, whole, [mark('a', 0, 13), mark('b', 8, 22)])
    expect(found.map(({ starts, ends }) => [starts, ends])).toEqual([
      [['a'], []],
      [['b'], ['a']],
      [[], ['b']],
    ])
  })

  it('loses no character, and covers each mark with pieces that name it', () => {
    const place = fc
      .tuple(fc.nat(22), fc.nat(22))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), (places) => {
        const marks = places.map((span, i) => ({ id: `m${i}`, span }))
        const pieces = segments(TEXT, whole, marks)
        expect(pieces.map((piece) => piece.text).join('')).toBe(TEXT)
        for (const { id, span } of marks) {
          const named = pieces.filter((piece) => piece.ids.includes(id)).map((piece) => piece.text)
          expect(named.join('')).toBe(TEXT.slice(span.start, span.end))
        }
      }),
    )
  })
})
