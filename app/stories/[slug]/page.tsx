import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { StoryDesk } from '@/components/story-desk'
import { readClaim } from '@/lib/store/read-claim'
import { readMatrix } from '@/lib/store/read-matrix'
import { readStoryTitle } from '@/lib/store/read-story-head'
import { ANALYST_COOKIE, readAnalyst } from '@/lib/view/analyst'
import { matrixHref } from '@/lib/view/links'
import {
  firstValue,
  parseMatrixQuery,
  parseOpenClaim,
  parseStayingClaim,
  type SearchParams,
} from '@/lib/view/matrix-query'

type Props = { readonly params: Promise<{ slug: string }>; readonly searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readStoryTitle((await params).slug)) ?? 'Not here' }
}

export default async function StoryPage({ params, searchParams }: Props) {
  const { slug } = await params
  const search = await searchParams
  const query = parseMatrixQuery(search)
  const open = parseOpenClaim(search)
  // The filter form asks in two fields for what an address says in one.
  if (firstValue(search, 'rel') !== undefined) redirect(matrixHref(slug, query, open))

  const page = await readMatrix(slug, query, { ...open, ...parseStayingClaim(search) })
  if (page === null) notFound()
  const most = firstValue(search, 'all') === undefined ? {} : { most: Number.POSITIVE_INFINITY }
  const found =
    open.claim === null ? null : await readClaim(slug, open.claim, { outlet: open.outlet, ...most })
  if (found?.kind === 'moved') redirect(matrixHref(slug, query, { ...open, claim: found.to }))
  const who = readAnalyst((await cookies()).get(ANALYST_COOKIE)?.value)
  return <StoryDesk place={{ slug, query, open }} page={page} found={found} who={who} />
}
