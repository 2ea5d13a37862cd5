import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { pageBlocks } from './block-text'
import type { Content } from './content'
import type { Problem } from './read-bytes'
import { unpackZip } from './zip/unpack-zip'

/** What the text of a document is made of; pictures and the like stay packed. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/(?:[^/]*\.xml|_rels\/[^/]*))$/

/**
 * The text of a Word document (.docx), a paragraph a block. It is unpacked under the limits for zips, and packed again without its
 * pictures, before the reader of the format gets it. Links, macros and files that it points to are not followed.
 */
export async function readDocx(bytes: Uint8Array): Promise<Content | Problem> {
  const unpacked = unpackZip(bytes, { take: (name) => NEEDED.test(name) })
  if ('reason' in unpacked) return unpacked
  const locked = unpacked.rejected[0]
  if (locked) return { reason: `cannot be unpacked: ${locked.file} ${locked.reason}`, todo: AGAIN }
  const slim = zipSync(Object.fromEntries(unpacked.files.map((file) => [file.name, file.bytes])), {
    level: 0,
  })
  let html: string
  try {
    const image = mammoth.images.imgElement(async () => ({ src: '' }))
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(slim) }, { convertImage: image })).value
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 120) : String(error)
    return { reason: `is a Word document that cannot be read (${why})`, todo: AGAIN }
  }
  const { parseHTML } = await import('linkedom')
  const body = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body
  const text = pageBlocks(body)
    .map((block) => block.text)
    .join('\n\n')
  if (text === '') return { reason: 'is a Word document without text', todo: AGAIN }
  const notes = html.includes('<img') ? ['Its pictures are kept in the file and not in the text.'] : []
  return { text, parts: [], url: null, evidence: [], mediaType: DOCX, notes }
}

const AGAIN = 'Open it, save it anew as .docx, and hand that in; or paste its text.'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
