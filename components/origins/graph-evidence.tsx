import type { GraphEdge, GraphNode, StoryGraph } from '@/lib/model/provenance'
import type { StoryOrigins } from '@/lib/model/story-pages'
import { edgeAnchor, nodeAnchor } from '@/lib/view/anchors'
import { count } from '@/lib/view/counts'
import { isFolded, nodeWords } from '@/lib/view/fold-graph'
import { articleHref, besideHref, originsHref } from '@/lib/view/links'
import type { OriginsQuery } from '@/lib/view/origins-query'
import { edgeWords } from '@/lib/view/provenance-words'
import { shorten } from '@/lib/view/shorten'
import { PanelFocus } from '../ui/panel-focus'

const HEADING = 'graph-heading'

type Props = { readonly origins: StoryOrigins; readonly drawn: StoryGraph; readonly query: OriginsQuery }

/** The node or the link that is open, with the words that show it; nothing where none is. */
export function GraphEvidence({ origins, drawn, query }: Props) {
  const { story, graph } = origins
  const all = [...graph.edges, ...drawn.edges]
  const edge = all.find((one) => one.id === query.edge)
  const node = edge ? undefined : [...graph.nodes, ...drawn.nodes].find((one) => one.id === query.node)
  if (!edge && !node) return null
  const closed = originsHref(story.slug, { ...query, node: null, edge: null })
  return (
    <aside className="graph-evidence" aria-labelledby={HEADING}>
      <PanelFocus
        key={`${edge?.id} ${node?.id}`}
        closed={closed}
        focus={[HEADING]}
        toOpener
        returnTo={[edge ? edgeAnchor(edge.id) : nodeAnchor(node?.id ?? ''), 'main']}
      >
        <p className="close">
          <a data-soft href={closed}>
            Close <kbd>Esc</kbd>
          </a>
        </p>
        {edge && <OpenEdge origins={origins} edge={edge} names={namesOf([...graph.nodes, ...drawn.nodes])} />}
        {node && (
          <OpenNode
            slug={story.slug}
            node={node}
            graph={drawn.nodes.includes(node) ? drawn : graph}
            query={query}
          />
        )}
      </PanelFocus>
    </aside>
  )
}

function namesOf(nodes: readonly GraphNode[]): ReadonlyMap<string, string> {
  return new Map(nodes.map((node) => [node.id, node.name]))
}

type EdgeProps = {
  readonly origins: StoryOrigins
  readonly edge: GraphEdge
  readonly names: ReadonlyMap<string, string>
}

function OpenEdge({ origins: { story, articles }, edge, names }: EdgeProps) {
  const { from, to, kind, because, evidence } = edge
  const [first] = evidence
  const other = evidence.find((one) => one.articleId !== first?.articleId)
  return (
    <>
      <h2 id={HEADING} tabIndex={-1}>
        {names.get(from) ?? from} <span className="how">{edgeWords(edge)}</span> {names.get(to) ?? to}
      </h2>
      <p>{because}</p>
      {evidence.length === 0 && <p className="how">This was given with the articles, not read in them.</p>}
      <ul className="witnesses">
        {evidence.map(({ articleId, span, quote }) => (
          <li key={`${articleId} ${span.start} ${span.end}`}>
            <q>{shorten(quote, 420)}</q>{' '}
            <a href={articleHref(story.slug, articleId)}>
              {articles.find((one) => one.id === articleId)?.outlet ?? 'the article'}
            </a>
          </li>
        ))}
      </ul>
      {kind === 'copies' && first && other && (
        <p>
          <a href={besideHref(story.slug, first.articleId, other.articleId)}>Both articles side by side</a>
        </p>
      )}
    </>
  )
}

type NodeProps = {
  readonly slug: string
  readonly node: GraphNode
  readonly graph: StoryGraph
  readonly query: OriginsQuery
}

function OpenNode({ slug, node, graph, query }: NodeProps) {
  const names = namesOf(graph.nodes)
  const touching = graph.edges.filter((edge) => edge.from === node.id || edge.to === node.id)
  return (
    <>
      <h2 id={HEADING} tabIndex={-1}>
        {node.name}
      </h2>
      <p className="how">
        {nodeWords(node)}
        {node.kind === 'outlet' || node.kind === 'agency'
          ? node.outletId
            ? ''
            : ', without an article here'
          : ''}
        , {count(node.mentions, 'mention')}
      </p>
      <p className="ways">
        <a data-soft href={originsHref(slug, { ...query, near: query.near === node.id ? null : node.id })}>
          {query.near === node.id ? 'Draw the whole story' : 'Draw only what is near it'}
        </a>
        {!isFolded(node) && (
          <a data-soft href={originsHref(slug, { ...query, without: node.id })}>
            Leave it out: what is left?
          </a>
        )}
      </p>
      <ul className="links">
        {touching.map((edge) => (
          <li key={edge.id}>
            <a data-soft href={originsHref(slug, { ...query, node: null, edge: edge.id })}>
              {edge.from === node.id ? (
                <>
                  {edgeWords(edge)} <b>{names.get(edge.to)}</b>
                </>
              ) : (
                <>
                  <b>{names.get(edge.from)}</b> {edgeWords(edge)} {edge.directed && 'it'}
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
