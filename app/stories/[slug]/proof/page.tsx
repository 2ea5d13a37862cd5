import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProofView } from '@/components/proof-view'
import { readStoryTitle } from '@/lib/store/read-story-head'
import { verifyStory } from '@/lib/usecases/verify-proof'

type Props = { readonly params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = await readStoryTitle((await params).slug)
  return { title: title ? `Proof of ${title}` : 'Not here' }
}

export default async function ProofPage({ params }: Props) {
  const verified = await verifyStory((await params).slug)
  if (verified === null) notFound()
  return <ProofView {...verified} />
}
