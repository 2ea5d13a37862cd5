import { describe, expect, it } from 'vitest'
import { benchArticle } from './bench-article'
import { readBodies, readPairs } from './read-copy-pairs'
import { scoreReuse } from './reuse'

const COPIED =
  'The harbour master closed both basins on Friday after a crane slid from its rails and came to rest across the fairway.'
const body = (id: string, text: string) =>
  benchArticle(id, `${id}a ${id}b ${id}c ${id}d.\n\n${text}\n\n${id}e ${id}f ${id}g.`)
const BODIES = [body('x', COPIED), body('y', COPIED), body('z', COPIED), body('w', 'Nobody else has this.')]

describe('scoreReuse', () => {
  it('counts what is found of the listed pairs, and what is found besides', () => {
    const pairs = [
      { containment: 0.9, a: 'y', b: 'x' },
      { containment: 0.5, a: 'x', b: 'w' },
      { containment: 0.2, a: 'z', b: 'w' },
    ]
    const score = scoreReuse(BODIES, pairs, 1)
    expect(score).toMatchObject({
      bodies: 4,
      pairs: 2,
      found: 1,
      copied: 1,
      recall: 0.5,
      allFound: 3,
      outside: 2,
    })
    expect(score.missed).toEqual([pairs[1]])
    expect(score.sample).toHaveLength(1)
    expect(score.sample[0]?.passages[0]?.a).toContain('crane slid')
  })

  it('has no recall where nothing is listed', () => {
    expect(scoreReuse([], [], 50)).toMatchObject({ pairs: 0, recall: null, sample: [] })
  })
})

describe('the files', () => {
  it('reads bodies by the names of their columns', () => {
    expect(readBodies('articleBody,Body ID\n"one\ntwo",7\n')).toEqual([{ id: '7', text: 'one\ntwo' }])
  })

  it.each([
    ['id,text\n1,x', /columns "Body ID" and "articleBody"/],
    ['Body ID,articleBody\n,x', /row 2 lacks/],
  ])('says what is wrong with %j', (csv, message) => {
    expect(() => readBodies(csv)).toThrow(message)
  })

  it('reads pairs, and names the entry that is none', () => {
    expect(readPairs('[[0.5,"1","2"]]')).toEqual([{ containment: 0.5, a: '1', b: '2' }])
    expect(() => readPairs('[[0.5,"1","2"],[1]]')).toThrow(/entry 1/)
    expect(() => readPairs('{')).toThrow()
  })
})
