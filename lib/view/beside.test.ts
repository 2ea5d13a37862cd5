import { describe, expect, it } from 'vitest'
import { ODD_STORY } from '@/lib/fixtures/odd-story'
import type { Article, ReusePassage } from '@/lib/model/types'
import { besideRows } from './beside'

const [MADE] = ODD_STORY.analysis.articles
if (!MADE) throw new Error('The odd story has no articles.')
const article = (text: string): Article => ({ ...MADE, text })

/** Two articles in which each of the given pieces stands once in both. */
function rows(a: string, b: string, ...pieces: readonly (readonly [string, string])[]) {
  const at = (text: string, piece: string) => ({
    start: text.indexOf(piece),
    end: text.indexOf(piece) + piece.length,
  })
  const passages = pieces.map(
    ([x, y]): ReusePassage => ({ a: at(a, x), b: at(b, y), words: x.split(' ').length }),
  )
  return besideRows({ a: article(a), b: article(b), passages })
}

describe('besideRows', () => {
  it('sets sentences beside their counterparts, and marks what was changed or dropped', () => {
    const [before, passage, after] = rows(
      'Own start. The old crane fell at six. Others spoke of a mast. Nobody came. Own end.',
      'Their start. The new crane fell at six. Nobody came. Their end.',
      [
        'The old crane fell at six. Others spoke of a mast. Nobody came.',
        'The new crane fell at six. Nobody came.',
      ],
    )
    expect(before).toEqual({ kind: 'between', a: 'Own start.', b: 'Their start.' })
    expect(after).toEqual({ kind: 'between', a: 'Own end.', b: 'Their end.' })
    if (passage?.kind !== 'passage') throw new Error('The second row is no passage.')
    expect(
      passage.pairs.map(({ a, b }) => [a, b].map((runs) => runs.map((one) => one.text).join(''))),
    ).toEqual([
      ['The old crane fell at six. ', 'The new crane fell at six. '],
      ['Others spoke of a mast. ', ''],
      ['Nobody came.', 'Nobody came.'],
    ])
    expect(passage.pairs[1]?.a.map((one) => one.kind)).toEqual(['only'])
    expect(passage.changes).toBe(2)
  })

  it('leaves a quotation mark with what it opens', () => {
    const words = 'He left. "We go," she said. “Now.” They went.'
    const [passage] = rows(words, words, [words, words])
    if (passage?.kind !== 'passage') throw new Error('The row is no passage.')
    expect(passage.pairs.map(({ a }) => a.map((one) => one.text).join(''))).toEqual([
      'He left. ',
      '"We go," she said. ',
      '“Now.” ',
      'They went.',
    ])
  })

  it('cuts what one side alone has where its sentence begins', () => {
    const long = 'It sank. The other men spoke of a mast. The mayor of the port came.'
    const short = 'It sank. The mayor of the port came.'
    const only = (a: string, b: string, side: 'a' | 'b') => {
      const [passage] = rows(a, b, [a, b])
      if (passage?.kind !== 'passage') throw new Error('The row is no passage.')
      return passage.pairs.flatMap((pair) =>
        pair[side].filter((one) => one.kind === 'only').map((one) => one.text),
      )
    }
    expect(only(long, short, 'a')).toEqual(['The other men spoke of a mast. '])
    expect(only(short, long, 'b')).toEqual(['The other men spoke of a mast. '])
  })

  it('leaves no mark that opens or closes a passage to what one side has alone', () => {
    const found = rows(
      'It was late. "The crane fell at six." Nobody came.',
      'The crane fell at six, he wrote.',
      ['The crane fell at six', 'The crane fell at six'],
    )
    expect(found.filter((one) => one.kind === 'between')).toEqual([
      { kind: 'between', a: 'It was late.', b: '' },
      { kind: 'between', a: 'Nobody came.', b: 'he wrote.' },
    ])
  })

  it('keeps every character of a passage on both sides', () => {
    const words = [
      '“The crane,” she said, “fell.” Nobody\ncame – not one.',
      'The crane fell, she said. No-one\r\ncame; “not one.”',
    ] as const
    const [passage] = rows(words[0], words[1], [words[0], words[1]])
    if (passage?.kind !== 'passage') throw new Error('The row is no passage.')
    for (const [i, side] of (['a', 'b'] as const).entries())
      expect(passage.pairs.flatMap((pair) => pair[side].map((one) => one.text)).join('')).toBe(words[i])
  })
})
