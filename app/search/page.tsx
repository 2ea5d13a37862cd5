import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SearchDesk } from '@/components/search/search-desk'
import { searchStories } from '@/lib/usecases/search-stories'
import type { SearchParams } from '@/lib/view/matrix-query'
import { parseSearchQuery } from '@/lib/view/search-query'

type Props = { readonly searchParams: Promise<SearchParams> }

export const metadata: Metadata = { title: 'Search' }

export default async function SearchAllPage({ searchParams }: Props) {
  const query = parseSearchQuery(await searchParams, null)
  const page = await searchStories(query)
  if (page === null) notFound()
  return <SearchDesk query={query} page={page} />
}
