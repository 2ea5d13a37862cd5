import { readProgress } from '@/lib/store/read-progress'

type Context = { readonly params: Promise<{ id: string }> }

/** Milliseconds between two looks. */
const LOOK = 400
/** Looks without news after which a sign of life is sent, so that nobody in between closes the connection. */
const QUIET = 40

export const dynamic = 'force-dynamic'

/**
 * How far an intake is: as a stream of server-sent events, one whenever that changes, for a browser that listens; else once, as JSON.
 * The stream ends when the listener leaves, or when the intake is thrown away.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const headers = { 'Cache-Control': 'no-store' }
  const first = await readProgress(id)
  if (first === null) {
    return Response.json({ problem: 'These drafts are not there any more.' }, { status: 404, headers })
  }
  if (!request.headers.get('accept')?.includes('text/event-stream')) {
    return Response.json(first, { headers })
  }
  return new Response(stream(id, request.signal), {
    headers: { ...headers, 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
  })
}

function stream(id: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let left = false
  signal.addEventListener('abort', () => {
    left = true
  })
  return new ReadableStream({
    async start(controller) {
      const send = (text: string) => {
        if (!left) controller.enqueue(encoder.encode(text))
      }
      let sent = ''
      for (let quiet = 0; !left; quiet++) {
        const progress = JSON.stringify(await readProgress(id))
        if (progress !== sent) send(`data: ${progress}\n\n`)
        else if (quiet % QUIET === 0) send(': still here\n\n')
        sent = progress
        if (progress === 'null') break
        await new Promise((resolve) => setTimeout(resolve, LOOK))
      }
      if (!left) controller.close()
    },
    cancel() {
      left = true
    },
  })
}
