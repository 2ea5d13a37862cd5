import type { StoryGraph } from '@/lib/model/provenance'
import { isFolded, nodeWords } from './fold-graph'
import { GRAPH_INK, graphStyles } from './graph-looks'
import {
  edgePath,
  layoutGraph,
  NAME_WIDTH,
  nameShift,
  type PlacedEdge,
  type PlacedNode,
} from './layout-graph'
import { legendSvg } from './legend-svg'
import { nameLines } from './name-lines'
import { edgeWords } from './provenance-words'
import { thinCopies } from './thin-copies'
import { nameInBrief } from './unnamed-outlet'
import { xmlWords } from './xml'

/**
 * The graph of a story as an SVG that stands alone: no script, no fonts and nothing from elsewhere, light background for print. Every
 * node and edge has a title with its words in full, and what boxes and lines mean stands under them. Of many with one text in common lines lead to one of them. An empty graph gives an empty picture.
 */
export function graphSvg(graph: StoryGraph, { title }: { readonly title: string }): string {
  const { nodes, edges, ...size } = layoutGraph(thinCopies(graph))
  const top = Math.ceil(size.height)
  const legend = legendSvg(graph, { width: size.width, top })
  const [width, height] = [legend.width, top + legend.height]
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${xmlWords(title)}</title>`,
    `<style>text{font:12.5px system-ui,sans-serif;fill:#1b1f24}path{fill:none;stroke:${GRAPH_INK}}rect{fill:#fff;stroke:${GRAPH_INK}}.legend text{fill:${GRAPH_INK}}${graphStyles()}</style>`,
    `<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" style="fill:${GRAPH_INK};stroke:none"/></marker></defs>`,
    `<rect width="${width}" height="${height}" style="stroke:none"/>`,
    ...edges.map((one) => edgeOf(one, names)),
    ...nodes.map(nodeOf),
    legend.drawn,
    '</svg>',
    '',
  ].join('\n')
}

function edgeOf(placed: PlacedEdge, names: ReadonlyMap<string, string>): string {
  const { edge } = placed
  const words = `${names.get(edge.from) ?? edge.from} ${edgeWords(edge)} ${names.get(edge.to) ?? edge.to}. ${edge.because}`
  const tip = edge.directed ? ' marker-end="url(#tip)"' : ''
  return `<g class="${edge.kind}"><title>${xmlWords(words)}</title><path d="${edgePath(placed)}"${tip}/></g>`
}

function nodeOf({ node, x, y, width, height }: PlacedNode): string {
  const lines = nameLines(nameInBrief(node.name), NAME_WIDTH)
  const spans = lines.map(
    (line, i) =>
      `<tspan x="${round(x + 10)}" y="${round(y + height / 2 + nameShift(i, lines.length))}">${xmlWords(line)}</tspan>`,
  )
  return [
    `<g class="${isFolded(node) ? 'several' : node.kind}"><title>${xmlWords(`${node.name} (${nodeWords(node)})`)}</title>`,
    `<rect x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" rx="6"/>`,
    `<text>${spans.join('')}</text></g>`,
  ].join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
