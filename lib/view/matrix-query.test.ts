import { describe, expect, it } from 'vitest'
import {
  EVERY_CLAIM,
  isFiltered,
  matrixParams,
  parseMatrixQuery,
  parseOpenClaim,
  parseStayingClaim,
  withStayingClaim,
} from './matrix-query'

describe('parseMatrixQuery', () => {
  it('asks for every claim where the address says nothing', () => {
    expect(parseMatrixQuery({})).toEqual(EVERY_CLAIM)
  })

  it.each([
    [{ q: '  two \n words ' }, { words: 'two words' }],
    [
      { stance: 'disputed', reach: 'one-origin' },
      { stance: 'disputed', reach: 'one-origin' },
    ],
    [
      { disputedBy: 'a', omittedBy: 'b', onlyIn: 'c', repeatedBy: 'd' },
      { disputedBy: 'a', omittedBy: 'b', onlyIn: 'c', repeatedBy: 'd' },
    ],
    [{ deniedBy: 'The Ministry' }, { deniedBy: 'The Ministry' }],
    [
      { sort: 'coverage', page: '3', columns: '2' },
      { sort: 'coverage', page: 3, columns: 2 },
    ],
    // What the filter form sends.
    [{ rel: 'omittedBy', by: 'a' }, { omittedBy: 'a' }],
    [
      { rel: 'omittedBy', by: 'a', omittedBy: 'b', repeatedBy: 'c' },
      { omittedBy: 'a', repeatedBy: 'c' },
    ],
    [{ rel: 'omittedBy', by: '', omittedBy: 'b' }, { omittedBy: 'b' }],
    [{ rel: 'nonsense', by: 'a' }, {}],
    // What nobody should send.
    [{ stance: 'true', reach: '', sort: 'price' }, {}],
    [{ page: '0', columns: '-1' }, {}],
    [{ page: '2.5', columns: '1e9' }, {}],
    [{ stance: ['disputed', 'own'] }, { stance: 'disputed' }],
    [{ q: 'x'.repeat(300) }, { words: 'x'.repeat(200) }],
  ])('%o', (search, expected) => {
    expect(parseMatrixQuery(search)).toEqual({ ...EVERY_CLAIM, ...expected })
  })

  it('reads back what matrixParams writes', () => {
    const query = {
      ...EVERY_CLAIM,
      words: 'a & b=c',
      stance: 'own',
      reach: 'shared',
      disputedBy: 'a',
      omittedBy: 'b',
      deniedBy: 'He “said”',
      sort: 'dispute',
      page: 4,
      columns: 2,
    } as const
    const params = matrixParams(query, { claim: 'c1', outlet: 'b' })
    const search = Object.fromEntries(new URLSearchParams(params.toString()))
    expect(parseMatrixQuery(search)).toEqual(query)
    expect(parseOpenClaim(search)).toEqual({ claim: 'c1', outlet: 'b' })
  })
})

it('writes nothing of what is as ever', () => {
  expect(matrixParams(EVERY_CLAIM).toString()).toBe('')
  expect(matrixParams({ stance: 'disputed' }).toString()).toBe('stance=disputed')
})

it('opens no outlet without a claim', () => {
  expect(parseOpenClaim({ outlet: 'a' })).toEqual({ claim: null, outlet: null })
})

it('knows a filter from an order', () => {
  expect(isFiltered({ ...EVERY_CLAIM, sort: 'dispute', page: 2, columns: 2 })).toBe(false)
  expect(isFiltered({ ...EVERY_CLAIM, words: 'x' })).toBe(true)
  expect(isFiltered({ ...EVERY_CLAIM, onlyIn: 'a' })).toBe(true)
})

it('keeps the claim in sight whose panel is open, else the one that was judged last', () => {
  const judged = Object.fromEntries(new URLSearchParams(withStayingClaim('?stance=disputed&page=2', 'c1')))
  expect(parseStayingClaim(judged)).toEqual({ stays: 'c1' })
  expect(parseStayingClaim({ ...judged, claim: 'c2' })).toEqual({ stays: 'c2' })
  expect(parseStayingClaim({})).toEqual({ stays: null })
  expect(withStayingClaim('?stays=c1', 'c2')).toBe('?stays=c2')
  // A way to elsewhere lets it go.
  expect(matrixParams(parseMatrixQuery(judged), parseOpenClaim(judged)).toString()).toBe(
    'stance=disputed&page=2',
  )
})
