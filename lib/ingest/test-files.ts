/** For tests: documents made here, so that no file of anybody's is needed. */
import { strToU8, type Zippable, zipSync } from 'fflate'

export type PdfWords = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** A PDF with these words at these places, a list for each page; letters of Latin-1 only. A page without words is a blank one. */
export function makePdf(pages: readonly (readonly PdfWords[])[]): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  for (const [i, words] of pages.entries()) {
    const stream = words
      .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`)
      .join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    )
  }
  let pdf = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = pdf.length
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(pdf + end + trailer, 'latin1'))
}

/** A PDF behind a password: one whose keys fit no empty password. */
export function makeLockedPdf(): Uint8Array {
  const key = '00'.repeat(32)
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<${key}> <${key}>] >>\nstartxref`
  const pdf = Buffer.from(makePdf([[{ text: 'Locked', x: 72, y: 720 }]])).toString('latin1')
  return new Uint8Array(Buffer.from(pdf.replace('>>\nstartxref', locked), 'latin1'))
}

/** Lines of text under each other, the first at the top; `gap` points lower where a line is empty. */
export function pdfLines(lines: readonly string[], from: Partial<PdfWords> = {}): readonly PdfWords[] {
  const { x = 72, y = 720, size = 10 } = from
  let at = y
  return lines.flatMap((text) => {
    at -= text === '' ? 8 : 12
    return text === '' ? [] : [{ text, x, y: at, size }]
  })
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&')
}

/** A Word document with these paragraphs. */
export function makeDocx(paragraphs: readonly string[]): Uint8Array {
  const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`)
    .join('')
  return makeZip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })
}

/** A zip with these files, in this order. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {}
  for (const [name, data] of Object.entries(files)) {
    entries[name] = typeof data === 'string' ? strToU8(data) : data
  }
  return zipSync(entries)
}

/** What Word writes for a document behind a password: a compound file that holds a stream of this name. */
export function makeLockedDocx(): Uint8Array {
  const start = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  return new Uint8Array(
    Buffer.concat([start, Buffer.alloc(1016), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(480)]),
  )
}
