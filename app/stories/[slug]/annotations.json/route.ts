import { type ExportContext, exportResponse } from '@/app/_export/export-response'
import { annotations } from '@/lib/view/annotations'

/** The quotes of a story as W3C Web Annotations, with the claims that the filter in the address holds. */
export function GET(request: Request, context: ExportContext): Promise<Response> {
  return exportResponse(request, context, {
    name: 'annotations.json',
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    write: annotations,
  })
}
