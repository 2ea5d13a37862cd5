'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/**
 * Gives the focus back to the element with the same id when the page was redrawn and what had it was moved or made anew. Everything
 * inside that may have the focus needs an id that outlives the change; what goes for good when it is used, or something around it, names
 * in `data-focus-next` the id of what is read next.
 */
export function KeepFocus({ children }: { readonly children: ReactNode }) {
  const last = useRef<string | null>(null)
  useEffect(() => {
    if (last.current !== null && document.activeElement === document.body)
      document.getElementById(last.current)?.focus()
  })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for what the links inside it do
    <div
      onFocus={(event) => {
        const goes = event.target.closest<HTMLElement>('[data-focus-next]')
        last.current = goes?.dataset.focusNext ?? event.target.id
      }}
      onBlur={(event) => {
        // Focus that goes to another element goes on purpose; what was moved loses it to nothing.
        if (event.relatedTarget !== null) last.current = null
      }}
    >
      {children}
    </div>
  )
}
