// How yEd draws a graph that it opens: it reads names, shapes and places from elements of its own and from nothing else, and without
// them lays all boxes on one heap, nameless. Other programs pass over what they do not know. Source: https://yed.yworks.com/support/manual/file_format_graphml.html
import type { EdgeKind, GraphEdge, NodeKind } from '@/lib/model/provenance'
import type { PlacedNode } from './layout-graph'
import { xmlWords } from './xml'

export const YED_NAMESPACE = 'xmlns:y="http://www.yworks.com/xml/graphml"'

/** The two keys under which yEd looks for its own elements. */
export const YED_KEYS = [
  '<key id="look" for="node" yfiles.type="nodegraphics"/>',
  '<key id="line" for="edge" yfiles.type="edgegraphics"/>',
]

const FILLS: Readonly<Record<NodeKind, string>> = {
  outlet: '#DDF4FF',
  agency: '#FFF8C5',
  speaker: '#FFFFFF',
  unnamed: '#FFFFFF',
  document: '#F6F8FA',
}

/** As in the picture: what stands in both texts is drawn thick, what is only said is broken. */
const LINES: Readonly<Record<EdgeKind, { readonly type: string; readonly width: number }>> = {
  copies: { type: 'line', width: 2.5 },
  reprints: { type: 'dashed', width: 2.5 },
  relays: { type: 'dashed', width: 1 },
  quotes: { type: 'line', width: 1 },
  cites: { type: 'dotted', width: 1 },
}

/** A node where the picture of the app has it, with its whole name. */
export function yedNode({ node, x, y, width, height }: PlacedNode): string {
  const shape = node.kind === 'speaker' ? 'ellipse' : 'roundrectangle'
  return [
    '<data key="look"><y:ShapeNode>',
    `<y:Geometry x="${Math.round(x)}" y="${Math.round(y)}" width="${width}" height="${height}"/>`,
    `<y:Fill color="${FILLS[node.kind]}" transparent="false"/>`,
    `<y:BorderStyle color="#57606A" type="${node.kind === 'unnamed' ? 'dashed' : 'line'}" width="1.0"/>`,
    `<y:NodeLabel autoSizePolicy="node_width" configuration="CroppingLabel" fontSize="11" modelName="internal" modelPosition="c">${xmlWords(node.name)}</y:NodeLabel>`,
    `<y:Shape type="${shape}"/></y:ShapeNode></data>`,
  ].join('')
}

/** An edge as a line of its kind; an arrow leads to the one that it is from, none where nobody can tell. */
export function yedEdge({ kind, directed }: Pick<GraphEdge, 'kind' | 'directed'>): string {
  const { type, width } = LINES[kind]
  return [
    '<data key="line"><y:PolyLineEdge>',
    `<y:LineStyle color="#57606A" type="${type}" width="${width}"/>`,
    `<y:Arrows source="none" target="${directed ? 'standard' : 'none'}"/></y:PolyLineEdge></data>`,
  ].join('')
}
