// How yEd draws a graph that it opens: it reads names, shapes and places from elements of its own and from nothing else, and without
// them lays all boxes on one heap, nameless. Other programs pass over what they do not know. Source: https://yed.yworks.com/support/manual/file_format_graphml.html
import type { GraphEdge } from '@/lib/model/provenance'
import { EDGE_LINES, GRAPH_INK, NODE_FILLS, NODE_FRAMES } from './graph-looks'
import type { PlacedNode } from './layout-graph'
import { xmlWords } from './xml'

export const YED_NAMESPACE = 'xmlns:y="http://www.yworks.com/xml/graphml"'

/** The two keys under which yEd looks for its own elements. */
export const YED_KEYS = [
  '<key id="look" for="node" yfiles.type="nodegraphics"/>',
  '<key id="line" for="edge" yfiles.type="edgegraphics"/>',
]

/** A node where the picture of the app has it, with its whole name. */
export function yedNode({ node, x, y, width, height }: PlacedNode): string {
  const frame = NODE_FRAMES[node.kind]
  const shape = node.kind === 'speaker' ? 'ellipse' : 'roundrectangle'
  return [
    '<data key="look"><y:ShapeNode>',
    `<y:Geometry x="${Math.round(x)}" y="${Math.round(y)}" width="${width}" height="${height}"/>`,
    `<y:Fill color="${NODE_FILLS[node.kind]}" transparent="false"/>`,
    `<y:BorderStyle color="${GRAPH_INK}" type="${frame.yed}" width="${frame.width}"/>`,
    `<y:NodeLabel autoSizePolicy="node_width" configuration="CroppingLabel" fontSize="11" modelName="internal" modelPosition="c">${xmlWords(node.name)}</y:NodeLabel>`,
    `<y:Shape type="${shape}"/></y:ShapeNode></data>`,
  ].join('')
}

/** An edge as a line of its kind; an arrow leads to the one that it is from, none where nobody can tell. */
export function yedEdge({ kind, directed }: Pick<GraphEdge, 'kind' | 'directed'>): string {
  const { yed, width } = EDGE_LINES[kind]
  return [
    '<data key="line"><y:PolyLineEdge>',
    `<y:LineStyle color="${GRAPH_INK}" type="${yed}" width="${width}"/>`,
    `<y:Arrows source="none" target="${directed ? 'standard' : 'none'}"/></y:PolyLineEdge></data>`,
  ].join('')
}
