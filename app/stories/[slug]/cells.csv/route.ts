import { type ExportContext, exportResponse } from '@/app/_export/export-response'
import { cellsCsv } from '@/lib/view/cells-csv'

/** Every mention of a story as CSV, of the claims that the filter in the address holds. */
export function GET(request: Request, context: ExportContext): Promise<Response> {
  return exportResponse(request, context, {
    name: 'cells.csv',
    type: 'text/csv; charset=utf-8',
    write: cellsCsv,
  })
}
