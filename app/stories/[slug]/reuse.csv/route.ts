import { type ExportContext, wholeResponse } from '@/app/_export/export-response'
import { reuseCsv } from '@/lib/view/reuse-csv'

/** The copied passages of a story as CSV. */
export function GET(_request: Request, context: ExportContext): Promise<Response> {
  return wholeResponse(context, { name: 'reuse.csv', type: 'text/csv; charset=utf-8', write: reuseCsv })
}
