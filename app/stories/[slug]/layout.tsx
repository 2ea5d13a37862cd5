import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { type ReactNode, Suspense } from 'react'
import { AwaitedNote } from '@/components/articles/awaited-note'
import { MessagePage } from '@/components/message-page'
import { readAwaited } from '@/lib/store/read-awaited'
import { readProgress } from '@/lib/store/read-progress'
import { readStoryTitle } from '@/lib/store/read-story-head'

type Props = { readonly children: ReactNode; readonly params: Promise<{ slug: string }> }

/**
 * Shows that a story is on its way when it was asked for from inside the app, where the browser shows nothing itself. A page that the
 * browser asks for is sent whole instead: it then says 404 where there is nothing, and needs no script to be read. (A loading.tsx
 * would apply to both.)
 */
export default async function StoryLayout({ children, params }: Props) {
  // Asked here, a story that is not stored is nowhere; what a stored one lacks is missing within it (not-found.tsx beside this).
  const { slug } = await params
  if ((await readStoryTitle(slug)) === null) notFound()
  const insideApp = (await headers()).get('sec-fetch-dest') === 'empty'
  const awaited = await readAwaited(slug)
  const progress = awaited?.intakeId ? await readProgress(awaited.intakeId) : null
  return (
    <>
      {awaited && <AwaitedNote slug={slug} awaited={awaited} progress={progress} />}
      {insideApp ? <Suspense fallback={<Loading />}>{children}</Suspense> : children}
    </>
  )
}

function Loading() {
  return (
    <MessagePage title="Fetching the story…">
      <p role="status">Claims, outlets and quotes are being put side by side.</p>
    </MessagePage>
  )
}
