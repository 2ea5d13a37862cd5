'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { keyAction } from '@/lib/view/keys'

const TITLE = 'keys-title'

/** The keys that count on every page, and the list of all keys; `children` is that list. */
export function SiteKeys({ children }: { readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      if (event.defaultPrevented || (target instanceof HTMLElement && isTyping(target))) return
      const action = keyAction(event, 'page')
      if (action === 'keys') dialog.current?.showModal()
      else if (action !== 'search' || !focusSearch()) return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  // Esc closes the list only, not the panel beneath it: the browser closes it, and nobody else hears of the key.
  useEffect(() => {
    const element = dialog.current
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && event.stopPropagation()
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [])

  return (
    <>
      <button type="button" className="quiet keys-button" onClick={() => dialog.current?.showModal()}>
        Keys <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className="keys-dialog" aria-labelledby={TITLE}>
        <form method="dialog">
          <h2 id={TITLE}>Keys</h2>
          <button type="submit" className="quiet">
            Close <kbd>Esc</kbd>
          </button>
        </form>
        {children}
      </dialog>
    </>
  )
}

/** A letter is part of a text here, not a command. */
function isTyping(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input, textarea, select, dialog[open] *')
}

/** False where the page has nothing to search in. */
function focusSearch(): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[data-search]')]
  const field = fields.find((one) => one.checkVisibility())
  field?.focus()
  field?.select()
  return field !== undefined
}
