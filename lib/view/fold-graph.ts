import { addTo } from '@/lib/model/group-by'
import { shortHash } from '@/lib/model/ids'
import type { GraphEdge, GraphNode, StoryGraph } from '@/lib/model/provenance'
import { listNames } from './counts'
import { NODE_WORDS } from './provenance-words'

/** Fewer sources of one outlet than this stay as they are. */
const FEWEST = 2
/** Sources that are named where a link to several is opened. */
const MOST_NAMES = 20
const FOLDED = 'unnamed:folded/'

/**
 * The graph with sources that only one node leads to put into one: "5 sources of its own". What several lead to, what leads on, and
 * the story's outlets stay, so that what is shared can be seen in a large story. The same graph where there is nothing to fold.
 */
export function foldGraph(graph: StoryGraph): StoryGraph {
  const into = new Map<string, Set<string>>()
  const leadsOn = new Set(graph.edges.map((edge) => edge.from))
  for (const { from, to } of graph.edges) into.set(to, (into.get(to) ?? new Set()).add(from))
  const folded = new Map<string, GraphNode[]>()
  for (const node of graph.nodes) {
    const tellers = [...(into.get(node.id) ?? [])]
    const [teller] = tellers
    if (tellers.length !== 1 || teller === undefined || leadsOn.has(node.id) || !isSource(node)) continue
    addTo(folded, teller, node)
  }
  const gone = new Map<string, string>()
  const names = new Map<string, readonly string[]>()
  const made: GraphNode[] = []
  for (const [teller, nodes] of folded) {
    if (nodes.length < FEWEST) continue
    const id = `${FOLDED}${teller}`
    names.set(
      id,
      nodes.map((node) => node.name),
    )
    made.push({
      id,
      kind: 'unnamed',
      name: `${nodes.length} sources of its own`,
      outletId: null,
      mentions: nodes.reduce((sum, node) => sum + node.mentions, 0),
    })
    for (const node of nodes) gone.set(node.id, id)
  }
  const edges = new Map<string, GraphEdge>()
  for (const edge of graph.edges) {
    const to = gone.get(edge.to)
    const id = to === undefined ? edge.id : `e${shortHash(`${edge.from} ${edge.kind} ${to}`)}`
    const known = edges.get(id)
    edges.set(id, {
      ...edge,
      id,
      to: to ?? edge.to,
      because:
        to === undefined
          ? edge.because
          : `${nameOf(graph, edge.from)} has it from sources that nobody else names: ${listNames(names.get(to) ?? [], MOST_NAMES)}.`,
      evidence: [...(known?.evidence ?? []), ...edge.evidence],
    })
  }
  return { nodes: [...graph.nodes.filter((node) => !gone.has(node.id)), ...made], edges: [...edges.values()] }
}

/** True for one that stands for several sources of one outlet, named and unnamed ones. */
export function isFolded({ id }: Pick<GraphNode, 'id'>): boolean {
  return id.startsWith(FOLDED)
}

/** What a node is, in words: of one that stands for several no one kind. */
export function nodeWords(node: Pick<GraphNode, 'id' | 'kind'>): string {
  return isFolded(node) ? SEVERAL_WORDS : NODE_WORDS[node.kind]
}

export const SEVERAL_WORDS = 'several sources'

function isSource({ kind, outletId }: GraphNode): boolean {
  return outletId === null && (kind === 'speaker' || kind === 'unnamed' || kind === 'document')
}

function nameOf(graph: StoryGraph, id: string): string {
  return graph.nodes.find((node) => node.id === id)?.name ?? id
}
