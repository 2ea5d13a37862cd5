import { type ExportContext, wholeResponse } from '@/app/_export/export-response'
import { graphSvg } from '@/lib/view/graph-svg'

/** The graph of a story as a picture. */
export function GET(_request: Request, context: ExportContext): Promise<Response> {
  return wholeResponse(context, {
    name: 'graph.svg',
    type: 'image/svg+xml; charset=utf-8',
    write: ({ analysis, title }) => graphSvg(analysis.graph, { title }),
  })
}
