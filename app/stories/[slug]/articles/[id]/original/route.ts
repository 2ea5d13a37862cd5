import { disposition } from '@/app/_export/disposition'
import { readOriginal } from '@/lib/store/read-original'

type Context = { readonly params: Promise<{ readonly slug: string; readonly id: string }> }

/**
 * The bytes that an article was read from, as they came, to be saved and never shown: a page would run its scripts here. An unknown
 * article gives 404.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, id } = await params
  const original = await readOriginal(slug, id)
  if (original === null) {
    return new Response('There is no such article.\n', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  return new Response(Uint8Array.from(original.bytes), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': disposition(fileName(original.file, original.mediaType)),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'no-store',
    },
  })
}

const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
}

/** The last part of the name, with the ending of what the bytes are where it has none: addresses end anyhow. */
function fileName(file: string, mediaType: string | null): string {
  const last = file.split('/').filter(Boolean).at(-1) ?? 'article'
  const ending = ENDINGS[mediaType ?? '']
  return ending === undefined || /\.(?:html?|txt|md|pdf|docx)$/i.test(last) ? last : `${last}.${ending}`
}
