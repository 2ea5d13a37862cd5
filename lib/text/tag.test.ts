import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tag } from './tag'
import { tokenize } from './tokens'

const whole = (text: string) => ({ start: 0, end: text.length })
const words = (text: string) => tokenize(text, whole(text)).map((t) => t.text)

describe('tokenize', () => {
  it.each([
    ['He doesn’t know Anna’s plan.', ['He', 'doesn’t', 'know', 'Anna’s', 'plan', '.']],
    ['U.S.-backed, at 4 a.m. on Dec. 10', ['U.S.-backed', ',', 'at', '4', 'a.m.', 'on', 'Dec.', '10']],
    ['Rep. Jane Q. Public (D-Ohio)', ['Rep.', 'Jane', 'Q.', 'Public', '(', 'D-Ohio', ')']],
    ['members, mostly ex-\nservice staff', ['members', ',', 'mostly', 'ex-service', 'staff']],
    ['sol\u00ADdiers\uFEFF and 3.2m 20th', ['soldiers', 'and', '3.2m', '20th']],
    [
      'See https://example.org/a?b=1 and @someone #tag',
      ['See', 'https://example.org/a?b=1', 'and', '@someone', '#tag'],
    ],
    ['Yes 😀 … no--maybe', ['Yes', '😀', '…', 'no', '--', 'maybe']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('tag', () => {
  it('gives parts of speech and lemmas at offsets of the frozen text', () => {
    const text = 'The ex-\nsoldiers said\u00AD they had left.'
    const tagged = tag(text, [whole(text)])[0] ?? []
    expect(tagged.map((t) => t.text)).toEqual(['The', 'ex-soldiers', 'said', 'they', 'had', 'left', '.'])
    expect(tagged.find((t) => t.low === 'said')).toMatchObject({ lemma: 'say', pos: 'VERB' })
    expect(text.slice(tagged[1]?.start, tagged[1]?.end)).toBe('ex-\nsoldiers')
  })

  it('keeps one list a stretch, also for empty ones', () => {
    const text = 'One day. Two days.'
    const lists = tag(text, [
      { start: 0, end: 8 },
      { start: 8, end: 9 },
      { start: 9, end: 18 },
    ])
    expect(lists.map((list) => list.map((t) => t.text))).toEqual([
      ['One', 'day', '.'],
      [],
      ['Two', 'days', '.'],
    ])
  })

  it('never loses its place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const tagged = tag(text, [whole(text)])[0] ?? []
        let at = 0
        for (const token of tagged) {
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(token.end).toBeGreaterThan(token.start)
          at = token.end
        }
        expect(at).toBeLessThanOrEqual(text.length)
        expect(tokenize(text, whole(text)).length).toBe(tagged.length)
      }),
      { numRuns: 60 },
    )
  })
})
