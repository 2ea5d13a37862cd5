import { type ExportContext, wholeResponse } from '@/app/_export/export-response'
import { graphMl } from '@/lib/view/graph-graphml'

/** The graph of a story for other programs, as GraphML. */
export function GET(_request: Request, context: ExportContext): Promise<Response> {
  return wholeResponse(context, {
    name: 'graph.graphml',
    type: 'application/graphml+xml; charset=utf-8',
    write: ({ analysis }) => graphMl(analysis.graph, analysis.articles),
  })
}
