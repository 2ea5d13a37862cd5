import { type ExportContext, exportResponse } from '@/app/_export/export-response'
import { evidenceBrief } from '@/lib/view/brief/brief'

/** The quotes, origins and articles of a story as Markdown, with the claims that the filter in the address holds, or one of them. */
export function GET(request: Request, context: ExportContext): Promise<Response> {
  return exportResponse(request, context, {
    name: 'brief.md',
    type: 'text/markdown; charset=utf-8',
    write: evidenceBrief,
  })
}
