import { type ExportContext, exportResponse } from '@/app/_export/export-response'
import { matrixCsv } from '@/lib/view/matrix-csv'

/** The matrix of a story as CSV, with the rows that the filter in the address holds. */
export function GET(request: Request, context: ExportContext): Promise<Response> {
  return exportResponse(request, context, {
    name: 'matrix.csv',
    type: 'text/csv; charset=utf-8',
    write: matrixCsv,
  })
}
