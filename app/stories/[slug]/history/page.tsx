import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { HistoryView } from '@/components/history/history-view'
import { readHistory } from '@/lib/store/read-history'
import { ANALYST_COOKIE, readAnalyst } from '@/lib/view/analyst'

type Props = { readonly params: Promise<{ slug: string }> }

export const metadata: Metadata = { title: 'History' }

export default async function HistoryPage({ params }: Props) {
  const history = await readHistory((await params).slug)
  if (history === null) notFound()
  const who = readAnalyst((await cookies()).get(ANALYST_COOKIE)?.value)
  return <HistoryView history={history} who={who} />
}
