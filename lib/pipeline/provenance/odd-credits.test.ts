import { describe, expect, it } from 'vitest'
import type { Analysis } from '@/lib/model/types'
import { leaveOneOut } from '@/lib/view/leave-one-out'
import { analyze } from '../analyze'
import { CRANE, edges, expectSound, MORE, story } from './whole-story.fixture'

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

  it('whom both name for it tells more than that they give it in the same words', () => {
    const words =
      'two of the three cranes of Lindholm harbour have fallen into the fairway since Friday evening'
    const found = story(
      [{ outlet: 'Harbour Mail' }, `Cranes\n\nThe Island Courier reported that ${words}.`],
      [{ outlet: 'Coast Gazette' }, `Port is shut\n\nThe Island Courier reported that ${words}.`],
    )
    const claim = found.claims.find((one) => one.text.includes('Lindholm'))
    expect(found.reuse).toHaveLength(1)
    expect(claim?.origins.groups.map(({ reasons }) => reasons)).toEqual([
      ['Harbour Mail and Coast Gazette have it from Island Courier.'],
    ])
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
