import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { Desk } from '@/components/intake/desk'
import { SoftLinks } from '@/components/ui/soft-links'
import { previewDesk } from '@/lib/usecases/preview-desk'
import { warmKeeper } from '@/lib/usecases/warm-keeper'
import { firstValue, type SearchParams } from '@/lib/view/matrix-query'

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<SearchParams> }

export const metadata: Metadata = { title: 'Articles on their way' }

/** The drafts of an intake. */
export default async function IntakePage({ params, searchParams }: Props) {
  const { id } = await params
  const page = await previewDesk(id)
  if (page === null) notFound()
  const { desk, drafts } = page
  const read = drafts.length > 0 && desk.inputs.every((input) => input.state !== 'waiting')
  // Not while it would take time from the reading.
  if (read && desk.doneAt === null) after(() => warmKeeper('analyse'))
  const open = Number(firstValue(await searchParams, 'draft') ?? Number.NaN)
  return (
    <SoftLinks>
      <Desk page={page} open={Number.isSafeInteger(open) ? open : null} />
    </SoftLinks>
  )
}
