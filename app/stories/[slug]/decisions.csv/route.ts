import { type ExportContext, wholeResponse } from '@/app/_export/export-response'
import { decisionsCsv } from '@/lib/view/decisions-csv'

/** The log of a story's decisions as CSV. */
export function GET(_request: Request, context: ExportContext): Promise<Response> {
  return wholeResponse(context, {
    name: 'decisions.csv',
    type: 'text/csv; charset=utf-8',
    write: decisionsCsv,
  })
}
