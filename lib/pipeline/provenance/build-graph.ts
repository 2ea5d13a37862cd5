import { shortHash } from '@/lib/model/ids'
import { placeKey } from '@/lib/model/place-key'
import type { Chain, EdgeKind, GraphEdge, GraphNode, StoryGraph, Witness } from '@/lib/model/provenance'
import type { Article, Outlet, Reuse } from '@/lib/model/types'
import { articleEdges } from './article-edges'
import { type NodeName, outletNode } from './name-node'

/** A link between two nodes before links of one kind are put together. */
export type Link = {
  readonly from: NodeName
  readonly to: NodeName
  readonly kind: EdgeKind
  readonly directed: boolean
  readonly because: string
  readonly evidence: readonly Witness[]
}

/**
 * Who has what from whom over a whole story: the story's outlets, whether anything links them or not, then what articles and chains
 * name, nodes and edges in order of their ids. Two links of one kind between the same two are one edge with the evidence of both; an
 * outlet never links to itself. `chains` are those of all claims. An empty story gives an empty graph.
 */
export function buildGraph(
  story: {
    readonly articles: readonly Article[]
    readonly outlets: readonly Outlet[]
    readonly reuse: readonly Reuse[]
  },
  chains: readonly Chain[],
): StoryGraph {
  const links = [...articleEdges(story), ...chains.flatMap(chainLinks)]
  const passed = countMentions(chains)
  const outletIds = new Map<string, string>()
  for (const { id, name } of story.outlets) {
    const node = outletNode(name).id
    if (!outletIds.has(node)) outletIds.set(node, id)
  }
  const names = new Map<string, NodeName>()
  for (const node of [
    ...story.outlets.map(({ name }) => ({ ...outletNode(name), name })),
    ...links.flatMap(({ from, to }) => [from, to]),
  ]) {
    const known = names.get(node.id)
    // Of two names the fuller one: "Jane Roe" rather than "Roe"; an outlet keeps its own.
    if (!known || (!outletIds.has(node.id) && fuller(node.name, known.name))) names.set(node.id, node)
  }
  const nodes = [...names.values()].map(
    ({ id, kind, name }): GraphNode => ({
      id,
      kind,
      name,
      outletId: outletIds.get(id) ?? null,
      mentions: passed.get(id) ?? 0,
    }),
  )
  return { nodes: nodes.sort(byId), edges: merged(links).sort(byId) }
}

function fuller(name: string, known: string): boolean {
  return name.length > known.length || (name.length === known.length && name < known)
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The links between the steps of a chain; a site that reprints stands before the outlet, and the way goes on from the outlet. */
function chainLinks({ steps }: Chain): readonly Link[] {
  const links: Link[] = []
  let before: NodeName | null = null
  for (const { kind, node, name, relation, because, evidence } of steps) {
    if (node === null) continue
    const here: NodeName =
      kind === 'via' || kind === 'basis' ? basisName(node, name) : { id: node, kind, name }
    if (kind === 'via') continue
    // Copied passages stand in the graph in full, article by article.
    if (before && relation && relation !== 'copies')
      links.push({ from: before, to: here, kind: relation, directed: true, because, evidence })
    before = here
  }
  return links
}

function basisName(id: string, name: string): NodeName {
  const prefix = id.slice(0, id.indexOf(':'))
  if (prefix === 'outlet') return outletNode(name)
  return { id, kind: prefix === 'speaker' || prefix === 'document' ? prefix : 'unnamed', name }
}

function countMentions(chains: readonly Chain[]): ReadonlyMap<string, number> {
  const passed = new Map<string, Set<string>>()
  for (const { steps, mentionIds } of chains)
    for (const { node } of steps) {
      if (node === null) continue
      const own = passed.get(node) ?? new Set()
      for (const id of mentionIds) own.add(id)
      passed.set(node, own)
    }
  return new Map([...passed].map(([node, mentions]) => [node, mentions.size]))
}

function merged(links: readonly Link[]): GraphEdge[] {
  const edges = new Map<string, Omit<GraphEdge, 'evidence'>>()
  const shown = new Map<string, Map<string, Witness>>()
  for (const { from, to, kind, directed, because, evidence } of links) {
    if (from.id === to.id) continue
    const id = `e${shortHash(`${from.id} ${kind} ${to.id}`)}`
    const known = edges.get(id)
    edges.set(id, {
      id,
      from: from.id,
      to: to.id,
      kind,
      directed: known ? known.directed || directed : directed,
      because: known?.because ?? because,
    })
    const own = shown.get(id) ?? new Map<string, Witness>()
    for (const one of evidence) own.set(placeKey(one), one)
    shown.set(id, own)
  }
  return [...edges.values()].map((edge) => ({ ...edge, evidence: [...(shown.get(edge.id)?.values() ?? [])] }))
}
