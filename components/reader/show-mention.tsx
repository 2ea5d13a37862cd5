'use client'

import { useEffect } from 'react'
import { mentionOfAnchor } from '@/lib/view/anchors'

/**
 * Marks all of the mention that the address leads to, which may be in many pieces: copied passages and other mentions cut it up.
 * Without JavaScript the style sheet marks the piece in which it begins.
 */
export function ShowMention() {
  useEffect(() => {
    const show = () => {
      const id = mentionOfAnchor(location.hash.slice(1))
      for (const mark of document.querySelectorAll<HTMLElement>('article mark')) {
        const of = mark.dataset.of?.split(' ') ?? []
        mark.classList.toggle('asked', id !== null && of.includes(id))
      }
    }
    show()
    window.addEventListener('hashchange', show)
    return () => window.removeEventListener('hashchange', show)
  }, [])
  return null
}
