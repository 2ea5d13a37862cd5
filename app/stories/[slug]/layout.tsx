import { headers } from 'next/headers'
import { type ReactNode, Suspense } from 'react'
import { MessagePage } from '@/components/message-page'

/**
 * Shows that a story is on its way when it was asked for from inside the app, where the browser shows nothing itself. A page that the
 * browser asks for is sent whole instead: it then says 404 where there is nothing, and needs no script to be read. (A loading.tsx
 * would apply to both.)
 */
export default async function StoryLayout({ children }: { children: ReactNode }) {
  const insideApp = (await headers()).get('sec-fetch-dest') === 'empty'
  return insideApp ? <Suspense fallback={<Loading />}>{children}</Suspense> : children
}

function Loading() {
  return (
    <MessagePage title="Fetching the story…">
      <p role="status">Claims, outlets and quotes are being put side by side.</p>
    </MessagePage>
  )
}
