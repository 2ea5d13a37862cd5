import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { OutletsView } from '@/components/outlets/outlets-view'
import { readOutlets } from '@/lib/store/read-outlets'
import { readStoryTitle } from '@/lib/store/read-story-head'
import { ANALYST_COOKIE, readAnalyst } from '@/lib/view/analyst'
import { firstValue, type SearchParams } from '@/lib/view/matrix-query'

type Props = { readonly params: Promise<{ slug: string }>; readonly searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const title = await readStoryTitle((await params).slug)
  return { title: title ? `Outlets of ${title}` : 'Not here' }
}

export default async function OutletsPage({ params, searchParams }: Props) {
  const story = await readOutlets((await params).slug)
  if (story === null) notFound()
  const who = readAnalyst((await cookies()).get(ANALYST_COOKIE)?.value)
  const judged = firstValue(await searchParams, 'judge') ?? null
  return <OutletsView story={story} judged={judged} who={who} today={new Date().toISOString().slice(0, 10)} />
}
