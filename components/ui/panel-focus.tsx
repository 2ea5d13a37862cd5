'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { leftFrom, noteLeaving } from './left-from'

/** Height of what stays at the top of a panel, in pixels. */
const HEAD = 60

type Props = {
  readonly children: ReactNode
  /** The address without the panel. */
  readonly closed: string
  /** Ids, of which the first that is on the page counts: what gets the focus back, and what in the panel gets it first. */
  readonly returnTo: readonly string[]
  readonly focus: readonly string[]
  /** True where several links open the same panel: the one that did comes before `returnTo`, if it is still there. */
  readonly toOpener?: boolean
}

/** The keyboard's side of a panel: focus goes in when it opens, Esc closes it, and focus returns to what opened it. */
export function PanelFocus({ children, closed, returnTo, focus, toOpener = false }: Props) {
  const router = useRouter()
  const box = useRef<HTMLDivElement>(null)
  const back = useRef(returnTo)
  const hadFocus = useRef(false)
  const opener = useRef<HTMLElement | null>(null)

  useEffect(() => {
    back.current = returnTo
  }, [returnTo])

  // Before the focus goes into the panel.
  useEffect(() => {
    const before = document.activeElement
    if (toOpener && before instanceof HTMLElement && before !== document.body) opener.current = before
  }, [toOpener])

  const target = focus.join(' ')
  useEffect(() => {
    // Whoever comes back from an article goes on at the quote that led there.
    const element = leftInside(box.current) ?? firstOnPage(target.split(' '))
    const panel = element?.closest('aside')
    element?.focus({ preventScroll: true })
    if (element && panel) bringIntoSight(element, panel)
  }, [target])

  useEffect(noteLeaving, [])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) router.push(closed, { scroll: false })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [router, closed])

  // Before the panel leaves the page it is asked whether the focus is in it; afterwards the focus can be moved.
  useLayoutEffect(() => {
    const panel = box.current
    return () => {
      hadFocus.current = panel?.contains(document.activeElement) ?? false
    }
  }, [])
  useEffect(
    () => () => {
      const lost = hadFocus.current || document.activeElement === document.body
      if (!lost) return
      opener.current?.focus()
      if (opener.current === null || document.activeElement !== opener.current)
        firstOnPage(back.current)?.focus()
    },
    [],
  )
  return <div ref={box}>{children}</div>
}

/** What had the focus in the panel when the browser left the page for another. */
function leftInside(panel: HTMLElement | null): HTMLElement | null {
  const element = leftFrom()
  return panel?.contains(element) ? element : null
}

/** Scrolls only as far as it must: what stands above an outlet's quotes, the claim itself, stays in sight where there is room. */
function bringIntoSight(element: HTMLElement, panel: HTMLElement): void {
  const at = element.getBoundingClientRect().top - panel.getBoundingClientRect().top
  if (at > panel.clientHeight * 0.6) panel.scrollTop += at - HEAD
  element.scrollIntoView({ block: 'nearest' })
}

function firstOnPage(ids: readonly string[]): HTMLElement | null {
  return ids.map((id) => document.getElementById(id)).find((element) => element !== null) ?? null
}
