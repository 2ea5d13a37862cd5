import { type ExportContext, wholeResponse } from '@/app/_export/export-response'
import { drawnGraph } from '@/lib/view/draw-graph'
import { graphSvg } from '@/lib/view/graph-svg'
import { parseOriginsQuery } from '@/lib/view/origins-query'

/** The graph of a story as a picture: the whole, or as much of it as the page of origins draws where `draw` or `near` says so. */
export function GET(request: Request, context: ExportContext): Promise<Response> {
  const query = parseOriginsQuery(Object.fromEntries(new URL(request.url).searchParams))
  const part = query.near ? 'near' : query.draw === 'all' ? null : query.draw
  return wholeResponse(context, {
    name: part ? `${part}-graph.svg` : 'graph.svg',
    type: 'image/svg+xml; charset=utf-8',
    write: ({ analysis: { graph }, title }) =>
      part ? graphSvg(drawnGraph(graph, query).drawn, { title }) : graphSvg(graph, { title }),
  })
}
