import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { HistoryView } from '@/components/history/history-view'
import { readHistory } from '@/lib/store/read-history'
import { readStoryTitle } from '@/lib/store/read-story-head'
import { ANALYST_COOKIE, readAnalyst } from '@/lib/view/analyst'

type Props = { readonly params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const title = await readStoryTitle((await params).slug)
  return { title: title ? `History of ${title}` : 'Not here' }
}

export default async function HistoryPage({ params }: Props) {
  const history = await readHistory((await params).slug)
  if (history === null) notFound()
  const who = readAnalyst((await cookies()).get(ANALYST_COOKIE)?.value)
  return <HistoryView history={history} who={who} />
}
