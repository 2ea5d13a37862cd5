import type { GraphEdge, GraphNode, StoryGraph } from '@/lib/model/provenance'
import { layersOf } from './layers'

export type Point = { readonly x: number; readonly y: number }

export type PlacedNode = {
  readonly node: GraphNode
  /** Top left corner, in pixels. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Column, from 0: outlets that others have nothing from. */
  readonly layer: number
}

export type PlacedEdge = {
  readonly edge: GraphEdge
  /** From the one that has it to the one it has it from; four points of a cubic curve. */
  readonly points: readonly [Point, Point, Point, Point]
  /** True where it closes a circle: it leads back, from right to left. */
  readonly reversed: boolean
}

export type GraphLayout = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
}

/** Sizes in pixels. A node's name is to be cut to its width. */
export const GRAPH_SIZES = { nodeWidth: 190, nodeHeight: 34, columnGap: 110, rowGap: 12, margin: 16 } as const

/**
 * A picture of a graph in columns: on the left what others have nothing from, on the right what all goes back to. Columns are centred
 * on the tallest. Nodes never overlap; the height grows with the longest column, so that 60 outlets stay legible. An empty graph gives
 * an empty picture with its margins.
 */
export function layoutGraph(graph: StoryGraph): GraphLayout {
  const { nodeWidth, nodeHeight, columnGap, rowGap, margin } = GRAPH_SIZES
  const { rows, reversed } = layersOf(
    graph.nodes.map((node) => node.id),
    graph.edges,
  )
  const byId = new Map(graph.nodes.map((node) => [node.id, node]))
  const heightOf = (count: number) => Math.max(0, count * (nodeHeight + rowGap) - rowGap)
  const tallest = Math.max(0, ...rows.map((row) => heightOf(row.length)))
  const nodes = rows.flatMap((row, layer) =>
    row.flatMap((id, place): readonly PlacedNode[] => {
      const node = byId.get(id)
      if (!node) return []
      const x = margin + layer * (nodeWidth + columnGap)
      const y = margin + (tallest - heightOf(row.length)) / 2 + place * (nodeHeight + rowGap)
      return [{ node, x, y, width: nodeWidth, height: nodeHeight, layer }]
    }),
  )
  const placed = new Map(nodes.map((one) => [one.node.id, one]))
  const edges = graph.edges.flatMap((edge): readonly PlacedEdge[] => {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)]
    return from && to ? [{ edge, points: curve(from, to), reversed: reversed.has(edge.id) }] : []
  })
  const columns = Math.max(0, rows.length * (nodeWidth + columnGap) - columnGap)
  return { width: columns + 2 * margin, height: tallest + 2 * margin, nodes, edges }
}

/** From the side that faces the other; the curve leaves and arrives level. */
function curve(from: PlacedNode, to: PlacedNode): PlacedEdge['points'] {
  const onwards = to.x >= from.x
  const start = { x: onwards ? from.x + from.width : from.x, y: from.y + from.height / 2 }
  const end = { x: onwards ? to.x : to.x + to.width, y: to.y + to.height / 2 }
  const reach = Math.max(40, Math.abs(end.x - start.x) / 2) * (onwards ? 1 : -1)
  return [start, { x: start.x + reach, y: start.y }, { x: end.x - reach, y: end.y }, end]
}
