'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { keyAction } from '@/lib/view/keys'
import { notes } from '../ui/session-notes'

export type ReviewKeys = { readonly on: boolean; readonly toggle: () => void }

type Quick = (fields: Readonly<Record<string, string>>) => void

const STANCES: Readonly<Record<string, string>> = {
  'judge-repeats': 'repeats',
  'judge-disputes': 'disputes',
  'judge-both': 'both',
  'judge-omits': 'omits',
}

/** Under which the tab keeps whether keys judge. */
const NOTE = 'review mode'

/**
 * The keys of review mode: they decide on the cell, or the claim, that has the focus. Off until it is asked for, then on in this tab
 * until it is switched off.
 */
export function useReviewKeys(review: boolean, quick: Quick, say: (message: string) => void): ReviewKeys {
  const [on, setOn] = useState(false)
  // Who reviews goes to and fro between the table and the articles.
  useEffect(() => {
    if (review && notes()?.getItem(NOTE) === 'on') setOn(true)
  }, [review])
  /** The claim that the next one is to be merged into. */
  const chosen = useRef<{ readonly id: string; readonly words: string } | null>(null)

  useEffect(() => {
    if (!review || !on) return
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      if (event.defaultPrevented || !(target instanceof HTMLElement) || isTyping(target)) return
      const action = keyAction(event, 'review')
      if (action === null) return
      if (action === 'undo') {
        event.preventDefault()
        quick({ do: 'undo', of: 'last', seen: '' })
        return
      }
      const { claim, outlet } = target.dataset
      if (!claim) return
      event.preventDefault()
      const to = STANCES[action]
      if (to && outlet) quick({ judge: `set-stance:${to}`, claim, outlet })
      if (action !== 'merge') return
      const words = target.closest('tr')?.querySelector('th a')?.textContent ?? ''
      if (chosen.current === null || chosen.current.id === claim) {
        chosen.current = { id: claim, words }
        say(`Merge into “${words}”: go to the other claim and press m again.`)
        return
      }
      const into = chosen.current.id
      chosen.current = null
      quick({ judge: 'merge', claim: into, other: claim })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [review, on, quick, say])

  const toggle = useCallback(() => {
    chosen.current = null
    notes()?.setItem(NOTE, on ? 'off' : 'on')
    setOn(!on)
  }, [on])
  return useMemo(() => ({ on, toggle }), [on, toggle])
}

/** A letter is part of a text here, not a command. */
function isTyping(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input, textarea, select, dialog[open] *')
}
