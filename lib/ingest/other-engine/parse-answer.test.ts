import { describe, expect, it } from 'vitest'
import { parseAnswer } from './parse-answer'

const TEXT = 'Mill burns\n\nThe mill burned down. Nobody was hurt. The mill burned down.'
const ARTICLES = [{ id: 'a-1', file: 'a.txt', text: TEXT }]

describe('parseAnswer', () => {
  it.each([
    ['by quote, the first where it stands twice', { quote: 'The mill burned down' }, { start: 12, end: 32 }],
    ['by place', { start: 34, end: 50 }, { start: 34, end: 50 }],
    ['by both', { start: 34, end: 50, quote: 'Nobody was hurt.' }, { start: 34, end: 50 }],
    ['by the article’s id', { article: 'a-1', quote: 'Mill burns' }, { start: 0, end: 10 }],
  ])('finds a place %s', (_, place, span) => {
    expect(mentions([{ article: 'a.txt', stance: 'repeats', ...place }])).toEqual([
      { articleId: 'a-1', span, stance: 'repeats', source: undefined, kind: undefined },
    ])
  })

  it('tells nobody from nothing said of who said it, and reads an exported report', () => {
    const place = { article: 'a.txt', quote: 'Mill burns', stance: 'disputes' }
    const found = mentions([
      place,
      { ...place, source: null },
      { ...place, source: ' Ada Holt ', kind: 'denial' },
      { ...place, attribution: null },
      { ...place, attribution: { source: 'Ada Holt', cue: 'said' } },
    ])
    expect(found.map((m) => m.source)).toEqual([undefined, null, 'Ada Holt', null, 'Ada Holt'])
    expect(found[2]?.kind).toBe('denial')
  })

  it.each([
    [{ article: 'b.txt', quote: 'Mill burns', stance: 'repeats' }, /names no article of the story: "b.txt"/],
    [
      { article: 'a.txt', quote: 'Mill burnt', stance: 'repeats' },
      /quote that does not stand in its article/,
    ],
    [{ article: 'a.txt', start: 0, end: 4, quote: 'Milk', stance: 'repeats' }, /does not stand from 0 to 4/],
    [{ article: 'a.txt', start: 5, end: 5000, stance: 'repeats' }, /no such place: 5 to 5000 of/],
    [{ article: 'a.txt', start: 9, end: 3, stance: 'repeats' }, /no such place/],
    [{ article: 'a.txt', start: 10, end: 12, stance: 'repeats' }, /nothing but white space/],
    [{ article: 'a.txt', stance: 'repeats' }, /neither a quote nor start and end/],
    [{ article: 'a.txt', quote: 'Mill burns', stance: 'true' }, /wrong "stance"/],
    ['Mill burns', /wrong form/],
  ])('leaves out %j, says why, and keeps the rest', (bad, why) => {
    const good = { article: 'a.txt', quote: 'Mill burns', stance: 'repeats' }
    const read = parse({ claims: [{ mentions: [bad] }, { mentions: [good, bad] }] })
    expect(read).toMatchObject({ claims: [[{ articleId: 'a-1' }]] })
    expect('rejected' in read && read.rejected.map((one) => one.file)).toEqual([
      'claims.0.mentions.0',
      'claims.1.mentions.1',
    ])
    expect('rejected' in read && read.rejected[0]?.reason).toMatch(why)
  })

  it.each(['', 'no JSON', '[]', '{}', '{"claims":[{}]}'])('finds nothing to use in %j', (answer) => {
    expect(parseAnswer(answer, ARTICLES)).toHaveProperty('problem')
  })
})

function parse(answer: object) {
  return parseAnswer(JSON.stringify(answer), ARTICLES)
}

function mentions(list: readonly object[]) {
  const read = parse({ claims: [{ mentions: list }] })
  if ('problem' in read) throw new Error(read.problem)
  expect(read.rejected).toEqual([])
  return read.claims[0] ?? []
}
