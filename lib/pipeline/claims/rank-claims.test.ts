import { describe, expect, it } from 'vitest'
import { mentionFrom } from '@/lib/model/mention.fixture'
import type { Article, Mention, Stance } from '@/lib/model/types'
import { plainArticle } from '../clean/plain-article'
import { SETTINGS } from '../settings'
import { rankClaims } from './rank-claims'
import { prepareSignals, RANK_SIGNALS } from './rank-signals'
import type { Likeness } from './read-likeness'
import { readRepeats } from './read-repeats'

const LENGTH = 4000

function article(id: string, title: string): Article {
  const text = `${title}\n\n${'The ferry sank off the island at night. '.repeat(100)}`
  const paragraphs = [
    { start: 0, end: title.length, role: 'title' as const },
    { start: title.length + 2, end: text.length, role: 'body' as const },
  ]
  return { ...plainArticle(id, text, paragraphs), outletId: id, outlet: id, title }
}

const ARTICLES = ['a', 'b', 'c', 'd'].map((id) => article(id, 'Ferry sinks off island'))

function mention(articleId: string, at: number, quote: string, stance: Stance = 'repeats'): Mention {
  const span = { start: at, end: at + quote.length }
  const role = at === 0 ? 'title' : 'body'
  return mentionFrom({ id: `${articleId}-${at}-${stance}`, articleId, span, quote, role, stance })
}

/** Mentions numbered as listed, those of one row likely to say the same. */
function likenessOf(
  mentions: readonly Mention[],
  pairs: readonly (readonly [number, number, number])[],
): Likeness {
  const near = (index: number) =>
    new Map(
      pairs.flatMap(([a, b, l]) => (a === index ? [[b, l] as const] : b === index ? [[a, l] as const] : [])),
    )
  const indexOf = (one: Pick<Mention, 'articleId' | 'span'>) => {
    const index = mentions.findIndex((m) => m.articleId === one.articleId && m.span.start === one.span.start)
    return index < 0 ? null : index
  }
  return { indexOf, eachNear: (index, visit) => near(index).forEach(visit) }
}

const NOTHING_ALIKE = likenessOf([], [])
const rank = (groups: readonly (readonly Mention[])[], likeness = NOTHING_ALIKE) =>
  rankClaims(groups, ARTICLES, likeness, SETTINGS)
const first = (groups: readonly (readonly Mention[])[]) => rank(groups)[0]
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
      'told more than once',
      [mention('a', 900, QUOTE), mention('a', 1500, QUOTE), mention('a', 2100, QUOTE)],
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

  it('puts what stands beside the point of its sentences behind', () => {
    const beside = [{ ...mention('a', 900, QUOTE), decidedBy: 'mention:aside stance:said' }]
    const other = [mention('c', 900, QUOTE)]
    expect(first([beside, other])).toBe(other)
  })

  it('puts first what others are likely to say too, though in rows of their own', () => {
    const [alone, echoed, echo] = [
      mention('a', 900, QUOTE),
      mention('b', 900, QUOTE),
      mention('c', 3900, QUOTE),
    ]
    const likeness = likenessOf([alone, echoed, echo], [[1, 2, 0.9]])
    const groups = [[alone], [echoed], [echo]]
    expect(rank(groups, likeness)[0]?.[0]).toBe(echoed)
    expect(rank([...groups].reverse(), likeness)[0]?.[0]).toBe(echoed)
  })

  it('puts first what is likely disputed, though the denial stands in another row', () => {
    const [calm, disputed] = [mention('a', 900, QUOTE), mention('b', 900, QUOTE)]
    const [denial, other] = [mention('c', 3900, QUOTE, 'disputes'), mention('d', 3900, QUOTE)]
    const likeness = likenessOf(
      [calm, disputed, denial, other],
      [
        [0, 3, 0.9],
        [1, 2, 0.9],
      ],
    )
    const order = rank([[calm], [disputed], [denial], [other]], likeness).map((group) => group[0])
    expect(order.indexOf(disputed)).toBeLessThan(order.indexOf(calm))
  })

  it('puts first what more articles dispute', () => {
    const twice = [
      mention('a', 900, QUOTE),
      mention('b', 900, QUOTE, 'disputes'),
      mention('c', 900, QUOTE, 'disputes'),
    ]
    const once = [mention('b', 910, QUOTE), mention('c', 910, QUOTE), mention('d', 910, QUOTE, 'disputes')]
    const likeness = likenessOf(
      [...twice, ...once],
      [
        [0, 1, 0.9],
        [0, 2, 0.9],
        [3, 5, 0.9],
        [4, 5, 0.9],
      ],
    )
    expect(rank([once, twice], likeness)[0]).toBe(twice)
    expect(rank([twice, once], likeness)[0]).toBe(twice)
  })

  it('lets a row fall that says again what stands above it', () => {
    const [main, same, fresh] = [mention('a', 30, QUOTE), mention('b', 900, QUOTE), mention('c', 1100, QUOTE)]
    const far = mention('d', 3900, QUOTE)
    const likeness = likenessOf(
      [main, same, fresh, far],
      [
        [0, 1, 0.9],
        [2, 3, 0.9],
      ],
    )
    const order = rank([[main], [same], [fresh], [far]], likeness).map((group) => group[0])
    expect(order.slice(0, 2)).toEqual([main, fresh])
  })

  it('does not take a denial of two claims for a repetition', () => {
    const denial = mention('c', 900, QUOTE, 'disputes')
    const [one, two] = [mention('a', 900, QUOTE), mention('b', 900, QUOTE)]
    const likeness = likenessOf([one, two, denial], [])
    const repeats = readRepeats(
      [
        [one, denial],
        [two, denial],
      ],
      likeness,
    )
    expect([...repeats([one, denial])]).toEqual([])
  })

  it('breaks ties by content, not by the order of input', () => {
    const groups = ['a', 'b', 'c', 'd'].map((id) => [mention(id, 900, QUOTE)])
    const order = rank(groups).map((g) => g[0]?.id)
    expect(rank([...groups].reverse()).map((g) => g[0]?.id)).toEqual(order)
  })

  it('gives nothing for nothing', () => {
    expect(rank([])).toEqual([])
    expect(rankClaims([], [], NOTHING_ALIKE, SETTINGS)).toEqual([])
  })
})

describe('the signals', () => {
  it('are those that the model was fitted on', () => {
    expect(SETTINGS.rank.features).toEqual([...RANK_SIGNALS])
    expect(SETTINGS.rank.weights).toHaveLength(RANK_SIGNALS.length)
  })

  it('are never infinite', () => {
    const groups = [[mention('a', 0, '…')], [mention('b', 5, QUOTE, 'disputes')]]
    for (const group of groups) {
      const signals = prepareSignals(groups, ARTICLES, NOTHING_ALIKE)(group)
      for (const name of RANK_SIGNALS) expect(Number.isFinite(signals[name])).toBe(true)
    }
  })
})
