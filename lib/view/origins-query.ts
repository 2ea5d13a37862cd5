import { firstValue, type SearchParams } from './matrix-query'

/** How much of a graph is drawn: what outlets share, what each has of its own in one node, every single node. */
const DRAWS = ['shared', 'folded', 'all'] as const
export type Draw = (typeof DRAWS)[number]

/** What a reader of the origins asked for: a node or an edge that is open, a node left out, how much is drawn, a node around which. */
export type OriginsQuery = {
  readonly node?: string | null
  readonly edge?: string | null
  readonly without?: string | null
  /** Null: as much as the size of the graph allows. */
  readonly draw?: Draw | null
  readonly near?: string | null
}

/** The query of an address; "all=1", as addresses said before there were more ways to draw, is every single node. */
export function parseOriginsQuery(search: SearchParams): OriginsQuery {
  const value = (name: string) => firstValue(search, name) || null
  const draw = DRAWS.find((one) => one === value('draw')) ?? null
  return {
    node: value('node'),
    edge: value('edge'),
    without: value('without'),
    draw: value('all') === null ? draw : 'all',
    near: value('near'),
  }
}

/** The parameters of a query, without what is not asked for. */
export function originsParams({ node, edge, without, draw, near }: OriginsQuery): URLSearchParams {
  const given = Object.entries({ node, edge, without, draw, near })
  return new URLSearchParams(given.flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
