import { expect, test } from 'vitest'
import type { GraphEdge, StoryGraph } from '@/lib/model/provenance'
import { layoutGraph } from './layout-graph'
import { thinCopies } from './thin-copies'

/** "a-b": text in common, "a>b": a has it from b. */
function graph(words: readonly string[]): StoryGraph {
  const edges = words.map((one): GraphEdge => {
    const [from = '', to = ''] = one.split(/[->]/)
    return { id: one, from, to, kind: 'copies', directed: one.includes('>'), because: '', evidence: [] }
  })
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))]
  return {
    nodes: ids.map((id) => ({ id, kind: 'outlet', name: id, outletId: id, mentions: 1 })),
    edges,
  }
}

/** Each of so many with each other. */
const all = (n: number) =>
  Array.from({ length: n }, (_, i) => Array.from({ length: i }, (_, k) => `n${k}-n${i}`)).flat()

const left = (words: readonly string[]) => thinCopies(graph(words)).edges.map((edge) => edge.id)

test.each([
  ['few keep all their links', all(4), all(4)],
  [
    'a row of many is thinned already',
    ['a-b', 'b-c', 'c-d', 'd-e', 'e-f'],
    ['a-b', 'b-c', 'c-d', 'd-e', 'e-f'],
  ],
  ['of many each is linked to one', all(6), ['n0-n1', 'n0-n2', 'n0-n3', 'n0-n4', 'n0-n5']],
  ['what is known from whom stays', [...all(5), 'n3>n4'], ['n0-n1', 'n0-n2', 'n0-n3', 'n0-n4', 'n3>n4']],
])('%s', (_, words, expected) => {
  expect([...left(words)].sort()).toEqual([...expected].sort())
})

test('a text that 36 papers print is two columns wide', () => {
  const { edges, nodes } = thinCopies(graph(all(36)))
  expect(edges).toHaveLength(35)
  expect(new Set(layoutGraph({ edges, nodes }).nodes.map((one) => one.layer)).size).toBe(2)
})
