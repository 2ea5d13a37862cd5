import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleList } from '@/components/article-list'
import { readArticles } from '@/lib/store/read-article'
import { readStorySummary } from '@/lib/store/read-stories'
import { readStoryTitle } from '@/lib/store/read-story-head'

type Props = { readonly params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await readStoryTitle((await params).slug)
  return { title: title ? `Articles of ${title}` : 'Not here' }
}

export default async function ArticlesPage({ params }: Props) {
  const { slug } = await params
  const story = await readStorySummary(slug)
  if (story === null) notFound()
  return <ArticleList story={story} articles={await readArticles(slug)} />
}
