import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BesideView } from '@/components/reader/beside-view'
import { readPair } from '@/lib/store/read-pair'

type Props = { readonly params: Promise<{ slug: string; id: string; other: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id, other } = await params
  const pair = await readPair(slug, [id, other])
  return { title: pair ? `${pair.a.outlet} and ${pair.b.outlet}, side by side` : 'Not here' }
}

export default async function BesidePage({ params }: Props) {
  const { slug, id, other } = await params
  const pair = await readPair(slug, [id, other])
  if (pair === null) notFound()
  return <BesideView pair={pair} />
}
