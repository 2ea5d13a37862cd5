import { addTo } from '@/lib/model/group-by'
import type { GraphEdge, StoryGraph } from '@/lib/model/provenance'

/** So many with one text in common are drawn with all their links; of more, each link would be a column and a knot. */
const FEW = 4

/**
 * The graph in which many that have text in common, nobody knows from whom, are linked to one of them instead of each to each: a text
 * that 36 papers print is 35 lines then, not 630. Who is linked stays linked; the same graph where no so many are.
 */
export function thinCopies(graph: StoryGraph): StoryGraph {
  const common = graph.edges.filter((edge) => edge.kind === 'copies' && !edge.directed)
  const beside = new Map<string, GraphEdge[]>()
  for (const edge of common) {
    addTo(beside, edge.from, edge)
    addTo(beside, edge.to, edge)
  }
  const byLinks = [...beside.keys()].sort((a, b) => linksOf(b) - linksOf(a))
  const gone = new Set<string>()
  const seen = new Set<string>()
  for (const start of byLinks) {
    if (seen.has(start)) continue
    const group = spread(start, beside)
    for (const id of group.nodes) seen.add(id)
    if (group.nodes.size <= FEW) continue
    for (const id of group.nodes)
      for (const edge of beside.get(id) ?? []) if (!group.kept.has(edge.id)) gone.add(edge.id)
  }
  if (gone.size === 0) return graph
  return { nodes: graph.nodes, edges: graph.edges.filter((edge) => !gone.has(edge.id)) }

  function linksOf(id: string): number {
    return beside.get(id)?.length ?? 0
  }
}

/** All that can be reached from one, and the links by which each was reached first: the nearest first. */
function spread(start: string, beside: ReadonlyMap<string, readonly GraphEdge[]>) {
  const nodes = new Set([start])
  const kept = new Set<string>()
  for (const id of nodes)
    for (const edge of beside.get(id) ?? []) {
      const other = edge.from === id ? edge.to : edge.from
      if (nodes.has(other)) continue
      nodes.add(other)
      kept.add(edge.id)
    }
  return { nodes, kept }
}
