import { createHash } from 'node:crypto'
import { articleId } from '@/lib/model/ids'
import type { Capture, IncomingArticle, Rejection } from '@/lib/model/incoming'
import type { Evidence, GivenMetadata } from '@/lib/model/types'
import type { Content } from './content'
import { readContent } from './read-content'

export type ArticleRead =
  | { readonly article: IncomingArticle; readonly notes: readonly string[] }
  | { readonly rejected: Rejection }

/**
 * One article from its bytes: text and Markdown as they are, the article of a web page, the text of a PDF or Word document; told
 * apart by the bytes. What a page says of itself fills the fields that nobody gave. Bytes that hold no text are a rejection.
 */
export async function readArticle(input: {
  readonly file: string
  readonly bytes: Uint8Array
  readonly given: GivenMetadata
  readonly capturedAt: string
  readonly capture?: Capture
}): Promise<ArticleRead> {
  const { file, bytes, capturedAt, capture = null } = input
  const content = await readContent(bytes, file, capture?.headers['content-type'] ?? null)
  if ('reason' in content) return { rejected: { file, ...content } }
  const { given, used } = fillIn(input.given, content)
  const sha256 = hash(content.text)
  return {
    article: {
      id: articleId(sha256, given.outlet),
      file,
      text: content.text,
      sha256,
      given,
      original: bytes,
      originalSha256: hash(bytes),
      mediaType: content.mediaType,
      capture,
      capturedAt,
      pageEvidence: used,
    },
    notes: content.notes,
  }
}

/** What was given, its gaps filled from the page; `used` is the evidence that filled one. */
function fillIn(given: GivenMetadata, page: Content) {
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
export function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
