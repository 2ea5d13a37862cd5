'use client'

import { useEffect } from 'react'
import { MessagePage } from '@/components/message-page'

/** What is shown where a page fails: nothing of what is stored is lost by it, and most causes pass. */
export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  useEffect(() => {
    console.error(error)
  }, [error])
  return (
    <MessagePage
      title="This page could not be made"
      actions={
        <button type="button" onClick={() => retry()}>
          Try again
        </button>
      }
    >
      <p>
        Nothing that is stored was changed. If it happens again, the reason stands in the window where
        Corroborate was started{error.digest ? <>, under the number {error.digest}</> : null}.
      </p>
    </MessagePage>
  )
}
