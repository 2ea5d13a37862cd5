import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SearchDesk } from '@/components/search/search-desk'
import { readStoryTitle } from '@/lib/store/read-story-head'
import { searchStories } from '@/lib/usecases/search-stories'
import type { SearchParams } from '@/lib/view/matrix-query'
import { parseSearchQuery } from '@/lib/view/search-query'

type Props = { readonly params: Promise<{ slug: string }>; readonly searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await readStoryTitle((await params).slug)
  return { title: title ? `Search in ${title}` : 'Not here' }
}

export default async function SearchStoryPage({ params, searchParams }: Props) {
  const query = parseSearchQuery(await searchParams, (await params).slug)
  const page = await searchStories(query)
  if (page === null) notFound()
  return <SearchDesk query={query} page={page} />
}
