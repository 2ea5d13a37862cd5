import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mentionId, outletId } from '@/lib/model/ids'
import { mentionFrom } from '@/lib/model/mention.fixture'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { Article, Attribution, Mention } from '@/lib/model/types'
import { clean } from '../clean/clean'
import { findReuse } from '../reuse/find-reuse'
import { findOrigins } from './find-origins'
import { prepareOrigins } from './prepare-origins'

/** An article in short: its outlet, a paragraph that holds the mention, and what else it says. */
type Piece = {
  readonly outlet: string
  readonly quote: string
  /** The source as the engine gives it; none for the outlet's own voice. */
  readonly source?: string
  readonly chain?: readonly string[]
  readonly rest?: string
  readonly role?: 'title' | 'body'
  readonly stance?: 'repeats' | 'disputes'
  readonly via?: string
}

function read(pieces: readonly Piece[]) {
  const articles = pieces.map((piece, i): Article => {
    const text = `Headline ${i} of the day in ${piece.outlet}\n\n${piece.quote}\n\n${piece.rest ?? `Alone${i} b${i}, c${i} and d${i}.`}`
    const given = { ...NOTHING_GIVEN, outlet: piece.outlet, via: piece.via ?? null }
    return clean({ id: `a${i}`, file: `${i}.txt`, text, sha256: String(i), given })
  })
  const mentions = pieces.map((piece, i): Mention => {
    const start = articles[i]?.text.indexOf(piece.quote) ?? 0
    const span = { start, end: start + piece.quote.length }
    const sourceName = piece.source ?? null
    return mentionFrom({
      id: mentionId(`a${i}`, span, piece.stance ?? 'repeats'),
      articleId: `a${i}`,
      span,
      quote: piece.quote,
      role: piece.role ?? 'body',
      stance: piece.stance ?? 'repeats',
      voice: sourceName ? 'attributed' : 'own',
      attribution: sourceName
        ? { source: [], cue: [], sourceName, cueText: 'said', chain: piece.chain ?? [sourceName] }
        : null,
    })
  })
  const attributions = mentions.flatMap(({ articleId, span, attribution }): readonly Attribution[] =>
    attribution
      ? [
          {
            articleId,
            source: [],
            cue: [],
            content: [span],
            sourceName: attribution.sourceName,
            basis: [],
            kind: 'indirect',
            rule: 'test',
            confidence: 1,
          },
        ]
      : [],
  )
  const reader = prepareOrigins({ articles, reuse: findReuse(articles), attributions })
  return { articles, mentions, reader, origins: findOrigins(mentions, reader) }
}

const CRANE = 'A crane slid from its rails and blocked the fairway at Lindholm harbour on Friday.'
const FELL = 'At Lindholm the fairway was shut on Friday when a crane fell.'
const COPY =
  'The crane, built in 1987 and due to be scrapped next spring, came to rest across the fairway with its jib under water.'

const ONE_ORIGIN: readonly (readonly [
  what: string,
  pieces: readonly Piece[],
  reason: RegExp,
  name: string,
])[] = [
  [
    'a copied passage',
    [
      { outlet: 'Harbour Mail', quote: COPY },
      { outlet: 'Coast Gazette', quote: COPY },
    ],
    /^Harbour Mail and Coast Gazette have it in a copied passage\.$/,
    'text in common of Harbour Mail and Coast Gazette',
  ],
  [
    'a copied passage of an outlet that is credited',
    [
      { outlet: 'Reuters', quote: COPY },
      { outlet: 'Coast Gazette', quote: COPY, rest: 'The owners told Reuters that they were sorry.' },
    ],
    /copied from Reuters/,
    'Reuters',
  ],
  [
    'an outlet that the other names for it',
    [
      { outlet: 'The Associated Press', quote: CRANE },
      { outlet: 'Coast Gazette', quote: FELL, source: 'the AP' },
    ],
    /Coast Gazette names The Associated Press for it/,
    'The Associated Press',
  ],
  [
    'an outlet whose name is spaced in another way',
    [
      { outlet: 'DeepHarbourWeb', quote: CRANE },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Deep Harbour Web' },
    ],
    /names DeepHarbourWeb/,
    'DeepHarbourWeb',
  ],
  [
    'a nameless source of the outlet that is credited',
    [
      { outlet: 'Reuters', quote: CRANE, source: 'two dock workers' },
      {
        outlet: 'Coast Gazette',
        quote: FELL,
        source: 'two people',
        rest: 'Reuters reported that the crane had been inspected in May.',
      },
    ],
    /Coast Gazette gives no name for it and credits Reuters/,
    'Reuters',
  ],
  [
    'a document of which there is one',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'Court papers filed on Monday' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'the court documents' },
    ],
    /^Harbour Mail and Coast Gazette have it from Court papers\.$/,
    'Court papers',
  ],
  [
    'data that two describe in other words',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'ship-tracking data' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Publicly available ship data' },
    ],
    /have it from ship-tracking data/,
    'ship-tracking data',
  ],
  [
    'what somebody did by speaking, as a noun and as a verb',
    [
      { outlet: 'Harbour Mail', quote: 'The fall led to a call from Maren Holt to close the port.' },
      { outlet: 'Coast Gazette', quote: 'Maren Holt demanded that the port be closed.' },
    ],
    /^Harbour Mail and Coast Gazette have it from Maren Holt\.$/,
    'Maren Holt',
  ],
  [
    'the same person, with and without title and first name',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'Harbour master Maren Holt' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Ms. Holt' },
      { outlet: 'Island Post', quote: 'A crane fell at Lindholm.', source: 'Maren Holt' },
    ],
    /^Harbour Mail, Coast Gazette and Island Post have it from Maren Holt\.$/,
    'Maren Holt',
  ],
  [
    'a person and those for whom the story says that she speaks',
    [
      {
        outlet: 'Harbour Mail',
        quote: CRANE,
        source: 'Jane Roe',
        rest: 'It was old, said Jane Roe, a spokeswoman for Acme Docks.',
      },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Acme Docks' },
    ],
    /speak for one another/,
    'Acme Docks',
  ],
  [
    'a body and its initials',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'the Coastal Safety Board' },
      {
        outlet: 'Coast Gazette',
        quote: FELL,
        source: 'the CSB',
        rest: 'The CSB will report in May. The Coastal Safety Board has nine members.',
      },
    ],
    /Coastal Safety Board \(CSB\)/,
    'Coastal Safety Board',
  ],
  [
    'the same public statement told in own voice',
    [
      { outlet: 'Harbour Mail', quote: 'Holt apologised to the crews on Saturday.' },
      {
        outlet: 'Coast Gazette',
        quote: 'Maren Holt, the harbour master of Lindholm, on Saturday publicly apologised.',
      },
    ],
    /have it from Maren Holt/,
    'Maren Holt',
  ],
  [
    'the same words of nobody in particular',
    [
      {
        outlet: 'Harbour Mail',
        quote: '"It went down like a tree in a storm," one of them said.',
        source: 'one of them',
      },
      { outlet: 'Coast Gazette', quote: 'They heard it "went down like a tree in a storm".' },
    ],
    /give the same words/,
    'the same words in Harbour Mail and Coast Gazette',
  ],
  [
    'two who have it from a third',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'the Lindholm Herald' },
      {
        outlet: 'Coast Gazette',
        quote: 'The Lindholm Herald reported that a crane had blocked the fairway.',
      },
    ],
    /have it from Lindholm Herald/,
    'Lindholm Herald',
  ],
  [
    'two who retell a report that is not among the articles',
    [
      {
        outlet: 'Harbour Mail',
        quote: 'The driver is 61 years old.',
        rest: 'A profile in the New Yorker tells of his years at the docks.',
      },
      {
        outlet: 'Coast Gazette',
        quote: 'The 61-year-old had driven it since it was built.',
        rest: 'The New Yorker’s article about him runs to ten pages.',
      },
    ],
    /retell a report of The New Yorker that is not among the articles/,
    'The New Yorker',
  ],
  [
    'much the same words, though in another order',
    [
      {
        outlet: 'Harbour Mail',
        quote: 'Divers pumped forty tonnes of diesel from the tanks of the wreck before the storm.',
      },
      {
        outlet: 'Coast Gazette',
        quote: 'Before the storm came, some forty tonnes of diesel had been pumped by divers from its tanks.',
      },
    ],
    /^Harbour Mail and Coast Gazette tell it in much the same words\.$/,
    'much the same words in Harbour Mail and Coast Gazette',
  ],
  [
    'an outlet that one names for it and the other credits for something else',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'the Lindholm Herald' },
      {
        outlet: 'Coast Gazette',
        quote: FELL,
        rest: 'The owners told the Lindholm Herald that they were sorry.',
      },
    ],
    /^Coast Gazette gives no name for it and credits Lindholm Herald, which Harbour Mail names for it\.$/,
    'Lindholm Herald',
  ],
  [
    'reports that are not named, and one that is there',
    [
      { outlet: 'Harbour Mail', quote: CRANE },
      { outlet: 'Coast Gazette', quote: FELL, source: 'several media outlets' },
    ],
    /Coast Gazette cites reports that it does not name/,
    'Harbour Mail',
  ],
  [
    'a house, and its bosses',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'Acme Line' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'bosses at Acme Line, which owns the quay' },
    ],
    /^Harbour Mail and Coast Gazette have it from Acme Line\.$/,
    'Acme Line',
  ],
  [
    'a town hall, of which a place has one',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'the town hall' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Town hall officials' },
    ],
    /^Harbour Mail and Coast Gazette have it from town hall\.$/,
    'town hall',
  ],
  [
    'a speaker’s own page, and one that quotes it',
    [
      { outlet: 'Acme (corporate blog)', quote: 'Our crane was sound when it was last inspected.' },
      { outlet: 'Coast Gazette', quote: 'Acme said the crane had been sound.', source: 'Acme' },
    ],
    /Coast Gazette has it from Acme, who speaks in Acme \(corporate blog\)/,
    'Acme',
  ],
  [
    'a speaker of two words, and its own page',
    [
      { outlet: 'Lindholm Rovers (club site)', quote: 'Our crane was sound when it was last inspected.' },
      {
        outlet: 'Coast Gazette',
        quote: 'Lindholm Rovers said the crane had been sound.',
        source: 'Lindholm Rovers',
      },
    ],
    /Coast Gazette has it from Lindholm Rovers, who speaks in Lindholm Rovers \(club site\)/,
    'Lindholm Rovers',
  ],
  [
    'an outlet with a small word in its name, and one that names it',
    [
      { outlet: 'Voz da Costa', quote: CRANE },
      { outlet: 'Gull Blog', quote: 'The fairway is shut, as the Voz da Costa reports.' },
    ],
    /Gull Blog names Voz da Costa for it/,
    'Voz da Costa',
  ],
  [
    'a body named in passing',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'the coastguard' },
      {
        outlet: 'Coast Gazette',
        quote: 'How wide? Forty metres, according to the coast guard, which measured again.',
      },
    ],
    /Harbour Mail and Coast Gazette have it from coast ?guard/,
    'coast guard',
  ],
  [
    'one ministry in three spellings',
    [
      { outlet: 'Harbour Mail', quote: CRANE, source: 'Ruritania’s defence ministry' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'the Ruritanian Ministry of Defense' },
    ],
    /Harbour Mail and Coast Gazette have it from .*Ministry of Defense/,
    'Ruritanian Ministry of Defense',
  ],
]

const OWN_ORIGINS: readonly (readonly [what: string, pieces: readonly Piece[]])[] = [
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

describe('findOrigins', () => {
  it.each(ONE_ORIGIN)('one origin: %s', (_, pieces, reason, name) => {
    const { origins } = read(pieces)
    expect(origins.groups.map((group) => group.reasons.join(' '))).toEqual([expect.stringMatching(reason)])
    expect(origins.count).toBe(1)
    expect(origins.groups[0]?.name).toBe(name)
    expect(origins.groups[0]?.outletIds).toEqual(pieces.map((piece) => outletId(piece.outlet)))
  })

  it.each(OWN_ORIGINS)('two origins: %s', (_, pieces) => {
    const { origins } = read(pieces)
    expect(origins.count).toBe(2)
    expect(origins.groups.map((group) => [group.name, group.reasons])).toEqual(
      pieces.map((piece) => [piece.outlet, []]),
    )
  })

  it('counts an outlet once, whatever the number of its articles', () => {
    const { origins } = read([
      { outlet: 'Reuters', quote: CRANE },
      { outlet: 'Reuters', quote: FELL, via: 'Coast Gazette' },
    ])
    expect(origins).toEqual({ count: 1, groups: [{ name: 'Reuters', outletIds: ['reuters'], reasons: [] }] })
  })

  it('leaves out those that only dispute, and counts nothing where nobody repeats', () => {
    const { origins } = read([
      { outlet: 'Harbour Mail', quote: CRANE },
      { outlet: 'Coast Gazette', quote: FELL, stance: 'disputes' },
    ])
    expect(origins.count).toBe(1)
    expect(read([{ outlet: 'Harbour Mail', quote: CRANE, stance: 'disputes' }]).origins).toEqual({
      count: 0,
      groups: [],
    })
    expect(read([]).origins).toEqual({ count: 0, groups: [] })
  })

  it('is not led in circles by credits', () => {
    const { origins } = read([
      { outlet: 'Reuters', quote: CRANE, source: 'AFP' },
      { outlet: 'AFP', quote: FELL, source: 'The Associated Press' },
      { outlet: 'The Associated Press', quote: 'A crane fell.', source: 'Reuters' },
    ])
    expect(origins.count).toBe(1)
    expect(origins.groups[0]?.outletIds).toHaveLength(3)
  })

  it('takes an outlet that is credited and has no article in the story as it is', () => {
    const { origins } = read([
      { outlet: 'Harbour Mail', quote: CRANE, source: 'Kyodo' },
      { outlet: 'Coast Gazette', quote: FELL, source: 'Yonhap' },
    ])
    expect(origins.count).toBe(2)
  })
})

describe('a speaker in the sentence of an own-voice mention', () => {
  const OWN = 'The crane, which had been due to be scrapped, was 35 years old, Holt said.'
  const pieces: readonly Piece[] = [
    { outlet: 'Harbour Mail', quote: OWN },
    { outlet: 'Coast Gazette', quote: FELL, source: 'Maren Holt' },
    { outlet: 'Island Post', quote: 'The age of the crane was given as 35.' },
  ]

  it('joins it with those that have it from her, and with no other own voice', () => {
    const { mentions, articles } = read(pieces)
    const at = (words: string) => {
      const start = articles[0]?.text.indexOf(words) ?? 0
      return { start, end: start + words.length }
    }
    const said: Attribution = {
      articleId: 'a0',
      source: [at('Holt')],
      cue: [at('said')],
      content: [],
      sourceName: 'Maren Holt',
      basis: [],
      kind: 'indirect',
      rule: 'test',
      confidence: 1,
    }
    const first = mentions.map((one, i) => (i === 0 ? { ...one, quote: 'was 35 years old' } : one))
    const without = prepareOrigins({ articles, reuse: [], attributions: [] })
    const reader = prepareOrigins({ articles, reuse: [], attributions: [said] })
    expect(findOrigins(first, without).count).toBe(3)
    expect(findOrigins(first, reader).groups.map((group) => group.outletIds)).toEqual([
      ['harbour-mail', 'coast-gazette'],
      ['island-post'],
    ])
  })
})

describe('laws of origins', () => {
  const piece: fc.Arbitrary<Piece> = fc.record({
    outlet: fc.constantFrom('Reuters', 'AFP', 'Harbour Mail', 'Coast Gazette', 'Island Post'),
    quote: fc.constantFrom(CRANE, FELL, COPY, 'Holt said on Saturday: “It was old.”', '🚢', '"'),
    source: fc.constantFrom(
      'Reuters',
      'the AFP',
      'Maren Holt',
      'Holt',
      'officials',
      'media reports',
      '"',
      'Acme spokesman Jo Roe',
    ),
    stance: fc.constantFrom('repeats', 'repeats', 'disputes'),
  })

  it('every repeating outlet stands in one group, and the count is that of the groups', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const { origins } = read(pieces)
        const outlets = new Set(pieces.filter((p) => p.stance === 'repeats').map((p) => outletId(p.outlet)))
        expect(origins.groups.flatMap((group) => group.outletIds).sort()).toEqual([...outlets].sort())
        expect(origins.count).toBe(origins.groups.length)
        for (const group of origins.groups) expect(group.reasons.length > 0).toBe(group.outletIds.length > 1)
      }),
    )
  })

  it('the order of the mentions changes neither count nor groups', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const { mentions, reader, origins } = read(pieces)
        const sets = (found: typeof origins) =>
          found.groups.map((group) => [...group.outletIds].sort().join()).sort()
        expect(sets(findOrigins([...mentions].reverse(), reader))).toEqual(sets(origins))
      }),
    )
  })
})
