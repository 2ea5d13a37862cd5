import { describe, expect, it } from 'vitest'
import type { Article, Mention, Stance } from '@/lib/model/types'
import { rankClaims } from './rank-claims'
import { RANK_WEIGHTS } from './rank-settings'
import { prepareSignals } from './rank-signals'

const LENGTH = 4000

function article(id: string, title: string): Article {
  const text = `${title}\n\n${'The ferry sank off the island at night. '.repeat(100)}`
  return {
    id,
    file: `${id}.txt`,
    text,
    sha256: id,
    given: { title: null, outlet: null, via: null, url: null, published: null, author: null },
    outletId: id,
    outlet: id,
    via: null,
    title,
    published: null,
    relays: [],
    evidence: [],
    zones: [],
    paragraphs: [
      { start: 0, end: title.length, role: 'title' },
      { start: title.length + 2, end: text.length, role: 'body' },
    ],
    language: 'en',
  }
}

const ARTICLES = ['a', 'b', 'c', 'd'].map((id) => article(id, 'Ferry sinks off island'))

function mention(articleId: string, at: number, quote: string, stance: Stance = 'repeats'): Mention {
  const span = { start: at, end: at + quote.length }
  return {
    id: `${articleId}-${at}-${stance}`,
    articleId,
    span,
    quote,
    context: span,
    role: at === 0 ? 'title' : 'body',
    stance,
    voice: 'own',
    hedge: 'asserted',
    dispute: null,
    statement: null,
    attribution: null,
    decidedBy: 'test',
    confidence: 1,
  }
}

const first = (groups: readonly (readonly Mention[])[]) => rankClaims(groups, ARTICLES)[0]
const QUOTE = 'A lamp was lit'

describe('rankClaims', () => {
  it.each([
    ['more articles', [mention('a', 900, QUOTE), mention('b', 900, QUOTE)], [mention('c', 900, QUOTE)]],
    [
      'both sides heard',
      [mention('a', 900, QUOTE), mention('b', 900, QUOTE, 'disputes')],
      [mention('c', 900, QUOTE), mention('d', 900, QUOTE)],
    ],
    [
      'said again and again',
      [mention('a', 900, QUOTE), mention('a', 1900, QUOTE)],
      [mention('c', 900, QUOTE)],
    ],
    ['early', [mention('a', 30, QUOTE)], [mention('c', LENGTH, QUOTE)]],
    [
      'in the words of the headlines',
      [mention('a', 900, 'The ferry sank')],
      [mention('c', 900, 'The cat slept')],
    ],
  ])('puts first: %s', (_, winner, loser) => {
    expect(first([winner, loser])).toBe(winner)
    expect(first([loser, winner])).toBe(winner)
  })

  it('puts claims that nobody would answer behind', () => {
    const silent = [{ ...mention('a', 900, QUOTE), statement: 'no-comment' as const }]
    const other = [mention('c', 900, QUOTE)]
    expect(first([silent, other])).toBe(other)
  })

  it('breaks ties by content, not by the order of input', () => {
    const groups = ['a', 'b', 'c', 'd'].map((id) => [mention(id, 900, QUOTE)])
    const order = rankClaims(groups, ARTICLES).map((g) => g[0]?.id)
    expect(rankClaims([...groups].reverse(), ARTICLES).map((g) => g[0]?.id)).toEqual(order)
  })

  it('gives nothing for nothing', () => {
    expect(rankClaims([], ARTICLES)).toEqual([])
    expect(rankClaims([], [])).toEqual([])
  })
})

describe('prepareSignals', () => {
  it('has a number for every weight, and none that is infinite', () => {
    const groups = [[mention('a', 0, '…')], [mention('b', 5, QUOTE, 'disputes')]]
    for (const group of groups) {
      const signals = prepareSignals(groups, ARTICLES)(group)
      expect(Object.keys(signals).sort()).toEqual(Object.keys(RANK_WEIGHTS).sort())
      for (const value of Object.values(signals)) expect(Number.isFinite(value)).toBe(true)
    }
  })
})
