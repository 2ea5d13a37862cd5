import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OriginsDesk } from '@/components/origins/origins-desk'
import { readOrigins } from '@/lib/store/read-origins'
import { readStoryTitle } from '@/lib/store/read-story-head'
import type { SearchParams } from '@/lib/view/matrix-query'
import { parseOriginsQuery } from '@/lib/view/origins-query'

type Props = { readonly params: Promise<{ slug: string }>; readonly searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await readStoryTitle((await params).slug)
  return { title: title ? `Origins of ${title}` : 'Not here' }
}

export default async function OriginsPage({ params, searchParams }: Props) {
  const origins = await readOrigins((await params).slug)
  if (origins === null) notFound()
  return <OriginsDesk origins={origins} query={parseOriginsQuery(await searchParams)} />
}
