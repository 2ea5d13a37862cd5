import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CompareDesk } from '@/components/compare/compare-desk'
import { readCompare } from '@/lib/store/read-compare'
import { readStoryTitle } from '@/lib/store/read-story-head'
import { parseCompareQuery } from '@/lib/view/compare-query'
import type { SearchParams } from '@/lib/view/matrix-query'

type Props = { readonly params: Promise<{ slug: string }>; readonly searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await readStoryTitle((await params).slug)
  return { title: title ? `Two outlets in ${title}` : 'Not here' }
}

export default async function ComparePage({ params, searchParams }: Props) {
  const query = parseCompareQuery(await searchParams)
  const page = await readCompare((await params).slug, query)
  if (page === null) notFound()
  return <CompareDesk query={query} page={page} />
}
