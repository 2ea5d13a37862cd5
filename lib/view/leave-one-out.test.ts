import { describe, expect, it } from 'vitest'
import { type Chain, type ChainStep, UNTRACED } from '@/lib/model/provenance'
import type { Claim } from '@/lib/model/types'
import { chainWords } from './chain-words'
import { leaveOneOut, originsWithout } from './leave-one-out'

const step = (words: string, i: number): ChainStep => {
  const via = words.startsWith('via ')
  const name = words.replace(/^via /, '')
  return {
    kind: via ? 'via' : /^[A-Z]{2}/.test(name) ? 'agency' : i === 0 ? 'outlet' : 'speaker',
    node: `n:${name}`,
    name,
    relation: i === 0 ? null : via ? 'reprints' : i === 1 ? 'relays' : 'quotes',
    because: '',
    evidence: [],
  }
}

/** A claim by its groups ("Wire: Post, Mail") and the ways of its outlets ("Post < Wire < Roe"). */
function claim(id: string, groups: readonly string[], ways: readonly string[]): Claim {
  const chains = ways.map((way): Chain => {
    const steps = way.split(' < ').map(step)
    return { outletId: steps[0]?.name ?? '', stance: 'repeats', mentionIds: ['m'], steps }
  })
  const origins = groups.map((group) => {
    const [name = '', outlets = ''] = group.split(': ')
    return { name, outletIds: outlets.split(', '), reasons: [] }
  })
  return {
    id,
    text: id,
    rank: 0,
    mentionIds: ['m'],
    origins: { count: origins.length, groups: origins },
    provenance: { ...UNTRACED, chains },
  }
}

describe('originsWithout', () => {
  it.each([
    ['the origin itself', ['Wire: Post, Mail'], ['Post < Wire', 'Mail < Wire'], 'Wire', 0],
    ['one of two origins', ['Wire: Post', 'Roe: Mail'], ['Post < Wire', 'Mail < Roe'], 'Wire', 1],
    ['an outlet of a group of two', ['Roe: Post, Mail'], ['Post < Roe', 'Mail < Roe'], 'Mail', 1],
    ['the speaker behind a wire', ['Wire: Post, Mail'], ['Post < Wire < Roe', 'Mail < Wire < Roe'], 'Roe', 0],
    ['one way of two', ['Wire: Post'], ['Post < Wire', 'Post < Roe'], 'Roe', 1],
    ['own words beside the only way', ['Post: Post'], ['Post < Roe', 'Post'], 'Roe', 0],
    ['a site that only reprints', ['Post: Post'], ['Post < via Box'], 'Box', 1],
    ['somebody unknown', ['Post: Post'], ['Post'], 'Nobody', 1],
  ])('%s', (_, groups, ways, without, left) => {
    expect(originsWithout(claim('c', groups, ways), `n:${without}`)).toBe(left)
  })
})

describe('leaveOneOut', () => {
  it('calls a node as the graph calls it, and by the name in the chain where the graph has none', () => {
    const claims = [claim('c', ['Roe: Post', 'AFP: Mail'], ['Post < Roe', 'Mail < AFP'])]
    const names = leaveOneOut(claims, [{ id: 'n:Roe', name: 'Minister Roe' }]).map(({ name }) => name)
    expect(names).toContain('Minister Roe')
    expect(names).toContain('AFP')
    expect(names).not.toContain('Roe')
  })

  it('names what most hangs on first, with what falls to one origin and to none', () => {
    const found = leaveOneOut([
      claim('a', ['Wire: Post, Mail'], ['Post < Wire', 'Mail < Wire']),
      claim('b', ['Wire: Post', 'Mail: Mail'], ['Post < Wire', 'Mail']),
    ])
    expect(found[0]).toEqual({
      node: 'n:Wire',
      name: 'Wire',
      kind: 'speaker',
      claims: [
        { claimId: 'a', before: 1, atMost: false, after: 0 },
        { claimId: 'b', before: 2, atMost: false, after: 1 },
      ],
      toOne: 1,
      toNone: 1,
    })
  })

  it('says where the number before was one at most', () => {
    const open = claim('a', ['Wire: Post', 'Mail: Mail'], ['Post < Wire', 'Mail'])
    const groups = open.origins.groups.map((group) =>
      group.name === 'Mail' ? { ...group, open: true } : group,
    )
    const [found] = leaveOneOut([{ ...open, origins: { ...open.origins, groups } }])
    expect(found?.claims).toEqual([{ claimId: 'a', before: 2, atMost: true, after: 1 }])
  })

  it('gives nothing for nothing', () => {
    expect(leaveOneOut([])).toEqual([])
  })
})

describe('chainWords', () => {
  it.each([
    ['Post', 'Post'],
    ['Post < WIRE < Roe', 'Post, relays WIRE, quotes Roe'],
    ['Post < via Box < Roe', 'Post (by way of Box), quotes Roe'],
  ])('%s', (way, words) => {
    expect(chainWords(claim('c', [], [way]).provenance.chains[0] ?? { steps: [] })).toBe(words)
  })
})
