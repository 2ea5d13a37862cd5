import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphEdge, GraphNode, StoryGraph } from '@/lib/model/provenance'
import { foldGraph, nodeWords } from './fold-graph'
import { layoutGraph } from './layout-graph'

const node = (id: string, outletId: string | null = null): GraphNode => ({
  id,
  kind: outletId === null ? 'speaker' : 'outlet',
  name: id,
  outletId,
  mentions: 1,
})

const edge = (from: string, to: string): GraphEdge => ({
  id: `${from}>${to}`,
  from,
  to,
  kind: 'relays',
  directed: true,
  because: `${from} names ${to}.`,
  evidence: [],
})

/** "a>b c>b": edges, "a-b" one without a direction; nodes in order of first naming. */
function graph(words: string): StoryGraph {
  const edges = words.split(' ').map((one) => {
    const [from = '', to = ''] = one.split(/[>-]/)
    return { ...edge(from, to), directed: !one.includes('-') }
  })
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))]
  return { nodes: ids.map((id) => node(id)), edges }
}

const layers = (words: string) =>
  Object.fromEntries(layoutGraph(graph(words)).nodes.map((one) => [one.node.id, one.layer]))

describe('layoutGraph', () => {
  it.each([
    ['a chain', 'a>b b>c', { a: 0, b: 1, c: 2 }],
    ['the longest way decides', 'a>c a>b b>c', { a: 0, b: 1, c: 2 }],
    ['two that have it from one', 'a>c b>c', { a: 0, b: 0, c: 1 }],
    ['a circle of two', 'a>b b>a', { a: 0, b: 1 }],
    ['a circle of three with a way in', 'x>a a>b b>c c>a', { x: 0, a: 1, b: 2, c: 3 }],
    ['text in common moves nobody to the right who stands left', 'b-a b>c d>b', { d: 0, a: 0, b: 1, c: 2 }],
    ['nor does it part two', 'a-b c>a c>b', { c: 0, a: 1, b: 2 }],
  ])('%s', (_, words, expected) => {
    expect(layers(words)).toEqual(expected)
  })

  it('marks the edge that closes a circle', () => {
    const turned = layoutGraph(graph('a>b b>a')).edges.filter((one) => one.reversed)
    expect(turned.map((one) => one.edge.id)).toEqual(['b>a'])
  })

  it('sets neighbours side by side, so that edges need not cross', () => {
    const { nodes } = layoutGraph(graph('a>x b>y c>x'))
    const y = new Map(nodes.map((one) => [one.node.id, one.y]))
    const between = (y.get('b') ?? 0) > Math.min(y.get('a') ?? 0, y.get('c') ?? 0)
    expect(between && (y.get('b') ?? 0) < Math.max(y.get('a') ?? 0, y.get('c') ?? 0)).toBe(false)
  })

  it('gives an empty graph an empty picture', () => {
    expect(layoutGraph({ nodes: [], edges: [] })).toMatchObject({
      width: 32,
      height: 32,
      nodes: [],
      edges: [],
    })
  })

  it('keeps 60 outlets and their sources apart and inside the picture', () => {
    const outlets = Array.from({ length: 60 }, (_, i) => `o${i}`)
    const large = graph(outlets.flatMap((one, i) => [`${one}>agency${i % 3}`, `${one}>p${i % 7}`]).join(' '))
    expectLegible(large)
  })

  it('never overlaps nodes, whatever the edges', () => {
    const ends = fc.integer({ min: 0, max: 9 })
    fc.assert(
      fc.property(fc.array(fc.tuple(ends, ends), { minLength: 1, maxLength: 25 }), (pairs) => {
        const links = [
          ...new Set(
            pairs.filter(([a, b]) => a !== b).map(([a, b]) => `n${a}${(a + b) % 3 === 0 ? '-' : '>'}n${b}`),
          ),
        ]
        if (links.length > 0) expectLegible(graph(links.join(' ')))
      }),
      { numRuns: 50 },
    )
  })
})

function expectLegible(of: StoryGraph): void {
  const { nodes, edges, width, height } = layoutGraph(of)
  expect(nodes).toHaveLength(of.nodes.length)
  expect(edges).toHaveLength(of.edges.length)
  for (const [i, a] of nodes.entries()) {
    expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true)
    for (const b of nodes.slice(i + 1))
      expect(
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
      ).toBe(true)
  }
  // Where a line comes to a column it comes to its own node, or between two.
  for (const { edge: one, points } of edges)
    for (const { x, y } of points)
      for (const { node: other, ...box } of nodes)
        if (other.id !== one.from && other.id !== one.to && (x === box.x || x === box.x + box.width))
          expect(y < box.y || y > box.y + box.height, `${one.id} at ${other.id}`).toBe(true)
  const layer = new Map(nodes.map((one) => [one.node.id, one.layer]))
  for (const { edge: one, reversed } of edges)
    expect((layer.get(one.from) ?? 0) < (layer.get(one.to) ?? 0)).toBe(!reversed)
}

describe('foldGraph', () => {
  it('puts sources that one outlet alone names into one, and leaves shared ones', () => {
    const { nodes, edges } = graph('a>p a>q a>r a>s b>s')
    const folded = foldGraph({
      nodes: nodes.map((one) => ({
        ...one,
        outletId: one.id.length === 1 && 'ab'.includes(one.id) ? one.id : null,
      })),
      edges,
    })
    expect(folded.nodes.map((one) => one.name).sort()).toEqual(['3 sources of its own', 'a', 'b', 's'])
    expect(folded.edges).toHaveLength(3)
    // They may be people with names: what stands for them is drawn as no unnamed source, and says who they are.
    const several = folded.nodes.find((one) => one.name === '3 sources of its own')
    expect(several && nodeWords(several)).toBe('several sources')
    expect(folded.edges.find((one) => one.to === several?.id)?.because).toBe(
      'a has it from sources that nobody else names: p, q and r.',
    )
  })

  it('leaves a graph with nothing to fold as it is', () => {
    const plain = graph('a>p b>p b>q')
    expect(foldGraph(plain)).toEqual(plain)
  })
})
