import { describe, expect, it } from 'vitest'
import { leftOutWords, nothingFound, parseSearchQuery, searchHref } from './search-query'

describe('parseSearchQuery and searchHref', () => {
  it.each([
    ['/search', {}],
    ['/search?q=ferry', { q: 'ferry' }],
    ['/search?q=%22a+b%22&kind=quote&page=3', { q: '"a b"', kind: 'quote', page: '3' }],
  ])('%s there and back', (href, params) => {
    expect(searchHref(parseSearchQuery(params, null))).toBe(href)
  })

  it('a search in a story is a page of that story', () => {
    expect(searchHref(parseSearchQuery({ q: '  مرحبا ' }, 'the-dam'))).toBe(
      '/stories/the-dam/search?q=%D9%85%D8%B1%D8%AD%D8%A8%D8%A7',
    )
  })

  it.each([
    [
      { kind: 'everything', page: '-1' },
      { kind: null, page: 1 },
    ],
    [{ q: ['one', 'two'] }, { words: 'one' }],
    [{ page: '2' }, { page: 2, kind: null }],
    [{ q: 'x'.repeat(50_000) }, { words: 'x'.repeat(20_000) }],
  ])('%# says nothing wrong', (params, query) => {
    expect(parseSearchQuery(params, null)).toMatchObject(query)
  })
})

describe('nothingFound and leftOutWords', () => {
  it.each([
    [['wall'], [], 'No claim, quote or article holds that.'],
    [['wall', 'gate'], [], 'No claim, quote or article holds all of that.'],
    [['wall'], ['mayor'], 'No claim, quote or article holds that without what is left out.'],
    [[], ['mayor'], 'That only says what to leave out: give a word to look for as well.'],
    [[], [], 'There is no word in that to look for: only letters and digits can be found.'],
  ])('%j without %j', (terms, without, words) => {
    expect(nothingFound({ terms, without })).toBe(words)
  })

  it('names each that is left out', () => {
    expect(leftOutWords(['mayor', 'city hall'])).toBe('Left out: whatever holds “mayor” or “city hall”.')
  })
})
