import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { OutletsView } from '@/components/outlets/outlets-view'
import { readOutlets } from '@/lib/store/read-outlets'
import { ANALYST_COOKIE, readAnalyst } from '@/lib/view/analyst'

type Props = { readonly params: Promise<{ slug: string }> }

export const metadata: Metadata = { title: 'Outlets' }

export default async function OutletsPage({ params }: Props) {
  const story = await readOutlets((await params).slug)
  if (story === null) notFound()
  const who = readAnalyst((await cookies()).get(ANALYST_COOKIE)?.value)
  return <OutletsView story={story} who={who} today={new Date().toISOString().slice(0, 10)} />
}
