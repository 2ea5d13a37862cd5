import { addTo, groupBy } from '@/lib/model/group-by'
import type { GraphEdge } from '@/lib/model/provenance'

/** Nodes by layer, and the edges that had to be turned round to have layers at all. */
export type Layers = {
  /** Ids of nodes, and between them of the bends of edges that pass; the layer of those that nobody has anything from first. */
  readonly rows: readonly (readonly string[])[]
  readonly reversed: ReadonlySet<string>
  /** By edge: the bends on its way, one in each layer that it passes, from left to right. Edges to one node share theirs. */
  readonly bends: ReadonlyMap<string, readonly string[]>
  /** Pairs of what stands in neighbouring layers and is to be joined. */
  readonly joined: readonly Turned[]
}

type Link = Pick<GraphEdge, 'id' | 'from' | 'to' | 'directed'>

/**
 * Layers of a graph: each node stands behind all that have something from it, by the longest way (Eades and Sugiyama, 1990); edges
 * across several layers get a place in each, so that no line runs through a node; and within a layer all stand near the mean place of
 * their neighbours (barycentres, Sugiyama, Tagawa, Toda, 1981), swept to and fro. Edges that close a circle are turned round first.
 * Depends on the order of nodes and edges alone. No nodes give no rows.
 */
export function layersOf(nodes: readonly string[], edges: readonly Link[]): Layers {
  const known = new Set(nodes)
  const own = edges.filter((one) => known.has(one.from) && known.has(one.to) && one.from !== one.to)
  const reversed = turnedRound(nodes, own)
  const turned = own.map((one) => (reversed.has(one.id) ? { ...one, from: one.to, to: one.from } : one))
  const layer = longestPaths(nodes, turned)
  const rows: string[][] = []
  const put = (id: string, at: number) => {
    while (rows.length <= at) rows.push([])
    if (!rows[at]?.includes(id)) rows[at]?.push(id)
  }
  for (const node of nodes) put(node, layer.get(node) ?? 0)
  const bends = new Map<string, readonly string[]>()
  const joined = new Map<string, Turned>()
  for (const { id, from, to } of turned) {
    const passed: string[] = []
    for (let at = (layer.get(from) ?? 0) + 1; at < (layer.get(to) ?? 0); at++) {
      passed.push(`bend ${at} ${to}`)
      put(`bend ${at} ${to}`, at)
    }
    bends.set(id, passed)
    const way = [from, ...passed, to]
    for (const [i, one] of way.slice(0, -1).entries())
      joined.set(`${one} ${way[i + 1]}`, { from: one, to: way[i + 1] ?? to })
  }
  return { rows: sweep(rows, [...joined.values()]), reversed, bends, joined: [...joined.values()] }
}

/**
 * Edges to be drawn from their end to their start: those that close a circle, and of those without a direction the ones that would
 * lead to the left of where the others put their ends.
 */
function turnedRound(nodes: readonly string[], edges: readonly Link[]): ReadonlySet<string> {
  const directed = edges.filter((one) => one.directed)
  const back = findReversed(nodes, directed)
  const turn = (one: Link) => (back.has(one.id) ? { from: one.to, to: one.from } : one)
  const layer = longestPaths(nodes, directed.map(turn))
  const against = edges.filter(
    (one) => !one.directed && (layer.get(one.from) ?? 0) > (layer.get(one.to) ?? 0),
  )
  const first = new Set([...back, ...against.map((one) => one.id)])
  // Several without a direction may still close a circle with one another.
  const settled = edges.map((one) => (first.has(one.id) ? { ...one, from: one.to, to: one.from } : one))
  const again = findReversed(nodes, settled)
  return new Set(edges.filter(({ id }) => first.has(id) !== again.has(id)).map(({ id }) => id))
}

/** Edges that lead back to a node on the way to them, by depth-first search without recursion. */
function findReversed(nodes: readonly string[], edges: readonly Link[]): ReadonlySet<string> {
  const out = groupBy(edges, (one) => one.from)
  const state = new Map<string, 'open' | 'done'>()
  const reversed = new Set<string>()
  for (const root of nodes) {
    if (state.has(root)) continue
    state.set(root, 'open')
    const way: { readonly node: string; next: number }[] = [{ node: root, next: 0 }]
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const edge = out.get(top.node)?.[top.next]
      top.next++
      if (!edge) {
        state.set(top.node, 'done')
        way.pop()
      } else if (state.get(edge.to) === 'open') reversed.add(edge.id)
      else if (!state.has(edge.to)) {
        state.set(edge.to, 'open')
        way.push({ node: edge.to, next: 0 })
      }
    }
  }
  return reversed
}

export type Turned = Pick<Link, 'from' | 'to'>

/** The longest way to each node from one that nothing leads to; in topological order (Kahn, 1962). */
function longestPaths(nodes: readonly string[], edges: readonly Turned[]): ReadonlyMap<string, number> {
  const out = groupBy(edges, (one) => one.from)
  const open = new Map(nodes.map((node) => [node, 0]))
  for (const { to } of edges) open.set(to, (open.get(to) ?? 0) + 1)
  const layer = new Map(nodes.map((node) => [node, 0]))
  const ready = nodes.filter((node) => open.get(node) === 0)
  for (let node = ready.shift(); node !== undefined; node = ready.shift())
    for (const { to } of out.get(node) ?? []) {
      layer.set(to, Math.max(layer.get(to) ?? 0, (layer.get(node) ?? 0) + 1))
      open.set(to, (open.get(to) ?? 1) - 1)
      if (open.get(to) === 0) ready.push(to)
    }
  return layer
}

/** Sweeps over the rows: more change nothing that can be seen. */
const SWEEPS = 8

function sweep(
  rows: readonly (readonly string[])[],
  edges: readonly Turned[],
): readonly (readonly string[])[] {
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of edges) {
    addTo(neighbours, from, to)
    addTo(neighbours, to, from)
  }
  let now = rows.map((row) => [...row])
  for (let i = 0; i < SWEEPS; i++) {
    const order = i % 2 === 0 ? [...now.keys()] : [...now.keys()].reverse()
    for (const at of order) {
      // Places within their own row, from 0 to 1, so that short and long rows can be compared.
      const place = new Map(
        now.flatMap((row) => row.map((node, k) => [node, (k + 0.5) / row.length] as const)),
      )
      const wanted = (node: string) => {
        const beside = (neighbours.get(node) ?? []).flatMap((one) => place.get(one) ?? [])
        return beside.length === 0
          ? (place.get(node) ?? 0)
          : beside.reduce((a, b) => a + b, 0) / beside.length
      }
      const row = now[at] ?? []
      const keys = new Map(row.map((node) => [node, wanted(node)]))
      const sorted = [...row].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0))
      now = now.map((one, k) => (k === at ? sorted : one))
    }
  }
  return now
}
