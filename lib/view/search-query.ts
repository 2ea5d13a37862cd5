import { SEARCH_KINDS, type SearchKind, type SearchPage, type SearchQuery } from '@/lib/model/search'
import { firstValue, type SearchParams } from './matrix-query'

/** Characters that an address may ask for; the search itself looks for fewer and says so. */
const LONGEST = 20_000

/** The query of an address; `story` is the slug of the page, null for all stories. What is not said, or said wrongly, is left open. */
export function parseSearchQuery(search: SearchParams, story: string | null): SearchQuery {
  const page = firstValue(search, 'page') ?? ''
  return {
    words: (firstValue(search, 'q') ?? '').trim().slice(0, LONGEST),
    story,
    kind: SEARCH_KINDS.find((kind) => kind === firstValue(search, 'kind')) ?? null,
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  }
}

/** The address of a search, in all stories or in one. */
export function searchHref({
  words = '',
  story = null,
  kind = null,
  page = 1,
}: Partial<SearchQuery> = {}): string {
  const params = new URLSearchParams()
  if (words) params.set('q', words)
  if (kind) params.set('kind', kind)
  if (kind && page > 1) params.set('page', String(page))
  const path = story === null ? '/search' : `/stories/${encodeURIComponent(story)}/search`
  return params.size > 0 ? `${path}?${params}` : path
}

/** Headings of the kinds of hits, with what the counts count. */
export const SEARCH_WORDS: Readonly<Record<SearchKind, { readonly title: string; readonly one: string }>> = {
  claim: { title: 'Claims', one: 'claim' },
  quote: { title: 'Quotes', one: 'quote' },
  article: { title: 'Articles', one: 'article' },
}

/** Why a search found nothing, as a sentence. */
export function nothingFound({ terms, without }: Pick<SearchPage, 'terms' | 'without'>): string {
  if (terms.length > 0) {
    const asked = terms.length === 1 ? 'that' : 'all of that'
    return `No claim, quote or article holds ${asked}${without.length > 0 ? ' without what is left out' : ''}.`
  }
  return without.length > 0
    ? 'That only says what to leave out: give a word to look for as well.'
    : 'There is no word in that to look for: only letters and digits can be found.'
}

/** What was left out of the hits, as a sentence. */
export function leftOutWords(without: readonly string[]): string {
  return `Left out: whatever holds ${without.map((words) => `“${words}”`).join(' or ')}.`
}
