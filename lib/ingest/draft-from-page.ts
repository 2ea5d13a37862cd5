import type { DraftOrigin, Intake } from '@/lib/model/intake'
import { NOTHING_GIVEN } from '@/lib/model/nothing-given'
import type { GivenMetadata } from '@/lib/model/types'
import type { FetchedPage } from './fetch/fetch-page'
import { readArticle } from './read-article'

/**
 * The article of a fetched page: one draft, or one rejection where the page holds none. Named after the address that answered,
 * without "https://" and what follows a question mark.
 */
export async function draftFromPage(
  page: FetchedPage,
  given: Partial<GivenMetadata>,
  about: { readonly origin: DraftOrigin; readonly within: string | null },
): Promise<Intake> {
  const { capture, bytes } = page
  const read = await readArticle({
    file: pageName(capture.finalUrl),
    bytes,
    given: { ...NOTHING_GIVEN, ...given },
    capturedAt: capture.fetchedAt,
    capture,
  })
  if ('rejected' in read) {
    return { drafts: [], rejected: [{ ...read.rejected, file: capture.url }], ignored: [] }
  }
  const article = read.article
  const url = article.given.url ?? capture.finalUrl
  return {
    drafts: [
      {
        ...article,
        ...about,
        given: { ...article.given, url },
        notes: [...page.notes, ...read.notes],
      },
    ],
    rejected: [],
    ignored: [],
  }
}

/** "www.example.org/news/ferry" for "https://www.example.org/news/ferry?ref=front". */
export function pageName(url: string): string {
  const { host, pathname } = new URL(url)
  let path = pathname
  try {
    path = decodeURIComponent(pathname)
  } catch {
    // A stray "%": the path stays as it is written.
  }
  return `${host}${path}`
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/\/+$/, '')
    .slice(0, 200)
}
