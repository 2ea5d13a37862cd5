import { describe, expect, it } from 'vitest'
import type { GraphNode, StoryGraph } from '@/lib/model/provenance'
import { chooseDrawing, drawingsOf, nearGraph } from './draw-graph'
import { layoutGraph } from './layout-graph'

/** "a>b c>b": edges; a capital letter begins the name of an outlet, a small one that of a speaker. */
function graph(words: string): StoryGraph {
  const edges = words.split(' ').map((one) => {
    const [from = '', to = ''] = one.split('>')
    return { id: one, from, to, kind: 'quotes' as const, directed: true, because: '', evidence: [] }
  })
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))]
  const nodes = ids.map((id): GraphNode => {
    const outlet = /^[A-Z]/.test(id)
    return {
      id,
      kind: outlet ? 'outlet' : 'speaker',
      name: id,
      outletId: outlet ? id : null,
      mentions: 1,
    }
  })
  return { nodes, edges }
}

const ids = (of: StoryGraph | undefined) => of?.nodes.map((node) => node.id).sort()

/** Forty outlets with two sources of their own each; all but the last quote the mayor as well. */
const LARGE = graph(
  Array.from({ length: 40 }, (_, i) =>
    [`O${i}>p${i}`, `O${i}>q${i}`, ...(i < 39 ? [`O${i}>mayor`] : [])].join(' '),
  ).join(' '),
)

describe('drawingsOf', () => {
  it('draws a small graph as it is, where no outlet has two sources of its own', () => {
    expect(drawingsOf(graph('A>p B>p B>q')).map((one) => one.draw)).toEqual(['all'])
  })

  it('folds first what one outlet has of its own', () => {
    expect(drawingsOf(graph('A>p A>q B>p')).map((one) => one.draw)).toEqual(['all'])
    const [folded, all] = drawingsOf(graph('A>p A>q A>r B>r'))
    expect(folded.draw).toBe('folded')
    expect(ids(all?.graph)).toEqual(['A', 'B', 'p', 'q', 'r'])
  })

  it('begins a large one with what outlets share, and leaves out who shares nothing', () => {
    const [shared, ...more] = drawingsOf(LARGE)
    expect(more.map((one) => one.draw)).toEqual(['folded', 'all'])
    expect(ids(shared.graph)).toEqual(['mayor', ...Array.from({ length: 39 }, (_, i) => `O${i}`)].sort())
    expect(shared.graph.edges).toHaveLength(39)
  })

  it('links many that have one text in common to one of them, in whatever is drawn', () => {
    const papers = Array.from({ length: 12 }, (_, i) => `O${i}`)
    const pairs = papers.flatMap((a, i) => papers.slice(i + 1).map((b) => `${a}>${b}`))
    const common = graph(pairs.join(' '))
    const edges = common.edges.map((edge) => ({ ...edge, kind: 'copies' as const, directed: false }))
    const [all, ...more] = drawingsOf({ nodes: common.nodes, edges })
    expect([all.draw, all.graph.nodes.length, all.graph.edges.length]).toEqual(['all', 12, 11])
    expect(more).toEqual([])
    expect(layoutGraph(all.graph).width).toBeLessThan(800)
  })

  it('has nothing to begin with where a large one shares nothing', () => {
    const apart = graph(Array.from({ length: 40 }, (_, i) => `O${i}>p${i} O${i}>q${i}`).join(' '))
    expect(drawingsOf(apart).map((one) => one.draw)).toEqual(['folded', 'all'])
  })
})

describe('chooseDrawing', () => {
  const drawings = drawingsOf(LARGE)

  it.each([
    ['nothing', {}, 'shared'],
    ['one that is shared', { node: 'mayor' }, 'shared'],
    ['an outlet that shares nothing', { node: 'O39' }, 'folded'],
    ['a source of one outlet', { node: 'p3' }, 'all'],
    ['its link', { edge: 'O3>p3' }, 'all'],
    ['a link between two that are drawn', { edge: 'O3>mayor' }, 'shared'],
    ['one left out', { without: 'O39' }, 'folded'],
    ['one around which is drawn', { near: 'mayor' }, 'folded'],
    ['what is not there', { node: 'nobody' }, 'shared'],
    ['a way to draw', { draw: 'shared', node: 'p3' }, 'shared'],
  ] as const)('with %s open or asked for', (_, query, draw) => {
    expect(chooseDrawing(drawings, query).draw).toBe(draw)
  })
})

describe('nearGraph', () => {
  it('keeps those beside a node and the links among them', () => {
    const { graph: near } = nearGraph(graph('A>B B>p A>p C>p C>q'), 'B') ?? {}
    expect(ids(near)).toEqual(['A', 'B', 'p'])
    expect(near?.edges.map((edge) => edge.id)).toEqual(['A>B', 'B>p', 'A>p'])
  })

  it('is nothing around a node that is not there', () => {
    expect(nearGraph(graph('A>p'), 'Z')).toBeNull()
  })
})
