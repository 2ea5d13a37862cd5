import { addTo } from '@/lib/model/group-by'
import type { Chain, GraphNode, NodeKind } from '@/lib/model/provenance'
import type { Claim, OriginGroup } from '@/lib/model/types'
import { isAtMost } from './origin-words'

/** What is left of the claims of a story without one of those that they go back to. */
export type LeftOne = {
  /** Id of the node of the graph. */
  readonly node: string
  readonly name: string
  readonly kind: NodeKind
  /** Claims that lose an origin, in the order given. */
  readonly claims: readonly LostOrigin[]
  /** Of these, how many are left with one origin, and with none. */
  readonly toOne: number
  readonly toNone: number
}

/** A claim and how many origins it has with and without one; `atMost` where not all that it has are known. */
export type LostOrigin = {
  readonly claimId: string
  readonly before: number
  readonly atMost: boolean
  readonly after: number
}

type Traced = Pick<Claim, 'id' | 'origins' | 'provenance'>

/**
 * For each node that some claim goes back to, what is lost without it; the one that most claims hang on first. Nodes that nothing hangs
 * on are left out. Empty for no claims. A node is called as `graph` calls it, where one is given: an article's own name for somebody
 * ("the minister") may be another.
 */
export function leaveOneOut(
  claims: readonly Traced[],
  graph: readonly Pick<GraphNode, 'id' | 'name'>[] = [],
): readonly LeftOne[] {
  const names = new Map(graph.map(({ id, name }) => [id, name]))
  const nodes = new Map<string, { name: string; kind: NodeKind }>()
  for (const { node, name, kind } of claims
    .flatMap((claim) => claim.provenance.chains)
    .flatMap((one) => one.steps))
    if (node !== null && kind !== 'via' && kind !== 'basis' && !nodes.has(node))
      nodes.set(node, { name, kind })
  const repeating = claimsByNode(claims)
  return [...nodes]
    .map(([node, { name, kind }]): LeftOne => {
      const lost = (repeating.get(node) ?? []).flatMap((claim) => {
        const [before, after] = [claim.origins.count, originsWithout(claim, node)]
        return after < before ? [{ claimId: claim.id, before, atMost: isAtMost(claim.origins), after }] : []
      })
      const left = (count: number) => lost.filter((one) => one.after === count).length
      return { node, name: names.get(node) ?? name, kind, claims: lost, toOne: left(1), toNone: left(0) }
    })
    .filter((one) => one.claims.length > 0)
    .sort(
      (a, b) =>
        b.toNone - a.toNone ||
        b.toOne - a.toOne ||
        b.claims.length - a.claims.length ||
        compare(a.node, b.node),
    )
}

/** The claims, in order, that some outlet repeats by way of each node: no other loses anything without it. */
function claimsByNode(claims: readonly Traced[]): ReadonlyMap<string, readonly Traced[]> {
  const out = new Map<string, Traced[]>()
  for (const claim of claims) {
    const repeats = claim.provenance.chains.filter((one) => one.stance === 'repeats')
    for (const node of new Set(repeats.flatMap((one) => one.steps.flatMap((step) => step.node ?? [])))) {
      addTo(out, node, claim)
    }
  }
  return out
}

/**
 * How many origins of a claim are left without a node: one falls when it bears the node's name, or when every outlet in it has the
 * claim by way of the node. Outlets of which no way is known stand by themselves.
 */
export function originsWithout({ origins, provenance }: Traced, node: string): number {
  const repeats = provenance.chains.filter((one) => one.stance === 'repeats')
  const name = repeats.flatMap((one) => one.steps).find((step) => step.node === node)?.name
  return origins.groups.filter((group) => !falls(group, node, name, repeats)).length
}

function falls(
  group: OriginGroup,
  node: string,
  name: string | undefined,
  chains: readonly Chain[],
): boolean {
  if (name !== undefined && group.name === name) return true
  return (
    group.outletIds.length > 0 &&
    group.outletIds.every((outletId) => {
      const own = chains.filter((one) => one.outletId === outletId)
      const passes = own.filter((one) => one.steps.some((step) => step.node === node && step.kind !== 'via'))
      const elsewhere = own.filter((one) => !passes.includes(one) && goesBack(one))
      return passes.length > 0 && elsewhere.length === 0
    })
  )
}

/** An outlet's own words beside a way that is known are no other way: they only do not say it again. */
function goesBack({ steps }: Chain): boolean {
  return steps.some((step, i) => i > 0 && step.kind !== 'via')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
