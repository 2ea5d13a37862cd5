'use client'

import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

const ID = 'quote-tip'
const GAP = 6
/** Milliseconds: long enough to cross cells without a flicker, and to reach the quote itself. */
const DELAY = { show: 150, hide: 200 }

type Tip = { readonly target: HTMLElement; readonly quote: string; readonly label: string }

/**
 * Shows the `title` of what is pointed at or focused inside as a quote beside it, in place of the browser's own small box, which a
 * keyboard cannot open. It can be pointed at, Esc closes it, and a screen reader hears it as the description. Without JavaScript
 * the titles stay.
 */
export function QuoteTips({ children }: { children: ReactNode }) {
  const [tip, setTip] = useState<Tip | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const later = useCallback((next: Tip | null, delay: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setTip(next), delay)
  }, [])

  useLayoutEffect(() => {
    if (!tip || !box.current) return
    place(box.current, tip.target)
    tip.target.setAttribute('aria-describedby', ID)
    return () => tip.target.removeAttribute('aria-describedby')
  }, [tip])

  // What was decided on the cell meanwhile changes what it says: after every rendering the tip says the same as the cell.
  useEffect(() => {
    if (!tip) return
    const now = tip.target.isConnected ? read(tip.target) : null
    if (now?.quote !== tip.quote || now.label !== tip.label) setTip(now)
  })

  useEffect(() => {
    if (!tip) return
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        // The first Esc closes the quote only, not the panel beneath it.
        event.stopPropagation()
      }
      // What has the focus keeps its quote, moved along: the arrow keys scroll as they go.
      else if (box.current && tip.target === document.activeElement) return place(box.current, tip.target)
      clearTimeout(timer.current)
      setTip(null)
    }
    document.addEventListener('keydown', close, true)
    document.addEventListener('scroll', close, true)
    return () => {
      document.removeEventListener('keydown', close, true)
      document.removeEventListener('scroll', close, true)
    }
  }, [tip])

  useEffect(() => () => clearTimeout(timer.current), [])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for what the cells inside it do
    <div
      onPointerOver={(event) => event.pointerType === 'mouse' && later(read(event.target), DELAY.show)}
      onPointerLeave={() => later(null, DELAY.hide)}
      onFocus={(event) => later(event.target.matches(':focus-visible') ? read(event.target) : null, 0)}
      // At once: an Esc right after Enter is meant for the panel that opened, not for the quote.
      onBlur={() => later(null, 0)}
    >
      {children}
      {tip && (
        <div
          ref={box}
          className="tip"
          onPointerOver={(event) => {
            event.stopPropagation()
            clearTimeout(timer.current)
          }}
        >
          <p className="tip-label">{tip.label}</p>
          <p id={ID} role="tooltip">
            {tip.quote}
          </p>
        </div>
      )}
    </div>
  )
}

/** What to show for an element; its title moves into its data, so that the browser does not show it as well. */
function read(at: EventTarget): Tip | null {
  const target = at instanceof Element ? at.closest('[title], [data-quote]') : null
  if (!(target instanceof HTMLElement)) return null
  if (target.title) {
    target.dataset.quote = target.title
    target.removeAttribute('title')
  }
  return { target, quote: target.dataset.quote ?? '', label: target.getAttribute('aria-label') ?? '' }
}

function place(box: HTMLElement, target: HTMLElement): void {
  const at = target.getBoundingClientRect()
  const size = box.getBoundingClientRect()
  const below = at.bottom + GAP + size.height <= window.innerHeight
  const left = Math.min(at.left, document.documentElement.clientWidth - size.width - GAP)
  box.style.left = `${Math.max(GAP, left)}px`
  box.style.top = `${below ? at.bottom + GAP : Math.max(GAP, at.top - GAP - size.height)}px`
}
