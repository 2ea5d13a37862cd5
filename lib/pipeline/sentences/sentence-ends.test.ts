import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceEnds } from './sentence-ends'

function split(text: string): readonly string[] {
  let from = 0
  return sentenceEnds(text).map((to) => {
    const piece = text.slice(from, to).trim()
    from = to
    return piece
  })
}

describe('sentenceEnds', () => {
  it.each([
    // plain ends
    ['The dam broke. Two villages flooded.', ['The dam broke.', 'Two villages flooded.']],
    ['Who knew? Nobody did! It rained on.', ['Who knew?', 'Nobody did!', 'It rained on.']],
    // titles, initials, abbreviations
    ['Gen. Okoro met Dr. J. K. Lund. They talked.', ['Gen. Okoro met Dr. J. K. Lund.', 'They talked.']],
    ['She left at 4 a.m. He stayed.', ['She left at 4 a.m.', 'He stayed.']],
    ['It opens at 4 p.m. GMT on Monday.', ['It opens at 4 p.m. GMT on Monday.']],
    ['The U.S. Navy sailed. So did others.', ['The U.S. Navy sailed.', 'So did others.']],
    ['They live in the U.S. The coast is far.', ['They live in the U.S.', 'The coast is far.']],
    [
      'Rep. Ada Moss (R-Calif.) spoke on Dec. 10 in Boston.',
      ['Rep. Ada Moss (R-Calif.) spoke on Dec. 10 in Boston.'],
    ],
    ['He works at Lund Inc. She does too.', ['He works at Lund Inc.', 'She does too.']],
    ['Order no. 5 came. No. It did not.', ['Order no. 5 came.', 'No.', 'It did not.']],
    // numbers and addresses
    ['It fell 3.2 percent. Shares rose.', ['It fell 3.2 percent.', 'Shares rose.']],
    ['See example.com for more. It is long.', ['See example.com for more.', 'It is long.']],
    // quotations
    ['“Go.” She went.', ['“Go.”', 'She went.']],
    ['"Why now?" asked Mrs. Lund. Nobody knew.', ['"Why now?" asked Mrs. Lund.', 'Nobody knew.']],
    ['“Stop!” her son shouted.', ['“Stop!” her son shouted.']],
    ['“It is over. We won,” he said.', ['“It is over.', 'We won,” he said.']],
    [
      'He spoke on “Lund. Harbour. Moss,” a weekly show. It was late.',
      ['He spoke on “Lund. Harbour. Moss,” a weekly show.', 'It was late.'],
    ],
    ['“No. It did not happen,” she said.', ['“No.', 'It did not happen,” she said.']],
    // trailing dots
    ['And then... silence. The end.', ['And then... silence.', 'The end.']],
    // a hard wrap is white space
    ['The ship\nsank. All were\nsaved.', ['The ship\nsank.', 'All were\nsaved.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('covers any text, in order, and ends with it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const ends = sentenceEnds(text)
        expect(ends.at(-1) ?? 0).toBe(text.length)
        expect(ends.every((e, i) => e > (ends[i - 1] ?? 0))).toBe(true)
      }),
    )
  })
})
