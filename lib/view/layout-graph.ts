import type { GraphEdge, GraphNode, StoryGraph } from '@/lib/model/provenance'
import { layersOf } from './layers'
import { settlePlaces } from './settle-places'

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
  /** From the one that has it to the one it has it from: a start, then three points for each cubic curve. */
  readonly points: readonly Point[]
  /** True where it closes a circle: it leads back, from right to left. */
  readonly reversed: boolean
}

export type GraphLayout = {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
}

/** Sizes in pixels. A node's name is to be cut to its width; it has room for two lines. */
const GRAPH_SIZES = { nodeWidth: 152, nodeHeight: 40, columnGap: 82, rowGap: 10, margin: 16 } as const

/** Room for a line of a name, in heights of its letters (12.5 pixels). */
export const NAME_WIDTH = (GRAPH_SIZES.nodeWidth - 20) / 12.5

/** How far below the middle of a node a line of its name stands, of one or two. */
export function nameShift(line: number, lines: number): number {
  return lines === 1 ? 4.5 : line === 0 ? -3 : 12
}

/** Pixels above and below a line that passes a column. */
const PASS = 7

/**
 * A picture of a graph in columns: on the left what others have nothing from, on the right what all goes back to. Nodes never overlap,
 * and lines pass between them; the height grows with the longest column, so that 60 outlets stay legible. An empty graph gives an
 * empty picture with its margins.
 */
export function layoutGraph(graph: StoryGraph): GraphLayout {
  const { nodeWidth, nodeHeight, columnGap, rowGap, margin } = GRAPH_SIZES
  const { rows, reversed, bends, joined } = layersOf(
    graph.nodes.map((node) => node.id),
    graph.edges,
  )
  const byId = new Map(graph.nodes.map((node) => [node.id, node]))
  const half = (id: string) => (byId.has(id) ? nodeHeight / 2 : PASS)
  const middles = settlePlaces(rows, joined, {
    apart: (above, below) => half(above) + half(below) + (byId.has(above) || byId.has(below) ? rowGap : 0),
    weight: (id) => (byId.has(id) ? 1 : 3),
  })
  const top = Math.min(0, ...rows.flat().map((id) => (middles.get(id) ?? 0) - half(id)))
  const bottom = Math.max(0, ...rows.flat().map((id) => (middles.get(id) ?? 0) + half(id)))
  const spots = new Map(
    rows.flatMap((row, layer) =>
      row.map((id): readonly [string, Spot] => {
        const left = margin + layer * (nodeWidth + columnGap)
        return [id, { left, right: left + nodeWidth, y: margin + (middles.get(id) ?? 0) - top, layer }]
      }),
    ),
  )
  const nodes = rows.flat().flatMap((id): readonly PlacedNode[] => {
    const [node, spot] = [byId.get(id), spots.get(id)]
    if (!node || !spot) return []
    const { left, y, layer } = spot
    return [{ node, x: left, y: y - nodeHeight / 2, width: nodeWidth, height: nodeHeight, layer }]
  })
  const edges = graph.edges.flatMap((edge): readonly PlacedEdge[] => {
    const back = reversed.has(edge.id)
    const [left, right] = back ? [edge.to, edge.from] : [edge.from, edge.to]
    const way = [left, ...(bends.get(edge.id) ?? []), right].flatMap((id) => spots.get(id) ?? [])
    if (way.length < 2 || left === right) return []
    const points = curve(way)
    return [{ edge, points: back ? points.toReversed() : points, reversed: back }]
  })
  const columns = Math.max(0, rows.length * (nodeWidth + columnGap) - columnGap)
  return { width: columns + 2 * margin, height: bottom - top + 2 * margin, nodes, edges }
}

/** Where a line leaves or passes a column. */
type Spot = { readonly left: number; readonly right: number; readonly y: number; readonly layer: number }

/** From the right of the first to the left of the last, level through each column that it passes on the way. */
function curve(way: readonly Spot[]): readonly Point[] {
  const points: Point[] = []
  for (const [i, spot] of way.entries()) {
    const last = points.at(-1)
    if (last) {
      const reach = (spot.left - last.x) / 2
      points.push(
        { x: last.x + reach, y: last.y },
        { x: spot.left - reach, y: spot.y },
        { x: spot.left, y: spot.y },
      )
      if (i === way.length - 1) return points
      const third = (spot.right - spot.left) / 3
      points.push({ x: spot.left + third, y: spot.y }, { x: spot.right - third, y: spot.y })
    }
    points.push({ x: spot.right, y: spot.y })
  }
  return points
}

/** A placed edge as the data of an SVG path, to a tenth of a pixel. */
export function edgePath({ points }: PlacedEdge): string {
  const [start, ...rest] = points.map(({ x, y }) => `${round(x)} ${round(y)}`)
  return `M${start ?? '0 0'}C${rest.join(' ')}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
