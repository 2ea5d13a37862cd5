import { type ExportContext, exportResponse } from '@/app/_export/export-response'
import { originsCsv } from '@/lib/view/origins-csv'

/** The origins of a story’s claims as CSV, of those that the filter in the address holds. */
export function GET(request: Request, context: ExportContext): Promise<Response> {
  return exportResponse(request, context, {
    name: 'origins.csv',
    type: 'text/csv; charset=utf-8',
    write: originsCsv,
  })
}
