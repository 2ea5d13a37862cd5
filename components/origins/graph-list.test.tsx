import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { GraphNode, StoryGraph } from '@/lib/model/provenance'
import { GraphList } from './graph-list'

const outlet = (id: string, name: string): GraphNode => ({
  id,
  kind: 'outlet',
  name,
  outletId: id,
  mentions: 2,
})

const shown = (graph: StoryGraph) =>
  renderToStaticMarkup(<GraphList slug="ferry" graph={graph} query={{}} />).replace(/<.*?>/g, '')

const NODES = [outlet('a', 'The Post'), outlet('b', 'The Wire'), outlet('c', 'The Echo'), outlet('d', 'Tide')]
const COPY = {
  id: 'e',
  from: 'a',
  to: 'b',
  kind: 'copies',
  directed: true,
  because: 'A passage stands in both.',
  evidence: [],
} as const

it('names those of the picture that no line leads to or from', () => {
  const words = shown({ nodes: NODES, edges: [COPY] })
  expect(words).toContain('No link was found for The Echo and Tide.')
})

it('says it once of all where there is no link at all', () => {
  const words = shown({ nodes: NODES, edges: [] })
  expect(words).toContain('No link was found: no article here copies another')
  expect(words).not.toContain('No link was found for')
})
