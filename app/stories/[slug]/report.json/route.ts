import { type ExportContext, exportResponse } from '@/app/_export/export-response'
import { toReport } from '@/lib/view/report'
import { reportText } from '@/lib/view/report-text'

/** The report of a story as JSON (docs/report.md), with the claims that the filter in the address holds. */
export function GET(request: Request, context: ExportContext): Promise<Response> {
  return exportResponse(request, context, {
    name: 'report.json',
    type: 'application/json; charset=utf-8',
    write: (story, options) => reportText(toReport(story, options)),
  })
}
