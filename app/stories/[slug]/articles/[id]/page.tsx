import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { ReaderDesk } from '@/components/reader/reader-desk'
import { readArticle } from '@/lib/store/read-article'
import { readClaimChoices } from '@/lib/store/read-claim-choices'
import { ANALYST_COOKIE, readAnalyst } from '@/lib/view/analyst'
import { firstValue, type SearchParams } from '@/lib/view/matrix-query'

type Props = {
  readonly params: Promise<{ slug: string; id: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params
  const detail = await readArticle(slug, id)
  return { title: detail ? detail.article.title || detail.article.file : 'Not here' }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { slug, id } = await params
  const detail = await readArticle(slug, id)
  if (detail === null) notFound()
  const asked = firstValue(await searchParams, 'add') ?? null
  const claims = await readClaimChoices(slug, asked)
  const who = readAnalyst((await cookies()).get(ANALYST_COOKIE)?.value)
  return (
    <ReaderDesk
      detail={detail}
      who={who}
      claims={claims}
      asked={claims.some((one) => one.id === asked) ? asked : null}
    />
  )
}
