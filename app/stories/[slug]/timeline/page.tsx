import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TimelineDesk } from '@/components/timeline/timeline-desk'
import { readStoryTitle } from '@/lib/store/read-story-head'
import { readTimes } from '@/lib/store/read-times'
import { firstValue, type SearchParams } from '@/lib/view/matrix-query'

type Props = { readonly params: Promise<{ slug: string }>; readonly searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await readStoryTitle((await params).slug)
  return { title: title ? `Times of ${title}` : 'Not here' }
}

export default async function TimelinePage({ params, searchParams }: Props) {
  const times = await readTimes((await params).slug)
  if (times === null) notFound()
  const search = await searchParams
  const first = firstValue(search, 'first') || null
  const page = Number(firstValue(search, 'page'))
  return <TimelineDesk times={times} query={{ first, page: Number.isSafeInteger(page) ? page : 1 }} />
}
