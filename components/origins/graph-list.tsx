import type { GraphEdge, StoryGraph } from '@/lib/model/provenance'
import { count, listNames } from '@/lib/view/counts'
import { originsHref } from '@/lib/view/links'
import type { OriginsQuery } from '@/lib/view/origins-query'
import { EDGE_WORDS, edgeWords, NODE_WORDS } from '@/lib/view/provenance-words'

type Props = { readonly slug: string; readonly graph: StoryGraph; readonly query: OriginsQuery }

/** From more than this on, what each has is folded. */
const MANY = 12

/** Whose text it is comes before whom it quotes. */
const WAYS = Object.keys(EDGE_WORDS)

function byWay(a: GraphEdge, b: GraphEdge): number {
  return WAYS.indexOf(a.kind) - WAYS.indexOf(b.kind) || Number(b.directed) - Number(a.directed)
}

/** True where an edge is one of the same way as that before it: on paper the way is told once for all of them. */
function isSameWay(edge: GraphEdge, before: GraphEdge | undefined): boolean {
  return before !== undefined && edgeWords(edge) === edgeWords(before)
}

/** The same as the picture, to be read: under each that has something from others, from whom, and how. */
export function GraphList({ slug, graph, query }: Props) {
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]))
  const takers = graph.nodes.flatMap((node) => {
    const edges = graph.edges.filter((edge) => edge.from === node.id).sort(byWay)
    return edges.length > 0 ? [{ node, edges }] : []
  })
  takers.sort((a, b) => b.node.mentions - a.node.mentions)
  const linked = new Set(graph.edges.flatMap(({ from, to }) => [from, to]))
  const alone = graph.nodes.filter((node) => !linked.has(node.id))
  return (
    <section className="graph-list">
      <h2>As a list</h2>
      {takers.length === 0 && (
        <p className="graph-note">
          No link was found: no article here copies another, or says in words that could be read from whom it
          has anything.
        </p>
      )}
      {takers.map(({ node, edges }) => (
        <details key={node.id} open={takers.length <= MANY || query.node === node.id}>
          <summary>
            <h3>{node.name}</h3>{' '}
            <small>
              {NODE_WORDS[node.kind]}, {count(node.mentions, 'mention')}, {count(edges.length, 'link')}
            </small>
          </summary>
          <ul className="links">
            {edges.map((edge, i) => (
              <li key={edge.id} className={isSameWay(edge, edges[i - 1]) ? 'as-before' : undefined}>
                <a
                  data-soft
                  href={originsHref(slug, { ...query, node: null, edge: edge.id })}
                  aria-current={query.edge === edge.id ? 'true' : undefined}
                >
                  <span>{edgeWords(edge)} </span>
                  <b>{names.get(edge.to)}</b>
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
      {takers.length > 0 && alone.length > 0 && (
        <p className="graph-note">
          No link was found for{' '}
          {listNames(
            alone.map((node) => node.name),
            alone.length,
          )}
          .
        </p>
      )}
    </section>
  )
}
