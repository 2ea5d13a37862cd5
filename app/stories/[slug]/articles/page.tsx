import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleList } from '@/components/article-list'
import { readArticles } from '@/lib/store/read-article'
import { readLeftOut } from '@/lib/store/read-known-articles'
import { readStorySummary } from '@/lib/store/read-stories'
import { readStoryTitle } from '@/lib/store/read-story-head'
import { orderArticles, parseArticleOrder } from '@/lib/view/article-order'
import type { SearchParams } from '@/lib/view/matrix-query'

type Props = {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await readStoryTitle((await params).slug)
  return { title: title ? `Articles of ${title}` : 'Not here' }
}

export default async function ArticlesPage({ params, searchParams }: Props) {
  const { slug } = await params
  const story = await readStorySummary(slug)
  if (story === null) notFound()
  const order = parseArticleOrder(await searchParams)
  const articles = orderArticles(await readArticles(slug), order)
  return <ArticleList story={story} articles={articles} order={order} leftOut={await readLeftOut(slug)} />
}
