import { expect, test } from 'vitest'
import type { Gold } from './gold'
import { poolScores } from './pool-scores'
import { isSameSource } from './score-sources'
import { scoreStory } from './score-story'
import type { ScoredReport, Stance } from './scored'

const A = 'The dam broke at night. Nobody was hurt, the mayor said. Subscribe to our paper!'
const B = 'The dam never broke, an engineer says. Two thousand people had to leave. The mayor stayed.'
const TEXTS = new Map([
  ['a.txt', A],
  ['b.txt', B],
])

const quoted = (file: string, quote: string, stance: Stance = 'repeats', source: string | null = null) => ({
  file,
  quote,
  stance,
  source,
})

const GOLD: Gold = {
  articles: [{ file: 'a.txt', boilerplate: ['Subscribe to our paper!'] }, { file: 'b.txt' }],
  claims: [
    {
      id: 'c1',
      text: 'The dam broke.',
      weight: 'central',
      origin: { independent: true },
      mentions: [
        quoted('a.txt', 'The dam broke at night.'),
        quoted('b.txt', 'The dam never broke, an engineer says.', 'disputes', 'an engineer'),
      ],
    },
    {
      id: 'c2',
      text: 'Nobody was hurt.',
      weight: 'detail',
      mentions: [quoted('a.txt', 'Nobody was hurt, the mayor said.', 'repeats', 'the mayor')],
    },
    {
      id: 'c3',
      text: 'Two thousand people left.',
      weight: 'central',
      mentions: [quoted('b.txt', 'Two thousand people had to leave.')],
    },
  ],
  reuse: [{ a: 'a.txt', b: 'b.txt' }],
}

const mention = (
  article: 'a' | 'b',
  quote: string,
  stance: Stance = 'repeats',
  source: string | null = null,
) => {
  const start = (article === 'a' ? A : B).indexOf(quote)
  return {
    article,
    start,
    end: start + quote.length,
    quote,
    stance,
    attribution: source === null ? null : { source },
  }
}

const PERFECT: ScoredReport = {
  articles: [
    { id: 'a', file: 'a.txt', outlet: 'Alpha' },
    { id: 'b', file: 'b.txt', outlet: 'Beta' },
  ],
  claims: [
    {
      rank: 0,
      independentOrigins: 2,
      mentions: [
        mention('a', 'The dam broke at night.'),
        mention('b', 'The dam never broke, an engineer says.', 'disputes', 'An engineer'),
      ],
      cells: [
        { outlet: 'Alpha', stance: 'repeats' },
        { outlet: 'Beta', stance: 'disputes' },
      ],
    },
    {
      rank: 1,
      independentOrigins: 1,
      mentions: [mention('a', 'Nobody was hurt, the mayor said.', 'repeats', 'the mayor')],
    },
    { rank: 2, independentOrigins: 1, mentions: [mention('b', 'Two thousand people had to leave.')] },
  ],
  reuse: [{ a: 'a', b: 'b' }],
}

const figures = (report: ScoredReport) => scoreStory(GOLD, report, TEXTS).figures
const withClaims = (...claims: ScoredReport['claims']) => ({ ...PERFECT, claims })
const [dam, hurt, left] = PERFECT.claims as [
  ScoredReport['claims'][0],
  ScoredReport['claims'][0],
  ScoredReport['claims'][0],
]

test('a report that says what is annotated is right in everything', () => {
  expect(figures(PERFECT)).toEqual({
    cellF1: 1,
    repeatsF1: 1,
    disputesF1: 1,
    linkF1: 1,
    mentionP: 1,
    mentionR: 1,
    sourceAcc: 1,
    reuseF1: 1,
    indepAcc: 1,
    'central@10': 1,
    boilerplate: 0,
    quoteErrors: 0,
    cellErrors: 0,
  })
})

test('an empty report finds nothing, and says nothing wrong', () => {
  expect(figures({ articles: [], claims: [] })).toMatchObject({
    cellF1: 0,
    linkF1: 0,
    mentionP: 0,
    mentionR: 0,
    sourceAcc: null,
    reuseF1: 0,
    indepAcc: 0,
    'central@10': 0,
    quoteErrors: 0,
  })
})

test('a claim in two rows loses its link and one of its cells', () => {
  const [first, second] = dam.mentions as [(typeof dam.mentions)[0], (typeof dam.mentions)[0]]
  const split = withClaims({ mentions: [first] }, { mentions: [second] }, hurt, left)
  // The row of the dispute stands for no annotated claim or the other does: one cell is missed and one is false.
  expect(figures(split)).toMatchObject({ linkF1: 0, mentionR: 1, repeatsF1: 1, disputesF1: 0 })
})

test('a cell without a right quote is wrong twice: false and missed', () => {
  const wrong = { ...dam, mentions: [mention('a', 'Nobody was hurt'), ...dam.mentions.slice(1)] }
  expect(scoreStory(GOLD, withClaims(wrong), TEXTS).cells.repeats).toEqual({ tp: 0, fp: 1, fn: 1 })
})

test('mentions in boilerplate, wrong offsets and cells that contradict their mentions are counted', () => {
  const bad = {
    mentions: [
      mention('a', 'Subscribe to our paper!'),
      { ...mention('a', 'The dam broke at night.'), quote: 'The dam' },
    ],
    cells: [
      { outlet: 'Alpha', stance: 'disputes' },
      { outlet: 'Beta', stance: 'omits' },
    ],
  }
  expect(figures(withClaims(bad))).toMatchObject({
    boilerplate: 1,
    quoteErrors: 1,
    cellErrors: 1,
    mentionP: 0.5,
  })
})

test('a mention of an article that the report does not list is a quote error', () => {
  expect(figures({ ...PERFECT, articles: PERFECT.articles.slice(0, 1) }).quoteErrors).toBe(2)
})

test('only the first rows count for central claims', () => {
  const others = Array.from({ length: 10 }, () => ({ mentions: [mention('a', 'Subscribe')] }))
  const last = (claim: ScoredReport['claims'][0]) => ({ ...claim, rank: 99 })
  expect(figures(withClaims(dam, ...others, last(left)))['central@10']).toBe(0.5)
})

test.each([
  [null, null, true],
  [null, 'the mayor', false],
  ['the mayor', null, false],
  ['Ann Ash', 'Ms Ash', true],
  ['the spokesman', 'a spokesman', false],
  ['two sources', 'sources close to her', true],
  ['Ann Ash', 'Bo Birch', false],
  ['Ash', 'Ash and a one two three four five six seven eight nine ten eleven twelve', false],
])('source %j as %j: %s', (gold, found, same) => {
  expect(isSameSource(gold, found)).toBe(same)
})

test('pooling adds counts up and averages the rest', () => {
  const perfect = scoreStory(GOLD, PERFECT, TEXTS)
  const empty = scoreStory(GOLD, { articles: [], claims: [] }, TEXTS)
  expect(poolScores([perfect, empty])).toMatchObject({
    mentionR: 0.5,
    linkF1: 2 / 3,
    sourceAcc: 1,
    indepAcc: 0.5,
    reuseF1: 2 / 3,
  })
  expect(poolScores([perfect])).toEqual(perfect.figures)
})
