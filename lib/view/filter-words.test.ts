import { expect, it } from 'vitest'
import type { MatrixQuery } from '@/lib/model/matrix-query'
import { activeFilters } from './filter-words'
import { articleHref, exportHref, filterHref, matrixHref, panelHref } from './links'
import { EVERY_CLAIM } from './matrix-query'

const OUTLETS = [{ id: 'post', name: 'The Post', identified: true }]

it.each<[Partial<MatrixQuery>, readonly string[]]>([
  [{}, []],
  [{ sort: 'dispute', page: 3 }, []],
  [{ words: 'dam' }, ['“dam”']],
  [{ stance: 'disputed', reach: 'shared' }, ['disputed', 'in several outlets']],
  [{ repeatedBy: 'post', omittedBy: 'gone' }, ['repeated by The Post', 'left out by gone']],
  [{ deniedBy: 'the mayor' }, ['disputed by the mayor']],
])('%o', (change, words) => {
  const query = { ...EVERY_CLAIM, ...change }
  const active = activeFilters(query, OUTLETS)
  expect(active.map((filter) => filter.words)).toEqual(words)
  // Taking all of them away leaves every claim, in the same order.
  const left = Object.assign({}, query, ...active.map((filter) => filter.without))
  expect(left).toEqual({ ...EVERY_CLAIM, sort: query.sort, page: query.page })
})

it('leads to addresses that say no more than they must', () => {
  const place = {
    slug: 'dam',
    query: { ...EVERY_CLAIM, words: 'a b', page: 2 },
    open: { claim: 'c1', outlet: 'post' },
  }
  expect(matrixHref('dam')).toBe('/stories/dam')
  expect(panelHref(place, 'c2')).toBe('/stories/dam?q=a+b&page=2&claim=c2')
  expect(filterHref(place, { stance: 'own' })).toBe('/stories/dam?q=a+b&stance=own&claim=c1&outlet=post')
  expect(exportHref('dam', 'cells.csv', place.query)).toBe('/stories/dam/cells.csv?q=a+b')
  expect(articleHref('dam', 'a1', 'm1')).toBe('/stories/dam/articles/a1#m-m1')
})
