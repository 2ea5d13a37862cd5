import { describe, expect, it } from 'vitest'
import type { Analysis, GivenMetadata } from '@/lib/model/types'
import { leaveOneOut } from '@/lib/view/leave-one-out'
import { analyze } from '../analyze'
import { rawArticle } from '../raw-article.fixture'

const CRANE =
  'The crane, built in 1987 and due to be scrapped next spring, came to rest across the fairway of Lindholm harbour with its jib under water on Friday evening.'
const MORE =
  'Four tugs tried in vain to move it before the tide turned, and the port was closed to all ships until further notice.'

type Given = Partial<GivenMetadata> & { readonly outlet: string }

function story(...articles: readonly (readonly [given: Given, text: string])[]): Analysis {
  return analyze(articles.map(([given, text], i) => rawArticle(`${i}.txt`, text, given)))
}

const edges = ({ graph }: Analysis) =>
  graph.edges
    .map(({ from, kind, to, directed }) => `${from} ${directed ? kind : `${kind} (both)`} ${to}`)
    .sort()

/** What must hold of the provenance of every story. */
function expectSound(analysis: Analysis): void {
  const { articles, graph, claims, cells, outlets } = analysis
  const texts = new Map(articles.map((one) => [one.id, one.text]))
  const nodes = new Set(graph.nodes.map((one) => one.id))
  expect(nodes.size).toBe(graph.nodes.length)
  expect(new Set(graph.edges.map((one) => one.id)).size).toBe(graph.edges.length)
  for (const { from, to } of graph.edges) expect(from !== to && nodes.has(from) && nodes.has(to)).toBe(true)
  const chains = claims.flatMap((one) => one.provenance.chains)
  const witnesses = [...graph.edges, ...chains.flatMap((one) => one.steps)].flatMap((one) => one.evidence)
  for (const { articleId, span, quote } of witnesses)
    expect(texts.get(articleId)?.slice(span.start, span.end)).toBe(quote)
  for (const { steps } of chains) {
    const passed = steps.flatMap((one) => one.node ?? [])
    expect(new Set(passed).size).toBe(passed.length)
    expect(passed.every((one) => nodes.has(one))).toBe(true)
  }
  for (const claim of claims) {
    const chained = claim.provenance.chains.flatMap((one) => one.mentionIds)
    expect([...chained].sort()).toEqual([...claim.mentionIds].sort())
    const repeating = cells.filter((one) => one.claimId === claim.id && one.repeatVoice !== null).length
    expect(claim.origins.count).toBeLessThanOrEqual(repeating)
    expect(claim.provenance.grade.value === 1 && claim.origins.count < 2).toBe(false)
  }
  for (const cell of cells) expect(cell.omission === null).toBe(cell.stance !== 'omits')
  expect(graph.nodes.filter((one) => one.outletId !== null).length).toBeLessThanOrEqual(outlets.length)
}

describe('odd credits', () => {
  it('two outlets that credit each other are one origin, and nobody can tell who had it first', () => {
    const found = story(
      [
        { outlet: 'Harbour Mail' },
        `Crane blocks port\n\n${CRANE}\n\n${MORE}\n\nThe Coast Gazette reported it first.`,
      ],
      [
        { outlet: 'Coast Gazette' },
        `Port is shut\n\n${CRANE}\n\n${MORE}\n\nThe Harbour Mail reported it first.`,
      ],
    )
    expectSound(found)
    expect(edges(found)).toEqual([
      'outlet:coastgazette copies (both) outlet:harbourmail',
      'outlet:coastgazette relays outlet:harbourmail',
      'outlet:harbourmail relays outlet:coastgazette',
    ])
    const claim = found.claims.find((one) => one.text.includes('1987'))
    expect(claim?.origins.count).toBe(1)
  })

  it('three that credit each other in a circle are one origin, and every way ends', () => {
    const found = story(
      [{ outlet: 'Harbour Mail' }, `Crane blocks port\n\n${CRANE}\n\nThe Coast Gazette reported it first.`],
      [{ outlet: 'Coast Gazette' }, `Port is shut\n\n${CRANE}\n\nThe Island Courier reported it first.`],
      [{ outlet: 'Island Courier' }, `No ship leaves\n\n${CRANE}\n\nThe Harbour Mail reported it first.`],
    )
    expectSound(found)
    expect(edges(found).filter((one) => one.includes('relays'))).toEqual([
      'outlet:coastgazette relays outlet:islandcourier',
      'outlet:harbourmail relays outlet:coastgazette',
      'outlet:islandcourier relays outlet:harbourmail',
    ])
    const claim = found.claims.find((one) => one.text.includes('1987'))
    expect(claim?.origins.count).toBe(1)
    for (const { claims } of leaveOneOut(found.claims))
      for (const { before, after } of claims) expect(after).toBeLessThan(before)
  })

  it('two that have it from an outlet without an article are one origin: that outlet', () => {
    const words = 'a crane has blocked the fairway of Lindholm harbour since Friday evening'
    const found = story(
      [{ outlet: 'Harbour Mail' }, `Crane blocks port\n\nThe Island Courier reported that ${words}.`],
      [{ outlet: 'Coast Gazette' }, `Port is shut\n\nAccording to the Island Courier, ${words}.`],
    )
    expectSound(found)
    const claim = found.claims.find((one) => one.text.includes('Lindholm'))
    expect(claim?.origins.count).toBe(1)
    expect(claim?.origins.groups[0]?.name).toMatch(/^(?:The )?Island Courier$/)
  })

  it('an outlet that is credited and has no article stands in the graph and not among the outlets', () => {
    const found = story(
      [
        { outlet: 'Harbour Mail' },
        'Crane blocks port\n\nA crane has blocked the port of Lindholm, the Island Courier reported on Friday.',
      ],
      [
        { outlet: 'Coast Gazette' },
        'Port is shut\n\nAccording to the Island Courier, ships cannot leave Lindholm because a crane fell.',
      ],
    )
    expectSound(found)
    expect(found.outlets).toHaveLength(2)
    expect(found.graph.nodes.find((one) => one.id === 'outlet:islandcourier')).toMatchObject({
      outletId: null,
    })
    expect(edges(found)).toEqual([
      'outlet:coastgazette relays outlet:islandcourier',
      'outlet:harbourmail relays outlet:islandcourier',
    ])
  })

  it('a credit to a later article holds, and the edge says that the dates contradict it', () => {
    const found = story(
      [
        { outlet: 'Harbour Mail', published: '2021-03-01' },
        `Crane blocks port\n\n${CRANE}\n\n${MORE}\n\nThe Coast Gazette reported it first.`,
      ],
      [{ outlet: 'Coast Gazette', published: '2021-03-04' }, `Port is shut\n\n${CRANE}\n\n${MORE}`],
    )
    expectSound(found)
    const copies = found.graph.edges.find((one) => one.kind === 'copies')
    expect(copies).toMatchObject({ from: 'outlet:harbourmail', to: 'outlet:coastgazette', directed: true })
    expect(copies?.because).toMatch(/2021-03-01 and 2021-03-04\): the dates contradict the credit/)
  })

  it('of three that copy one another in turn the first is the origin, whatever their order', () => {
    const found = story(
      [{ outlet: 'Harbour Mail', published: '2021-03-02' }, `Crane blocks port\n\n${CRANE}\n\n${MORE}`],
      [{ outlet: 'Coast Gazette', published: '2021-03-01' }, `Port is shut\n\n${CRANE}\n\n${MORE}`],
      [{ outlet: 'Island Courier', published: '2021-03-03' }, `No ship leaves\n\n${CRANE}\n\n${MORE}`],
      [{ outlet: 'Northern Echo', published: '2021-03-04' }, `Tugs fail\n\n${CRANE}\n\n${MORE}`],
    )
    for (const { origins } of found.claims.filter((one) => /1987|tugs/.test(one.text)))
      expect(origins.groups.map((group) => group.name)).toEqual(['Coast Gazette'])
  })

  it('what somebody told an outlet itself is not copied, though the rest of its text is', () => {
    const hedged = 'Jane Roe, the harbour master, said she had heard that about 40 men may have been hurt.'
    const found = story(
      [{ outlet: 'Reuters', published: '2021-03-01' }, `Crane falls\n\n${CRANE}\n\n${hedged}\n\n${MORE}`],
      [
        { outlet: 'Coast Gazette', published: '2021-03-02' },
        `Port is shut\n\n${CRANE}\n\nJane Roe told the Coast Gazette that about 40 men were hurt.\n\n${MORE}`,
      ],
    )
    expectSound(found)
    const claim = found.claims.find((one) => one.text.includes('40'))
    const chain = claim?.provenance.chains.find((one) => one.outletId === 'coast-gazette')
    expect(chain?.steps.map((one) => one.name)).toEqual(['Coast Gazette', 'Jane Roe'])
    expect(claim?.origins.groups.map(({ name, reasons }) => [name, reasons])).toEqual([
      ['Jane Roe', ['Reuters and Coast Gazette have it from Jane Roe.']],
    ])
    expect(claim?.provenance.drift).toEqual([])
  })

  it('text in common is named after whom both have it from', () => {
    const said = 'Jane Roe, the harbour master, said that 40 men had been hurt when the crane fell on Friday.'
    const found = story(
      [{ outlet: 'Harbour Mail' }, `Crane blocks port\n\n${CRANE}\n\n${said}`],
      [{ outlet: 'Coast Gazette' }, `Port is shut\n\n${CRANE}\n\n${said}`],
    )
    const claim = found.claims.find((one) => one.text.includes('40 men'))
    expect(claim?.origins.groups.map((group) => group.name)).toEqual(['Jane Roe'])
    const other = found.claims.find((one) => one.text.includes('1987'))
    expect(other?.origins.groups.map((group) => group.name)).toEqual([
      'text in common of Harbour Mail and Coast Gazette',
    ])
  })

  it.each([
    // By the clock the copy is earlier; by the sun it is later.
    ['2021-03-01T09:00+01:00', '2021-03-01T08:30+00:00', 'outlet:coastgazette copies outlet:harbourmail'],
    ['2021-03', '2021-03-04', 'outlet:coastgazette copies (both) outlet:harbourmail'],
    ['2021-03-32', '2021-03-04', 'outlet:coastgazette copies (both) outlet:harbourmail'],
  ])('dates of %s and %s', (mail, gazette, expected) => {
    const found = story(
      [{ outlet: 'Harbour Mail', published: mail }, `Crane blocks port\n\n${CRANE}\n\n${MORE}`],
      [{ outlet: 'Coast Gazette', published: gazette }, `Port is shut\n\n${CRANE}\n\n${MORE}`],
    )
    expectSound(found)
    expect(edges(found)).toEqual([expected])
  })

  it('one article under two outlets is one origin, without a direction', () => {
    const text = `Crane blocks port\n\n${CRANE}\n\n${MORE}`
    const found = story([{ outlet: 'Harbour Mail' }, text], [{ outlet: 'Coast Gazette' }, text])
    expectSound(found)
    expect(edges(found)).toEqual(['outlet:coastgazette copies (both) outlet:harbourmail'])
    expect(found.claims.map((one) => one.origins.count)).toEqual(found.claims.map(() => 1))
  })

  it('an outlet that prints its own article again, or is its own via, has nothing from itself', () => {
    const text = `Crane blocks port\n\n${CRANE}\n\n${MORE}\n\nA diver told the Harbour Mail that the jib was broken.`
    const found = story(
      [{ outlet: 'Harbour Mail', published: '2021-03-01' }, text],
      [{ outlet: 'Harbour Mail', via: 'The Harbour Mail', published: '2021-03-02' }, `Update\n\n${text}`],
    )
    expectSound(found)
    expect(found.graph.edges.filter((one) => one.kind !== 'quotes')).toEqual([])
    expect(found.claims.every((one) => one.origins.count === 1)).toBe(true)
  })

  it('an outlet with the name of a thing is that outlet where it is said to report, and people are not a magazine', () => {
    const found = story(
      [
        { outlet: 'The Sun' },
        'Bang at the dam\n\nPeople said that there was a bang at 4 am at the Orrin dam.',
      ],
      [
        { outlet: 'People' },
        'Dam in the dark\n\nThe Sun reported that there was a bang at 4 am at the Orrin dam.',
      ],
    )
    expectSound(found)
    expect(found.graph.nodes.filter((one) => one.kind === 'speaker')).toEqual([])
    expect(edges(found).filter((one) => !one.includes('unnamed:'))).toEqual([
      'outlet:peoplemagazine copies outlet:sun',
      'outlet:peoplemagazine relays outlet:sun',
    ])
  })

  it('an empty story, and one without claims, have a graph of what there is', () => {
    expect(analyze([]).graph).toEqual({ nodes: [], edges: [] })
    const found = story([{ outlet: 'Harbour Mail' }, 'Port'])
    expectSound(found)
    expect(found.graph.nodes.map((one) => one.id)).toEqual(['outlet:harbourmail'])
  })

  it('keeps its ids whatever the order of the articles', () => {
    const one = [
      { outlet: 'Harbour Mail' },
      `Crane blocks port\n\n${CRANE}\n\nJane Roe, the harbour master, said that nobody was hurt.`,
    ] as const
    const other = [{ outlet: 'Reuters' }, `Port is shut\n\n${CRANE}\n\n${MORE}`] as const
    const ids = (found: Analysis) => [...found.graph.nodes, ...found.graph.edges].map((each) => each.id)
    const [a, b] = [story(one, other), story(other, one)]
    expect(ids(b)).toEqual(ids(a))
    expectSound(a)
  })
})
