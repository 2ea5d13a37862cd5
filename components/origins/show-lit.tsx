'use client'

import { useEffect } from 'react'

/** Brings what is open into sight within the picture, which may be several windows high. The page itself stays where it is. */
export function ShowLit({ anchor }: { readonly anchor: string | null }) {
  useEffect(() => {
    const lit = anchor === null ? null : document.getElementById(anchor)
    const box = lit?.closest('.graph-scroll')
    if (!lit || !box) return
    const [at, window] = [lit.getBoundingClientRect(), box.getBoundingClientRect()]
    if (at.top < window.top || at.bottom > window.bottom)
      box.scrollTop += (at.top + at.bottom - window.top - window.bottom) / 2
    if (at.left < window.left || at.right > window.right)
      box.scrollLeft += (at.left + at.right - window.left - window.right) / 2
  }, [anchor])
  return null
}
