import type { StoryGraph } from '@/lib/model/provenance'
import { edgeAnchor, nodeAnchor } from '@/lib/view/anchors'
import { isFolded, nodeWords } from '@/lib/view/fold-graph'
import {
  edgePath,
  type GraphLayout,
  layoutGraph,
  NAME_WIDTH,
  nameShift,
  type PlacedEdge,
  type PlacedNode,
} from '@/lib/view/layout-graph'
import { originsHref } from '@/lib/view/links'
import { nameLines } from '@/lib/view/name-lines'
import type { OriginsQuery } from '@/lib/view/origins-query'
import { edgeWords } from '@/lib/view/provenance-words'
import { nameInBrief } from '@/lib/view/unnamed-outlet'
import { ShowLit } from './show-lit'

type Props = {
  readonly slug: string
  readonly title: string
  readonly graph: StoryGraph
  readonly query: OriginsQuery
}

/**
 * The graph of a story, drawn on the server in columns. Every node is a link, followed in the order of reading by links for what it
 * has from others; the lines themselves lie beneath.
 */
export function GraphPicture({ slug, title, graph, query }: Props) {
  const layout = layoutGraph(graph)
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]))
  const inOrder = [...layout.nodes].sort((a, b) => a.layer - b.layer || a.y - b.y)
  return (
    <section
      className="graph-scroll"
      aria-label="Picture"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <ShowLit
        // Another drawing begins anew.
        key={`${layout.width} ${layout.height}`}
        anchor={litAnchor(query)}
        begin={inOrder[0] ? nodeAnchor(inOrder[0].node.id) : null}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: no other element groups what is drawn */}
      <svg
        className={graphClass(layout)}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={`Who has it from whom: ${title}`}
      >
        <defs>
          <marker
            id="tip"
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path className="tip-mark" d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        <Lines layout={layout} query={query} />
        {inOrder.map((placed) => (
          <g key={placed.node.id}>
            <NodeLink slug={slug} placed={placed} query={query} />
            {layout.edges
              .filter(({ edge }) => edge.from === placed.node.id)
              .map((one) => (
                <EdgeLink key={one.edge.id} slug={slug} placed={one} names={names} query={query} />
              ))}
          </g>
        ))}
      </svg>
    </section>
  )
}

/** Of a higher one no name could be read on a single sheet. */
const HIGHEST_ON_PAPER = 3_500

/** How it lies on paper: "tall" on a sheet that stands, "long" over as many as it needs, else on one that lies. */
function graphClass({ width, height }: GraphLayout): string {
  if (height > HIGHEST_ON_PAPER) return 'graph tall long'
  return height > width ? 'graph tall' : 'graph'
}

function Lines({ layout, query }: { readonly layout: GraphLayout; readonly query: OriginsQuery }) {
  // What stands out is drawn on top.
  const inOrder = layout.edges.toSorted(
    (a, b) => Number(stateOf(a.edge, query) === 'lit') - Number(stateOf(b.edge, query) === 'lit'),
  )
  return (
    <g>
      {inOrder.map((placed) => (
        <path
          key={placed.edge.id}
          className={`line ${placed.edge.kind} ${stateOf(placed.edge, query)}`}
          d={edgePath(placed)}
          markerEnd={placed.edge.directed ? 'url(#tip)' : undefined}
        />
      ))}
    </g>
  )
}

type NodeProps = { readonly slug: string; readonly placed: PlacedNode; readonly query: OriginsQuery }

function NodeLink({ slug, placed: { node, x, y, width, height }, query }: NodeProps) {
  const on = query.node === node.id
  const several = isFolded(node)
  const out = query.without === node.id
  const lines = nameLines(
    nameInBrief(node.name),
    NAME_WIDTH,
    node.kind === 'outlet' || node.kind === 'agency',
  )
  return (
    <a
      data-soft
      id={nodeAnchor(node.id)}
      className={['node', several ? 'several' : node.kind, on ? 'lit' : '', out ? 'gone' : ''].join(' ')}
      href={originsHref(slug, { ...query, edge: null, node: on ? null : node.id })}
      aria-label={`${node.name}, ${nodeWords(node)}${out ? ', left out' : ''}`}
      aria-current={on ? 'true' : undefined}
    >
      <title>{node.name}</title>
      {several && <rect className="behind" x={x + 4} y={y + 4} width={width} height={height} rx={4} />}
      <rect x={x} y={y} width={width} height={height} rx={node.kind === 'speaker' ? height / 2 : 4} />
      <text>
        {lines.map((line, i) => (
          <tspan key={line} x={x + 11} y={y + height / 2 + nameShift(i, lines.length)}>
            {line}
          </tspan>
        ))}
      </text>
    </a>
  )
}

type EdgeProps = {
  readonly slug: string
  readonly placed: PlacedEdge
  readonly names: ReadonlyMap<string, string>
  readonly query: OriginsQuery
}

function EdgeLink({ slug, placed, names, query }: EdgeProps) {
  const { edge } = placed
  const words = `${names.get(edge.from) ?? edge.from} ${edgeWords(edge)} ${names.get(edge.to) ?? edge.to}`
  return (
    <a
      data-soft
      id={edgeAnchor(edge.id)}
      className="edge"
      href={originsHref(slug, { ...query, node: null, edge: edge.id })}
      aria-label={words}
      aria-current={query.edge === edge.id ? 'true' : undefined}
    >
      <title>{`${words}. ${edge.because}`}</title>
      <path d={edgePath(placed)} />
    </a>
  )
}

function litAnchor({ edge, node }: OriginsQuery): string | null {
  if (edge) return edgeAnchor(edge)
  return node ? nodeAnchor(node) : null
}

type Ends = PlacedEdge['edge']

/** Lines of what is open stand out, and those of what was left out step back. */
function stateOf({ id, from, to }: Ends, { edge, node, without }: OriginsQuery): 'lit' | 'gone' | 'dim' | '' {
  if (edge === id || node === from || node === to) return 'lit'
  if (without === from || without === to) return 'gone'
  return edge || node ? 'dim' : ''
}
