import { type ExportContext, exportResponse } from '@/app/_export/export-response'
import { timesCsv } from '@/lib/view/times/times-csv'

/** When each outlet took up each claim, as CSV, of the claims that the filter in the address holds. */
export function GET(request: Request, context: ExportContext): Promise<Response> {
  return exportResponse(request, context, {
    name: 'times.csv',
    type: 'text/csv; charset=utf-8',
    write: timesCsv,
  })
}
