import { readZipEntries } from './zip/read-zip-entries'

/** What bytes are, whatever the name of their file. "other" says in words what they are, and what to do. */
export type Kind =
  | { readonly kind: 'text' | 'html' | 'pdf' | 'docx' | 'zip' }
  | { readonly kind: 'other'; readonly reason: string; readonly todo: string }

const AS_TEXT = 'Save the article’s text as a .txt file.'
const AS_DOCX = 'Save it as .docx, without a password, and try again.'

const STARTS: readonly (readonly [bytes: string, name: string])[] = [
  ['1f8b', 'a compressed file'],
  ['89504e47', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['47494638', 'a GIF image'],
  ['526172211a07', 'a RAR archive'],
  ['377abcaf271c', 'a 7-Zip archive'],
  ['7b5c727466', 'an RTF document'],
]
const OLE = 'd0cf11e0a1b11ae1'

/**
 * What kind of file the bytes are: told by their beginning, for documents in a zip by what lies in it, for pages by their first
 * words. What nothing marks is text, which may still turn out not to be. `name` helps with pages that begin anyhow.
 */
export function kindOfBytes(bytes: Uint8Array, name: string): Kind {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  if (/^[\s\ufeff]{0,16}%PDF-/.test(head.replace(/^ï»¿/, ''))) return { kind: 'pdf' }
  if (start.startsWith('504b0304') || start.startsWith('504b0506')) return kindOfZip(name, bytes)
  if (start === OLE) return kindOfOle(bytes)
  const known = STARTS.find(([hex]) => start.startsWith(hex))
  if (known) return { kind: 'other', reason: `is ${known[1]}, not text`, todo: AS_TEXT }
  if (isFeed(head)) {
    return {
      kind: 'other',
      reason: 'is a feed, a list of articles and none itself',
      todo: 'Follow the feed by its address, and choose articles from it.',
    }
  }
  const page =
    /^(?:ï»¿)?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head)
  const data = dataName(head)
  if (data && !page) return { kind: 'other', reason: `is ${data}, data and no article`, todo: AS_TEXT }
  return { kind: page || /\.x?html?$/i.test(name) ? 'html' : 'text' }
}

/** What a file of data is called; null for what may be words. */
function dataName(head: string): string | null {
  if (/^(?:ï»¿)?\s*<\?xml\s/i.test(head)) return 'XML'
  return /^(?:ï»¿)?\s*(?:\{\s*"|\[\s*[{[]\s*["{[])/.test(head) ? 'JSON' : null
}

function isFeed(head: string): boolean {
  return /^(?:ï»¿)?\s*(?:<\?xml[^>]*>\s*|<\?xml-stylesheet[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(
    head,
  )
}

/** Who hands in a document need not know that it is a zip. */
const BROKEN_DOCX: Kind = {
  kind: 'other',
  reason: 'is a Word document that is cut off or broken',
  todo: 'Open it in your word processor, save it anew, and hand it in again.',
}

/** Documents of today's office programs are zips. Source: ISO/IEC 29500-2, OpenDocument 1.3. */
function kindOfZip(name: string, bytes: Uint8Array): Kind {
  const read = readZipEntries(bytes)
  if ('reason' in read) return /\.docx$/i.test(name) ? BROKEN_DOCX : { kind: 'zip' }
  const has = (start: string) => read.entries.some((entry) => entry.name.startsWith(start))
  if (has('word/document')) return { kind: 'docx' }
  const office = has('xl/') ? 'a spreadsheet' : has('ppt/') ? 'a presentation' : null
  if (office) return { kind: 'other', reason: `is ${office}, not an article`, todo: AS_TEXT }
  if (has('mimetype') && has('content.xml')) {
    return { kind: 'other', reason: 'is an OpenDocument file', todo: AS_DOCX }
  }
  return { kind: 'zip' }
}

/** Old office files, and new ones behind a password, are "compound files" with names in UTF-16. Source: [MS-CFB], [MS-OFFCRYPTO]. */
function kindOfOle(bytes: Uint8Array): Kind {
  const names = Buffer.from(bytes)
  const holds = (name: string) => names.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) {
    return {
      kind: 'other',
      reason: 'is protected by a password',
      todo: 'Take the password off and hand it in again.',
    }
  }
  const reason = holds('WordDocument') ? 'is an old Word document (.doc)' : 'is an old office document'
  return { kind: 'other', reason, todo: AS_DOCX }
}
