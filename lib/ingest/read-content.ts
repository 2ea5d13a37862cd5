import type { Content } from './content'
import { decodeText } from './decode-text'
import { kindOfBytes } from './kind-of-bytes'
import { LIMITS, sizeWords } from './limits'
import type { Problem } from './read-bytes'

/**
 * What the bytes of one article say: text, Markdown, a web page, a PDF or a Word document, told apart by the bytes. `contentType`
 * is a server's word. What reads a kind is loaded for the first of it only. A zip is a problem here: it holds several.
 */
export async function readContent(
  bytes: Uint8Array,
  name: string,
  contentType: string | null = null,
): Promise<Content | Problem> {
  const kind = kindOfBytes(bytes, name)
  switch (kind.kind) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf')
      return notTooLong(await readPdf(bytes))
    }
    case 'docx': {
      const { readDocx } = await import('./read-docx')
      return notTooLong(await readDocx(bytes))
    }
    case 'zip':
      return { reason: 'is a zip, not an article', todo: 'Unpack it, and hand in its files.' }
    case 'html':
      return readPage(bytes, contentType)
    case 'text':
      return readText(bytes, contentType)
    case 'other':
      return { reason: kind.reason, todo: kind.todo }
  }
}

async function readPage(bytes: Uint8Array, contentType: string | null): Promise<Content | Problem> {
  if (bytes.length > LIMITS.fileBytes) return tooLong(bytes.length)
  const { decodePage } = await import('./decode-page')
  const { parseHtml } = await import('./parse-html')
  const { archiveWish } = await import('./archive-wish')
  const decoded = decodePage(bytes, contentType)
  const page = parseHtml(decoded.text)
  if ('reason' in page) return page
  const wish = archiveWish(decoded.text)
  return { ...page, mediaType: 'text/html', notes: [...decoded.notes, ...(wish ? [wish] : [])] }
}

/** A text file as it is, unless there is nothing in it to read. What a server sent may be in another encoding than UTF-8. */
async function readText(bytes: Uint8Array, contentType: string | null): Promise<Content | Problem> {
  if (bytes.length > LIMITS.fileBytes) return tooLong(bytes.length)
  const decoded = decodeText(bytes)
  let notes: readonly string[] = []
  let text: string
  if (!('reason' in decoded)) text = decoded.text
  else if (contentType === null || bytes.includes(0)) return decoded
  else {
    const { decodePage } = await import('./decode-page')
    const page = decodePage(bytes, contentType)
    text = page.text
    notes = page.notes
  }
  if (!/\S/.test(text)) {
    return { reason: 'holds nothing but white space', todo: 'Put the article’s text into it, or remove it.' }
  }
  return { text, parts: [], url: null, evidence: [], mediaType: 'text/plain', notes }
}

function notTooLong(content: Content | Problem): Content | Problem {
  return 'reason' in content || content.text.length <= LIMITS.fileBytes
    ? content
    : tooLong(content.text.length)
}

function tooLong(bytes: number): Problem {
  return {
    reason: `holds ${sizeWords(bytes)} of text, over the limit of ${sizeWords(LIMITS.fileBytes)} for one article`,
    todo: 'Split it into its articles, one file each.',
  }
}
