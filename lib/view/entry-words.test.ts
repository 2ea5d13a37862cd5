import { describe, expect, it } from 'vitest'
import type { LogEntry, QuoteRef } from '@/lib/model/decisions'
import { entryWords } from './entry-words'

const quote = (articleId: string, exact: string): QuoteRef => ({
  articleId,
  file: `${articleId}.txt`,
  url: null,
  exact,
  prefix: '',
  suffix: '',
  start: 0,
  stance: 'repeats',
})
const HEADLINE = quote('a', 'Wall gives way')
const LEAD = quote('a', 'The wall gave way at night')
const OTHER = quote('b', 'The wall is gone')

/** That an analyst said of an outlet, by these of the claim's quotes, that it disputes the claim. */
function disputes(quotes: readonly QuoteRef[], ofClaim: readonly QuoteRef[]): LogEntry {
  return {
    kind: 'decision',
    seq: 1,
    at: '2026-03-02T10:00:00.000Z',
    who: 'Ana Roe',
    why: '',
    touches: [],
    before: 'repeats',
    after: 'disputes',
    engine: 'repeats',
    change: {
      action: 'set-stance',
      claim: { id: 'c', text: 'The wall gave way.', quotes: ofClaim },
      outlet: { id: 'post', name: 'The Post' },
      quotes,
      to: 'disputes',
    },
  }
}

describe('words for a stance that was set', () => {
  const OF_ALL = 'set The Post from “repeats” to “disputes” on “The wall gave way.”'
  it.each([
    ['all quotes of an outlet', [HEADLINE, LEAD], [HEADLINE, LEAD, OTHER], OF_ALL],
    ['its only quote', [HEADLINE], [HEADLINE, OTHER], OF_ALL],
    ['an outlet without a quote', [], [OTHER], OF_ALL],
    ['one quote of several', [LEAD], [HEADLINE, LEAD, OTHER], OF_ALL.replace('set', 'set a quote of')],
  ])('of %s', (_, quotes, ofClaim, words) => {
    expect(entryWords(disputes(quotes, ofClaim))).toBe(words)
  })
})

describe('words for origins that were overruled', () => {
  const said = (
    action: 'origins-independent' | 'origins-shared',
    ...outlets: readonly string[]
  ): LogEntry => ({
    ...disputes([], []),
    kind: 'decision',
    before: '1 origin',
    after: '',
    engine: '1 origin',
    change: {
      action,
      claim: { id: 'c', text: 'The wall gave way.', quotes: [] },
      outlets: outlets.map((name) => ({ id: name, name })),
    },
  })

  it.each([
    [said('origins-independent', 'The Post'), 'said that The Post has “The wall gave way.” independently'],
    [
      said('origins-independent', 'The Post', 'Coast Radio'),
      'said that The Post and Coast Radio have “The wall gave way.” independently',
    ],
    [
      said('origins-shared', 'The Post', 'Coast Radio', 'Island Daily', 'Late Herald', 'Noon'),
      'said that The Post, Coast Radio, Island Daily, Late Herald and Noon share an origin for “The wall gave way.”',
    ],
  ])('%#: each is named', (entry, words) => {
    expect(entryWords(entry)).toBe(words)
  })
})
