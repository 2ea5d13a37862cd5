'use client'

import { useEffect, useState } from 'react'

type State = 'hidden' | 'ready' | 'copied' | 'failed'
const WORDS: Readonly<Record<State, string>> = {
  hidden: '',
  ready: '',
  copied: 'Copied',
  failed: 'Not copied',
}
/** Milliseconds that it says so: long enough to be read, short enough not to be taken for the next claim's. */
const SAID = 3000

/**
 * The brief of a claim, to be saved or copied into a report. Copying is offered where the browser lets a page write to the clipboard:
 * with JavaScript, and over https or on the machine itself.
 */
export function TakeBrief({ href }: { readonly href: string }) {
  const [state, setState] = useState<State>('hidden')
  useEffect(() => {
    setState(navigator.clipboard && 'ClipboardItem' in window ? 'ready' : 'hidden')
  }, [])
  useEffect(() => {
    if (state !== 'copied' && state !== 'failed') return
    const timer = setTimeout(() => setState('ready'), SAID)
    return () => clearTimeout(timer)
  }, [state])
  const copy = () => {
    // The item takes the promise itself: a clipboard that is asked only after an answer came has forgotten the click (WebKit).
    const item = new ClipboardItem({ 'text/plain': readBrief(href) })
    navigator.clipboard.write([item]).then(
      () => setState('copied'),
      () => setState('failed'),
    )
  }
  return (
    <>
      <a href={href} download title="Quotes, origins and articles of this claim, as Markdown">
        Save brief
      </a>
      {state !== 'hidden' && (
        <button type="button" className="as-link" onClick={copy}>
          Copy brief
        </button>
      )}
      <output>{WORDS[state]}</output>
    </>
  )
}

async function readBrief(href: string): Promise<Blob> {
  const answer = await fetch(href)
  if (!answer.ok) throw new Error(`The brief was not given out: ${answer.status}`)
  return new Blob([await answer.text()], { type: 'text/plain' })
}
