import type { StoryGraph, Witness } from '@/lib/model/provenance'
import type { Article } from '@/lib/model/types'
import { YED_KEYS, YED_NAMESPACE, yedEdge, yedNode } from './graph-yed'
import { layoutGraph } from './layout-graph'
import { xmlWords } from './xml'

/** What nodes and edges carry, by the names under which other programs show it. */
const KEYS = [
  ['node', 'kind', 'string'],
  ['node', 'label', 'string'],
  ['node', 'outlet', 'string'],
  ['node', 'mentions', 'int'],
  ['edge', 'relation', 'string'],
  ['edge', 'directed', 'boolean'],
  ['edge', 'because', 'string'],
  ['edge', 'evidence', 'string'],
] as const

/**
 * The graph of a story as GraphML, for Gephi, yEd and the like; edges lead from who has it to who it has it from, with their quotes as
 * `evidence`, one a line, each with its article's file and its place there. Nodes come with the place that the picture gives them, for
 * yEd. An edge whose direction nobody can tell says so in its data, not by GraphML's attribute: networkx refuses a file that mixes both.
 * Source: http://graphml.graphdrawing.org/specification.html. An empty graph gives one without nodes.
 */
export function graphMl(graph: StoryGraph, articles: readonly Pick<Article, 'id' | 'file'>[]): string {
  const files = new Map(articles.map(({ id, file }) => [id, file]))
  const place = ({ articleId, span, quote }: Witness) =>
    `${files.get(articleId) ?? articleId} ${span.start}–${span.end}: ${quote.replace(/\s+/g, ' ').trim()}`
  const places = new Map(layoutGraph(graph).nodes.map((placed) => [placed.node.id, placed]))
  const data = (key: string, value: string | number) => `<data key="${key}">${xmlWords(String(value))}</data>`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" ${YED_NAMESPACE}>`,
    ...KEYS.map(
      ([of, name, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    ),
    ...YED_KEYS,
    '<graph id="story" edgedefault="directed">',
    ...graph.nodes.map(({ id, kind, name, outletId, mentions }) => {
      const placed = places.get(id)
      return `<node id="${xmlWords(id)}">${data('kind', kind)}${data('label', name)}${outletId === null ? '' : data('outlet', outletId)}${data('mentions', mentions)}${placed ? yedNode(placed) : ''}</node>`
    }),
    ...graph.edges.map((edge) => {
      const { id, from, to, kind, directed, because, evidence } = edge
      return `<edge id="${xmlWords(id)}" source="${xmlWords(from)}" target="${xmlWords(to)}">${data('relation', kind)}${data('directed', String(directed))}${data('because', because)}${data('evidence', evidence.map(place).join('\n'))}${yedEdge(edge)}</edge>`
    }),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}
