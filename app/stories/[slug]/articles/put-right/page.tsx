import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { PutRightView } from '@/components/articles/put-right-view'
import { readKnownArticles } from '@/lib/store/read-known-articles'
import { readStoryTitle } from '@/lib/store/read-story-head'
import { ANALYST_COOKIE, readAnalyst } from '@/lib/view/analyst'
import { firstValue, type SearchParams } from '@/lib/view/matrix-query'

type Props = {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const title = await readStoryTitle((await params).slug)
  return { title: title ? `Put right: articles of ${title}` : 'Not here' }
}

export default async function PutRightPage({ params, searchParams }: Props) {
  const { slug } = await params
  const only = firstValue(await searchParams, 'article') || null
  const known = await readKnownArticles(slug, only)
  if (known === null || (only !== null && known.articles.length === 0)) notFound()
  const who = readAnalyst((await cookies()).get(ANALYST_COOKIE)?.value)
  return <PutRightView known={known} only={only} who={who} />
}
