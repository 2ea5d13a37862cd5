import { judgingResponse } from '@/app/_judging/judging-response'

/** Takes a decision, an undo, a redo or a new place for a lost decision; the fields are those of docs/judging.md. */
export async function POST(
  request: Request,
  { params }: { readonly params: Promise<{ readonly slug: string }> },
): Promise<Response> {
  return judgingResponse(request, (await params).slug)
}
