import { describe, expect, it } from 'vitest'
import { chainWords } from '@/lib/view/chain-words'
import { madeStory } from './made-story.fixture'
import { traceClaim } from './trace-claim'
import { withOwnChain } from './with-own-chain'

const FELL =
  'Jane Roe, the harbour master, said she had heard that about 40 men had been hurt when the crane fell.'
const MORE = 'Four tugs tried in vain to move the crane before the tide turned at six in the morning.'

describe('traceClaim', () => {
  it('leads from a copy through its origin to who is quoted, and what she knows it from', () => {
    const { mention, reader } = madeStory(
      [
        { outlet: 'Coast Gazette' },
        `Port shut\n\n${FELL}\n\n${MORE}\n\nA diver told Reuters that the jib was broken.`,
      ],
      [{ outlet: 'Reuters', via: 'Newsbox' }, `Crane falls\n\n${FELL}\n\n${MORE}\n\nDivers were sent for.`],
    )
    const claim = [0, 1].map((i) => mention(i, FELL, { source: 'Jane Roe', hedge: 'hedged' }))
    const chains = traceClaim(claim, reader)
    expect(chains.map(chainWords)).toEqual([
      'Coast Gazette, copies Reuters, quotes Jane Roe, cites hearsay: “had heard”',
      'Reuters (by way of Newsbox), quotes Jane Roe, cites hearsay: “had heard”',
    ])
    expect(chains[0]?.steps[1]?.evidence.map((one) => one.articleId)).toEqual(
      claim.map((one) => one.articleId),
    )
  })

  it('goes on in the article of an outlet that is relayed', () => {
    const { mention, reader } = madeStory(
      [{ outlet: 'Coast Gazette' }, 'Port shut\n\nReuters reported that 40 men were hurt in the port.'],
      [{ outlet: 'Reuters' }, 'Crane falls\n\nForty men were hurt, Jane Roe said.'],
    )
    const claim = [
      mention(0, 'Reuters reported that 40 men were hurt in the port', { source: 'Reuters' }),
      mention(1, 'Forty men were hurt', { source: 'Jane Roe' }),
    ]
    expect(traceClaim(claim, reader).map(chainWords)).toEqual([
      'Coast Gazette, relays Reuters, quotes Jane Roe',
      'Reuters, quotes Jane Roe',
    ])
  })

  it('tells the stated basis, with the words that state it', () => {
    const { mention, reader, articles } = madeStory([
      { outlet: 'Coast Gazette' },
      'Port shut\n\nJane Roe, citing contacts in the coast guard, said that 40 men were hurt.',
    ])
    const words = '40 men were hurt'
    const [chain] = traceClaim(
      [mention(0, words, { source: 'Jane Roe', basis: ['contacts in the coast guard'] })],
      reader,
    )
    const basis = chain?.steps.at(-1)
    expect(basis).toMatchObject({ kind: 'basis', relation: 'cites', name: 'contacts in the coast guard' })
    const [place] = basis?.evidence ?? []
    expect(articles[0]?.text.slice(place?.span.start, place?.span.end)).toBe('contacts in the coast guard')
  })

  it.each([
    [
      'Weber: no ships were sent, the mayor said, as quoted by TASS.',
      { source: 'the mayor' },
      'Coast Gazette, relays TASS, quotes the mayor',
    ],
    [
      'A diver told Reuters that no ships were sent.',
      { source: 'A diver' },
      'Coast Gazette, relays Reuters, quotes a diver',
    ],
    [
      'According to the Harbour Courier newspaper, citing Reuters, no ships were sent.',
      { source: 'the Harbour Courier newspaper', basis: ['Reuters'] },
      'Coast Gazette, relays Harbour Courier, relays Reuters',
    ],
    [
      'Interfax quoted Anna Weber as saying that no ships were sent.',
      { source: 'Interfax', basis: ['Anna Weber'] },
      'Coast Gazette, relays Interfax, quotes Anna Weber',
    ],
    [
      'Reuters reported, citing two people close to the mayor, that no ships were sent.',
      { source: 'Reuters' },
      'Coast Gazette, relays Reuters, quotes two people close to the mayor',
    ],
    [
      'Jane Roe, who cited contacts in the coast guard, said no ships were sent.',
      { source: 'Jane Roe' },
      'Coast Gazette, quotes Jane Roe, cites contacts in the coast guard',
    ],
    [
      'No ships were ready, and no ships were sent, the envoy said, as quoted by a state news agency.',
      { source: 'the envoy' },
      'Coast Gazette, relays a state news agency, quotes the envoy',
    ],
    [
      'Anna Weber told the regional newspaper Hafenblatt that no ships were sent.',
      { source: 'Anna Weber' },
      'Coast Gazette, relays Hafenblatt, quotes Anna Weber',
    ],
    [
      'Jane Roe had heard from friends in the port that no ships were sent.',
      { source: 'Jane Roe' },
      'Coast Gazette, quotes Jane Roe, cites hearsay: “had heard from friends in the port”',
    ],
  ])('keeps who relays, who is quoted and what that one rests on: %s', (text, told, expected) => {
    const { mention, reader } = madeStory([{ outlet: 'Coast Gazette' }, `Port shut\n\n${text}`])
    const made = mention(0, 'no ships were sent', told)
    expect(traceClaim([made], reader).map(chainWords)).toEqual([expected])
    const own = withOwnChain(made, reader).attribution?.chain ?? []
    expect(['Coast Gazette', ...own].join(', ')).toBe(expected.replace(/(relays|quotes|cites) /g, ''))
  })

  it('keeps own words and quoted ones of an outlet apart, the longer way first', () => {
    const { mention, reader } = madeStory([
      { outlet: 'Coast Gazette' },
      'Port shut\n\nForty men were hurt on Friday. Jane Roe said that 40 men were hurt.',
    ])
    const claim = [
      mention(0, 'Forty men were hurt'),
      mention(0, 'that 40 men were hurt', { source: 'Jane Roe' }),
    ]
    expect(traceClaim(claim, reader).map(chainWords)).toEqual([
      'Coast Gazette, quotes Jane Roe',
      'Coast Gazette',
    ])
  })

  it('does not name an outlet as its own source', () => {
    const { mention, reader } = madeStory([
      { outlet: 'Reuters' },
      'Crane falls\n\nA diver told Reuters that 40 men were hurt.',
    ])
    const claim = [mention(0, '40 men were hurt', { source: 'A diver' })]
    expect(traceClaim(claim, reader).map(chainWords)).toEqual(['Reuters, quotes a diver'])
  })

  it('gives nothing for nothing', () => {
    expect(traceClaim([], madeStory().reader)).toEqual([])
  })
})
