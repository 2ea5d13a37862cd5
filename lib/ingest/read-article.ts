import { createHash } from 'node:crypto'
import { articleId } from '@/lib/model/ids'
import type { IncomingArticle, Rejection } from '@/lib/model/incoming'
import type { Evidence, GivenMetadata } from '@/lib/model/types'
import { decodeText } from './decode-text'
import type { Page, PageProblem } from './parse-html'

export const NOTHING_GIVEN: GivenMetadata = {
  title: null,
  outlet: null,
  via: null,
  url: null,
  published: null,
  author: null,
}

export type ArticleRead = { readonly article: IncomingArticle } | { readonly rejected: Rejection }

/**
 * One article from its bytes. Text and Markdown files are the text as they are; of a web page the article is taken out
 * once, and what the page says of itself fills the fields that nobody gave. Bytes that hold no text are a rejection.
 */
export async function readArticle(input: {
  readonly file: string
  readonly bytes: Uint8Array
  readonly given: GivenMetadata
  readonly capturedAt: string
}): Promise<ArticleRead> {
  const { file, bytes, capturedAt } = input
  const decoded = decodeText(bytes)
  if ('reason' in decoded) return { rejected: { file, ...decoded } }
  const page = /\.html?$/i.test(file) ? await readPage(decoded.text) : plain(decoded.text)
  if ('reason' in page) return { rejected: { file, ...page } }
  const { given, used } = fillIn(input.given, page)
  const sha256 = hash(page.text)
  return {
    article: {
      id: articleId(sha256, given.outlet),
      file,
      text: page.text,
      sha256,
      given,
      original: bytes,
      originalSha256: hash(bytes),
      mediaType: /\.html?$/i.test(file) ? 'text/html' : 'text/plain',
      capture: null,
      capturedAt,
      pageEvidence: used,
    },
  }
}

/** The parser is loaded for the first page only: most folders hold none, and it takes longer to load than they to read. */
async function readPage(html: string): Promise<Page | PageProblem> {
  const { parseHtml } = await import('./parse-html')
  return parseHtml(html)
}

/** A text file as it is, unless there is nothing in it to read. */
function plain(text: string): Page | PageProblem {
  if (!/\S/.test(text)) {
    return { reason: 'holds nothing but white space', todo: 'Put the article’s text into it, or remove it.' }
  }
  return { text, bodyStart: 0, parts: [], url: null, evidence: [] }
}

/** What was given, its gaps filled from the page; `used` is the evidence that filled one. */
function fillIn(given: GivenMetadata, page: Page) {
  const used = page.evidence.filter((e) => e.field !== 'relays' && given[e.field] === null)
  const fill = (field: Evidence['field']) => used.find((e) => e.field === field)?.value ?? null
  return {
    given: {
      ...given,
      title: given.title ?? fill('title'),
      outlet: given.outlet ?? fill('outlet'),
      url: given.url ?? page.url,
      published: given.published ?? fill('published'),
      author: given.author ?? fill('author'),
      ...(page.parts.length > 0 && given.parts === undefined ? { parts: page.parts } : {}),
    },
    used,
  }
}

/** SHA-256 in hex; a text is hashed in UTF-8. */
function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
