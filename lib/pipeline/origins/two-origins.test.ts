import { expect, it } from 'vitest'
import { CRANE, FELL, type Piece, readOrigins } from './origins.fixture'

const STORIES: readonly (readonly [what: string, pieces: readonly Piece[]])[] = [
  [
    'two people of one family name',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'Anna Holt' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'crane driver Peter Holt' },
    ],
  ],
  [
    'ministries of two countries',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'Ruritania’s defence ministry' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'the Bordurian defence ministry' },
    ],
  ],
  [
    'records of two kinds',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'port records' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'police records' },
    ],
  ],
  [
    'data that nothing tells apart',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'the data' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'the data' },
    ],
  ],
  [
    'customers of one house',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'a customer at Acme Line' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Acme Line' },
    ],
  ],
  [
    'two polls',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'a poll' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'a poll of dockers' },
    ],
  ],
  [
    'own voices that share nothing',
    [
      { outlet: 'Harbour Mail', quote: CRANE },
      { outlet: 'Coast Gazette', quote: FELL },
    ],
  ],
  [
    'what stands in records of a year, in articles that retell a report',
    [
      {
        outlet: 'Harbour Mail',
        quote: 'The driver took up work at the docks in 1987.',
        rest: 'A profile in the New Yorker tells of his years there.',
      },
      {
        outlet: 'Coast Gazette',
        quote: 'Since 1987 he had been driving cranes.',
        rest: 'The New Yorker’s article about him runs to ten pages.',
      },
    ],
  ],
  [
    'what is told long before an article comes to a report that another retells',
    [
      {
        outlet: 'Harbour Mail',
        quote: CRANE,
        rest: 'A profile in the New Yorker tells of the driver’s years at the docks.',
      },
      {
        outlet: 'Coast Gazette',
        quote: FELL,
        rest: `${'Tugs were called from the islands. '.repeat(8)}The New Yorker’s article about the driver runs to ten pages.`,
      },
    ],
  ],
  [
    'a few words in common, in sentences that say more',
    [
      {
        outlet: 'Harbour Mail',
        quote: 'Divers pumped forty tonnes of diesel from the tanks before the storm.',
      },
      {
        outlet: 'Coast Gazette',
        quote: 'Forty tonnes of diesel have gone, and with them a danger to the oyster beds of the bay.',
      },
    ],
  ],
  [
    'one who speaks, and one by whom something is backed',
    [
      { outlet: 'Harbour Mail', quote: 'Maren Holt said that the port was shut.' },
      { outlet: 'Coast Gazette', quote: 'The men, backed by Maren Holt, claimed that ships were stuck.' },
    ],
  ],
  [
    'two people',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'Maren Holt' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Jane Roe' },
    ],
  ],
  [
    'two people who spoke to the same outlet',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'Maren Holt', chain: ['Maren Holt', 'CNN'] },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Jane Roe', chain: ['Jane Roe', 'CNN'] },
    ],
  ],
  [
    'own voices about an outlet itself',
    [
      { outlet: 'Harbour Mail', quote: 'CNN moved its studio to Lindholm in March.' },
      { outlet: 'Coast Gazette', quote: 'Since March CNN has had a studio at Lindholm.' },
    ],
  ],
  [
    'a fact that everybody knows, in an article that credits the other for something else',
    [
      { outlet: 'Reuters', quote: 'Lindholm is the third harbour of the country.' },
      {
        outlet: 'Coast Gazette',
        quote: 'Only two harbours are larger than Lindholm.',
        rest: 'The owners told Reuters that they were sorry.',
      },
    ],
  ],
  [
    'a source that only belongs to a name',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'an Acme customer' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Acme' },
    ],
  ],
]

it.each(STORIES)('two origins: %s', (_, pieces) => {
  const { origins } = readOrigins(pieces)
  expect(origins.count).toBe(2)
  expect(origins.groups.map((group) => [group.name, group.reasons])).toEqual(
    pieces.map((piece) => [piece.outlet, []]),
  )
})
