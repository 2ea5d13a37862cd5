import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkGroups } from './link-groups'

type Pair = { readonly i: number; readonly j: number; readonly likelihood: number }

function link(
  count: number,
  pairs: readonly Pair[],
  sameArticlePenalty = 0,
  articles = 'abcdefghij',
  compared = 10,
  titles = '',
  apart: readonly (readonly [number, number])[] = [],
) {
  return linkGroups({
    count,
    joins: () => true,
    compared,
    pairs: {
      first: Int32Array.from(pairs, (pair) => pair.i),
      second: Int32Array.from(pairs, (pair) => pair.j),
      likelihoods: Float64Array.from(pairs, (pair) => pair.likelihood),
    },
    articleOf: (i) => articles.charAt(i),
    isTitle: (i) => titles.charAt(i) === 'T',
    apart,
    threshold: 0.4,
    sameArticlePenalty,
  })
}

describe('linkGroups', () => {
  it('puts the likely together and leaves the rest alone', () => {
    expect(link(4, [{ i: 0, j: 2, likelihood: 0.9 }])).toEqual([[0, 2], [1], [3]])
  })

  it('never joins what is to be apart, not even through others', () => {
    const pairs = [
      { i: 0, j: 1, likelihood: 0.9 },
      { i: 0, j: 2, likelihood: 0.95 },
      { i: 1, j: 2, likelihood: 0.8 },
    ]
    expect(link(3, pairs)).toEqual([[0, 1, 2]])
    expect(link(3, pairs, 0, undefined, 10, '', [[0, 1]])).toEqual([[0, 2], [1]])
  })

  it('takes the mean over all pairs of two groups: one strong link does not join a group that is strange to the rest', () => {
    const pairs = [
      { i: 0, j: 1, likelihood: 0.9 },
      { i: 1, j: 2, likelihood: 0.7 },
    ]
    // 2 fits 1 well, and 0 not at all: (0.7 + 0) / 2 is under the threshold.
    expect(link(3, pairs)).toEqual([[0, 1], [2]])
  })

  it('joins nothing at the threshold itself', () => {
    expect(link(2, [{ i: 0, j: 1, likelihood: 0.4 }])).toEqual([[0], [1]])
  })

  it('takes the lower index first where two pairs are equally likely', () => {
    const pairs = [
      { i: 1, j: 2, likelihood: 0.6 },
      { i: 0, j: 1, likelihood: 0.6 },
    ]
    expect(link(3, pairs)).toEqual([[0, 1], [2]])
  })

  it('takes a headline and what its article says again for the same claim', () => {
    const pairs = [{ i: 0, j: 1, likelihood: 0.6 }]
    expect(link(2, pairs, 0.3, 'aa')).toEqual([[0], [1]])
    expect(link(2, pairs, 0.3, 'aa', 10, 'T ')).toEqual([[0, 1]])
  })

  it('keeps two claims apart that the same articles make side by side', () => {
    const pairs = [
      { i: 0, j: 1, likelihood: 0.9 },
      { i: 2, j: 3, likelihood: 0.9 },
      { i: 0, j: 3, likelihood: 0.5 },
      { i: 1, j: 2, likelihood: 0.5 },
      { i: 0, j: 2, likelihood: 0.5 },
      { i: 1, j: 3, likelihood: 0.5 },
    ]
    expect(link(4, pairs, 0, 'abab')).toEqual([[0, 1, 2, 3]])
    expect(link(4, pairs, 0.2, 'abab')).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('does not hold pairs that were never compared against a large group', () => {
    const all = [0, 1, 2, 3, 4].flatMap((j) =>
      [0, 1, 2, 3].filter((i) => i < j).map((i) => ({ i, j, likelihood: 0.9 })),
    )
    const few = all.filter(({ i, j }) => j < 4 || i === 0)
    expect(link(5, few)).toEqual([[0, 1, 2, 3], [4]])
    expect(link(5, few, 0, 'abcde', 1)).toEqual([[0, 1, 2, 3, 4]])
  })

  it('puts every item in exactly one group, whatever the likelihoods and their order', () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (list) => {
        const unique = new Map<string, Pair>()
        for (const [a, b, likelihood] of list)
          if (a !== b)
            unique.set(`${Math.min(a, b)} ${Math.max(a, b)}`, {
              i: Math.min(a, b),
              j: Math.max(a, b),
              likelihood,
            })
        const pairs = [...unique.values()]
        const groups = link(10, pairs, 0.2, 'aabbccddee')
        expect(groups.flat().sort((x, y) => x - y)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
        expect(link(10, [...pairs].reverse(), 0.2, 'aabbccddee')).toEqual(groups)
      }),
    )
  })
})
