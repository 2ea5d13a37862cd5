import { describe, expect, it } from 'vitest'
import { mentionFrom } from '@/lib/model/mention.fixture'
import { UNTRACED } from '@/lib/model/provenance'
import type { Cell, Claim, Mention, Outlet, Reuse, Voice } from '@/lib/model/types'
import { type FindingInput, findings } from './findings'

const OUTLETS: readonly Outlet[] = ['A', 'B', 'C'].map((name) => ({
  id: name,
  name: `The ${name}`,
  identified: true,
}))

/** A claim as `repeats` by outlets, and disputed as "outlet" (own voice) or "outlet speaker" (carried). */
type Row = { readonly r?: string; readonly d?: readonly string[]; readonly origins?: number }

function story(rows: Readonly<Record<string, Row>>, reuse: readonly Reuse[] = []): FindingInput {
  const mentions: Mention[] = []
  const cells: Cell[] = []
  const claims = Object.entries(rows).map(([text, { r = '', d = [], origins = 2 }], rank): Claim => {
    const own: string[] = []
    const add = (outlet: string, stance: Mention['stance'], voice: Voice, sourceName: string | null) => {
      const id = `${text} ${outlet} ${stance}`
      own.push(id)
      const attribution = { source: [], cue: [], sourceName, cueText: null, chain: [sourceName ?? []].flat() }
      const place = { span: { start: 0, end: text.length }, quote: text, articleId: outlet }
      mentions.push(mentionFrom({ ...place, id, stance, voice, attribution }))
    }
    for (const outlet of r) add(outlet, 'repeats', 'own', null)
    const disputing = new Map(d.map((one) => [one.slice(0, 1), one.slice(2) || null]))
    for (const [outlet, who] of disputing) add(outlet, 'disputes', who ? 'attributed' : 'own', who)
    for (const { id } of OUTLETS) {
      const [repeats, disputes] = [r.includes(id), disputing.has(id)]
      // Only what findings read, here and below.
      cells.push({
        claimId: text,
        outletId: id,
        stance: repeats && disputes ? 'both' : repeats ? 'repeats' : disputes ? 'disputes' : 'omits',
        mentionIds: [],
        repeatVoice: repeats ? 'own' : null,
        disputeVoice: disputes ? (disputing.get(id) ? 'attributed' : 'own') : null,
        omission: null,
      } as unknown as Cell)
    }
    const groups = [{ name: 'An agency', outletIds: [], reasons: [] }]
    return {
      id: text,
      text,
      rank,
      mentionIds: own,
      origins: { count: origins, groups },
      provenance: UNTRACED,
    } as unknown as Claim
  })
  const articles = OUTLETS.map(({ id }) => ({ id, outletId: id })) as unknown as FindingInput['articles']
  return { articles, outlets: OUTLETS, mentions, claims, cells, reuse }
}

const texts = (input: FindingInput) => findings(input).map((one) => one.text)

describe('findings', () => {
  it('counts what is disputed among what outlets share, and links to it', () => {
    const found = findings(
      story({ one: { r: 'AB', d: ['C Somebody'] }, two: { r: 'AC' }, three: { r: 'A' } }),
    )
    expect(found).toContainEqual({
      text: 'Of 2 claims made by more than one outlet, 1 is disputed.',
      strong: '1 is disputed',
      detail: 'Not in an outlet’s own voice',
      query: { reach: 'shared', stance: 'disputed' },
    })
  })

  it('tells first the claim that divides the outlets, with who disputes it', () => {
    const [first] = findings(
      story({ one: { r: 'A', d: ['A The mayor'] }, two: { r: 'AB', d: ['C The mayor', 'B'] } }),
    )
    expect(first).toMatchObject({
      text: '“two” 2 outlets repeat it, 2 dispute it.',
      detail: 'Disputed by the mayor',
      query: { claim: 'two' },
    })
  })

  it('says "carry a denial" where no outlet disputes in its own voice', () => {
    expect(texts(story({ one: { r: 'A', d: ['B The mayor', 'C The mayor'] } }))).toContain(
      '“one” 1 outlet repeats it, 2 carry a denial.',
    )
  })

  it('tells who carries most of another, from the side of the one who took it, and what is left out', () => {
    const rows = Object.fromEntries(
      ['one', 'two', 'three', 'four', 'five'].map((text) => [text, { r: 'AB' }]),
    )
    const input = story({ ...rows, six: { r: 'A' } }, [
      { a: 'A', b: 'B', share: 0.82, passages: [], from: 'A' },
    ])
    expect(findings(input)).toContainEqual({
      text: 'The B carries 5 of the 6 claims of The A and leaves out: “six”',
      strong: 'leaves out: “six”',
      detail: '82 % of the shorter text stands in both. 1 claim left out',
      query: { repeatedBy: 'A', omittedBy: 'B' },
      way: { text: 'Side by side', query: { beside: ['B', 'A'] } },
    })
  })

  it('tells of two outlets first what the one left out that limits a claim, and does not say it twice', () => {
    const rows = Object.fromEntries(
      ['one', 'two', 'three', 'four', 'five'].map((text) => [text, { r: 'AB' }]),
    )
    const dropped = (outletId: string) => ({ outletId, fromOutletId: 'A', dropped: { quote: 'But few.' } })
    const limited = (outlets: readonly string[]) => {
      const made = story({ ...rows, six: { r: 'A' } }, [
        { a: 'A', b: 'B', share: 0.82, passages: [], from: 'A' },
      ])
      const [first, ...others] = made.claims
      const provenance = { ...UNTRACED, dropped: outlets.map(dropped) } as unknown as Claim['provenance']
      return texts({ ...made, claims: first ? [{ ...first, provenance }, ...others] : [] })
    }
    const both = 'The B carries 5 of the 6 claims of The A and leaves out what limits one of them: “But few.”'
    expect(limited(['B'])).toContain(both)
    expect(limited(['B']).join()).not.toContain('drops what limits')
    expect(limited(['C'])).toContain('The C copies The A and drops what limits it there: “But few.”')
    expect(limited(['B', 'C'])).toContain(both)
  })

  it('tells on whose answer outlets differ, with those that carry no denial', () => {
    const made = story({ one: { r: 'A', d: ['A Ann Moor', 'B Ann Moor'] }, two: { r: 'BC' } })
    const stated = (outlets: string) =>
      findings({
        ...made,
        mentions: made.mentions.map((mention) =>
          mention.quote === 'two' && outlets.includes(mention.articleId)
            ? {
                ...mention,
                statement: 'no-comment' as const,
                attribution: {
                  source: [],
                  cue: [],
                  sourceName: 'Ann Moor',
                  cueText: null,
                  chain: ['Ann Moor'],
                },
              }
            : mention,
        ),
      })
    expect(stated('BC')).toContainEqual({
      text: 'Ann Moor: 2 outlets carry a denial, 1 only that they declined to comment.',
      strong: '2 outlets carry a denial, 1 only that they declined to comment',
      detail: 'Only that: The C',
      query: { claim: 'two' },
    })
    expect(
      stated('B')
        .map(({ text }) => text)
        .join(),
    ).not.toContain('only that')
  })

  it('tells no kinship from a handful of claims', () => {
    expect(texts(story({ one: { r: 'AB' }, two: { r: 'AB' } })).join()).not.toContain('carries')
  })

  it('counts what goes back to one origin', () => {
    const input = story({ one: { r: 'AB', origins: 1 }, two: { r: 'ABC', origins: 1 }, three: { r: 'AC' } })
    expect(findings(input)).toContainEqual({
      text: 'Of 3 claims repeated by more than one outlet, 2 go back to one origin.',
      strong: '2 go back to one origin',
      detail: 'An agency stands behind 2 of them',
      query: { reach: 'one-origin' },
    })
  })

  it('says who carries them, and leads to what is left without', () => {
    const made = story({
      one: { r: 'AB', origins: 1 },
      two: { r: 'AB', origins: 1 },
      three: { r: 'AB', origins: 1 },
    })
    const steps = [{ node: 'n1', name: 'An agency', kind: 'agency' }]
    const chains = ['A', 'B'].map((outletId) => ({ outletId, stance: 'repeats', steps }))
    const traced = made.claims.map((claim) => ({
      ...claim,
      provenance: { ...UNTRACED, chains } as unknown as Claim['provenance'],
    }))
    expect(findings({ ...made, claims: traced })).toContainEqual({
      text: 'Of 3 claims repeated by more than one outlet, 3 go back to one origin.',
      strong: '3 go back to one origin',
      detail: null,
      query: { reach: 'one-origin' },
      way: { text: 'Without An agency, 3 claims would have none', query: { without: 'n1' } },
    })
  })

  it('names the speaker who disputes most, and in how many outlets', () => {
    const input = story({
      one: { r: 'A', d: ['B the mayor'] },
      two: { r: 'A', d: ['B the mayor', 'C the mayor'] },
    })
    expect(findings(input)).toContainEqual({
      text: 'The mayor disputes 2 claims, carried by 2 outlets.',
      strong: 'disputes 2 claims',
      detail: 'Show them',
      query: { deniedBy: 'the mayor' },
    })
  })

  it('tells disputes in the own voice from carried ones', () => {
    expect(texts(story({ one: { r: 'A', d: ['B'] } }))).toContain(
      '1 claim is disputed in an outlet’s own voice: by The B.',
    )
    expect(texts(story({ one: { r: 'A', d: ['B The mayor'] } })).join()).not.toContain('own voice')
  })

  it('tells which outlet stands alone with most', () => {
    expect(findings(story({ one: { r: 'AB' }, two: { r: 'C' }, three: { r: 'C' } }))).toContainEqual({
      text: 'The C makes 2 claims that no other outlet has, the first: “two”',
      strong: '2 claims that no other outlet has',
      detail: 'Show them',
      query: { onlyIn: 'C' },
    })
  })

  it('says nothing of a story without claims', () => {
    expect(findings(story({}))).toEqual([])
  })

  it('says at most six things, and emphasises only what it says', () => {
    const rows: Record<string, Row> = Object.fromEntries(
      ['1', '2', '3', '4', '5', '6', '7'].map((text) => [text, { r: 'AB', d: ['C The mayor'], origins: 1 }]),
    )
    const found = findings(story({ ...rows, 8: { r: 'A', d: ['B'] }, 9: { r: 'C' } }))
    expect(found).toHaveLength(6)
    for (const { text, strong } of found) expect(text).toContain(strong)
  })
})
