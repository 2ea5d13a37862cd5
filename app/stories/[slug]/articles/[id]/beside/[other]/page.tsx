import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BesideView } from '@/components/reader/beside-view'
import { readPair } from '@/lib/store/read-pair'
import { pairNames } from '@/lib/view/pair-names'

type Props = { readonly params: Promise<{ slug: string; id: string; other: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id, other } = await params
  const pair = await readPair(slug, [id, other])
  return { title: pair ? `${pairNames(pair.a, pair.b).join(' and ')}, side by side` : 'Not here' }
}

export default async function BesidePage({ params }: Props) {
  const { slug, id, other } = await params
  const pair = await readPair(slug, [id, other])
  if (pair === null) notFound()
  return <BesideView pair={pair} />
}
