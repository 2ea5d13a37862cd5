'use client'

import { useEffect, useRef } from 'react'

type Props = {
  /** What is open; null for nothing. */
  readonly anchor: string | null
  /** Where reading begins: above it a high picture has nothing but room. */
  readonly begin: string | null
}

/**
 * Brings what is open into sight within the picture, which may be several windows high; where nothing is, at first its beginning, and
 * later leaves it where it was scrolled to. The page itself stays where it is.
 */
export function ShowLit({ anchor, begin }: Props) {
  const begun = useRef(false)
  useEffect(() => {
    const shown = anchor ?? (begun.current ? null : begin)
    begun.current = true
    if (shown !== null) bringIntoSight(shown)
  }, [anchor, begin])
  return null
}

function bringIntoSight(anchor: string): void {
  const lit = document.getElementById(anchor)
  const box = lit?.closest('.graph-scroll')
  if (!lit || !box) return
  const [at, window] = [lit.getBoundingClientRect(), box.getBoundingClientRect()]
  if (at.top < window.top || at.bottom > window.bottom)
    box.scrollTop += (at.top + at.bottom - window.top - window.bottom) / 2
  if (at.left < window.left || at.right > window.right)
    box.scrollLeft += (at.left + at.right - window.left - window.right) / 2
}
