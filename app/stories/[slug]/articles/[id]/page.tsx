import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleReader } from '@/components/reader/article-reader'
import { readArticle } from '@/lib/store/read-article'

type Props = { readonly params: Promise<{ slug: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params
  const detail = await readArticle(slug, id)
  return { title: detail ? detail.article.title : 'Not here' }
}

export default async function ArticlePage({ params }: Props) {
  const { slug, id } = await params
  const detail = await readArticle(slug, id)
  if (detail === null) notFound()
  return <ArticleReader detail={detail} />
}
