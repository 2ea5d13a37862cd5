import { getDocumentProxy } from 'unpdf'
import type { Content } from '../content'
import type { Problem } from '../read-bytes'
import { dropRunningHeads } from './drop-running-heads'
import { joinLines } from './join-lines'
import { type PdfLine, readLines } from './read-lines'

/** No article has so many; a book is no article. */
const PAGES = 300
/** Letters a page below which a PDF is pictures with perhaps a stamp on them. */
const LETTERS = 20

const SCAN = 'Run text recognition (OCR) over it and hand in the result, or paste the text.'
const BROKEN = 'Open it, print it to a new PDF, and hand that in; or paste its text.'

/**
 * The text of a PDF, paragraph by paragraph: words divided at line ends put together, lines that run along the tops and bottoms of
 * the pages left out and named; an address among them is taken for the article's. Nothing in it is run. A PDF without text, behind a password or broken is a problem.
 */
export async function readPdf(bytes: Uint8Array): Promise<Content | Problem> {
  const opened = await open(bytes)
  if ('reason' in opened) return opened
  const { lines, pages } = opened
  const letters = lines.reduce((sum, line) => sum + line.text.replace(/[^\p{L}]/gu, '').length, 0)
  if (letters < LETTERS * Math.min(pages, 5)) {
    return { reason: 'is a PDF without text, only pictures of pages', todo: SCAN }
  }
  const { lines: body, dropped } = dropRunningHeads(lines)
  const left = dropped.map((line) => `“${line.slice(0, 80)}”`).slice(0, 4)
  const notes = left.length > 0 ? [`Left out, as they stand on page after page: ${left.join(', ')}.`] : []
  if (pages > PAGES) notes.push(`Only the first ${PAGES} of its ${pages} pages were read.`)
  const text = joinLines(body).replaceAll('\0', '')
  const url = dropped.join(' ').match(/https?:\/\/\S+/)?.[0] ?? null
  return { text, parts: [], url, evidence: [], mediaType: 'application/pdf', notes }
}

async function open(
  bytes: Uint8Array,
): Promise<{ readonly lines: readonly PdfLine[]; readonly pages: number } | Problem> {
  try {
    // pdf.js takes the bytes away from their owner, so that it gets its own.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 })
    const lines: PdfLine[] = []
    for (let number = 1; number <= Math.min(document.numPages, PAGES); number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      lines.push(
        ...readLines(
          items.filter((item) => 'str' in item),
          number,
        ),
      )
      page.cleanup()
    }
    const pages = document.numPages
    await document.loadingTask.destroy()
    return { lines, pages }
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      return { reason: 'is protected by a password', todo: 'Take the password off and hand it in again.' }
    }
    const why = error instanceof Error ? error.message.replace(/\.$/, '').slice(0, 120) : String(error)
    return { reason: `is a PDF that cannot be read (${why})`, todo: BROKEN }
  }
}
