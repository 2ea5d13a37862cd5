'use client'

import { useEffect, useRef } from 'react'
import { BackToStory } from '@/components/back-to-story'
import { MessagePage } from '@/components/message-page'

type Props = { readonly error: Error & { digest?: string }; readonly retry: () => void }

/** What is shown where a page fails: nothing of what is stored is lost by it, and most causes pass. */
export default function ErrorPage({ error, retry }: Props) {
  const words = useRef<HTMLParagraphElement>(null)
  // Each failure comes here anew: one more after "Try again" is heard, and the keyboard stands before that button again.
  useEffect(() => {
    console.error(error)
    words.current?.focus()
  }, [error])
  return (
    <MessagePage
      title="This page could not be made"
      actions={
        <>
          <button type="button" onClick={() => retry()}>
            Try again
          </button>
          <BackToStory />
        </>
      }
    >
      <p ref={words} tabIndex={-1}>
        Nothing that is stored was changed. {whereItStands(error.digest)}
      </p>
    </MessagePage>
  )
}

/** A number comes from the server alone: what failed in the browser is not known there. */
function whereItStands(digest: string | undefined): string {
  return digest === undefined
    ? 'It went wrong in this browser; if it happens again, the reason stands in its console.'
    : `If it happens again, the reason stands in the window where Corroborate was started, under the number ${digest}.`
}
