import type { GraphNode, StoryGraph } from '@/lib/model/provenance'
import { foldGraph, isFolded } from './fold-graph'
import type { Draw, OriginsQuery } from './origins-query'
import { thinCopies } from './thin-copies'

/** With more nodes than this a picture is higher than two windows; then it begins with what outlets share. */
const MOST_NODES = 60

/** One way to draw a graph; the smallest first. */
export type Drawing = { readonly draw: Draw; readonly graph: StoryGraph }

/** The ways to draw a graph that differ from one another, the smallest first; never none. */
export function drawingsOf(graph: StoryGraph): readonly [Drawing, ...Drawing[]] {
  // With each link to each, a text that 36 papers print without a date would be a picture of 36 columns.
  const all: Drawing = { draw: 'all', graph: thinCopies(graph) }
  const folded: Drawing = { draw: 'folded', graph: thinCopies(foldGraph(graph)) }
  const { nodes } = folded.graph
  if (nodes.length === graph.nodes.length) return [all]
  if (nodes.length <= MOST_NODES) return [folded, all]
  const shared: Drawing = { draw: 'shared', graph: sharedGraph(folded.graph) }
  return shared.graph.nodes.length > 0 ? [shared, folded, all] : [folded, all]
}

/** What is drawn of a graph: the drawing chosen, and of that only what is near one node where that was asked for and is in it. */
export function drawnGraph(graph: StoryGraph, query: OriginsQuery) {
  const drawings = drawingsOf(graph)
  const drawing = chooseDrawing(drawings, query)
  const near = query.near ? nearGraph(drawing.graph, query.near) : null
  return { drawings, drawing, near: near?.node ?? null, drawn: near?.graph ?? drawing.graph }
}

/**
 * The drawing that was asked for; else the smallest one that holds all that is open or left out. Around one node there is room for what
 * it has of its own.
 */
export function chooseDrawing(
  drawings: readonly [Drawing, ...Drawing[]],
  { draw, node, edge, without, near }: OriginsQuery,
): Drawing {
  const asked = drawings.find((one) => one.draw === draw)
  if (asked) return asked
  const every = drawings.flatMap(({ graph }) => graph.edges)
  const open = every.find((one) => one.id === edge)
  const holds = ({ graph }: Drawing) =>
    [node, without, near, open?.from, open?.to].every((id) => !id || graph.nodes.some((one) => one.id === id))
  // Something may be open that the graph does not hold at all.
  const fitting = drawings.filter((one) => !near || one.draw !== 'shared')
  return fitting.find(holds) ?? fitting[0] ?? drawings[0]
}

/**
 * The part of a graph around one node: those that it has something from, those that have something from it, and all links among these.
 * Null where the node is not in the graph.
 */
export function nearGraph(graph: StoryGraph, id: string): { graph: StoryGraph; node: GraphNode } | null {
  const node = graph.nodes.find((one) => one.id === id)
  if (!node) return null
  const near = new Set([id])
  for (const { from, to } of graph.edges) {
    if (from === id) near.add(to)
    if (to === id) near.add(from)
  }
  return { graph: part(graph, near), node }
}

/** The graph without sources that one node alone leads to, and without those that then share nothing with anybody. */
function sharedGraph(graph: StoryGraph): StoryGraph {
  const tellers = new Map<string, Set<string>>()
  for (const { from, to } of graph.edges) tellers.set(to, (tellers.get(to) ?? new Set()).add(from))
  const leadsOn = new Set(graph.edges.map((edge) => edge.from))
  const ofOne = (node: GraphNode) =>
    isFolded(node) ||
    (node.kind !== 'outlet' &&
      node.kind !== 'agency' &&
      !leadsOn.has(node.id) &&
      (tellers.get(node.id)?.size ?? 0) < 2)
  const left = part(graph, new Set(graph.nodes.flatMap((node) => (ofOne(node) ? [] : [node.id]))))
  return part(left, new Set(left.edges.flatMap(({ from, to }) => [from, to])))
}

function part(graph: StoryGraph, ids: ReadonlySet<string>): StoryGraph {
  return {
    nodes: graph.nodes.filter((node) => ids.has(node.id)),
    edges: graph.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to)),
  }
}
