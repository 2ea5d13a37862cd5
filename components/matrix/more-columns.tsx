'use client'

import { useEffect, useState } from 'react'
import { count } from '@/lib/view/counts'

/** A column that lies so many pixels beyond the edge is still in sight: its border is. */
const SLACK = 2

/** What lies beside the part of the table that is in sight; null where the whole of its width is. */
type Beyond = { readonly right: number }

/** How many outlets stand beyond the right edge of the table's window, and a way to them; nothing where all are in sight. */
export function MoreColumns({ table }: { readonly table: string }) {
  const [beyond, setBeyond] = useState<Beyond | null>(null)
  useEffect(() => {
    const box = document.getElementById(table)
    if (!box) return
    const look = () => {
      const next = readBeyond(box)
      setBeyond((was) => (was?.right === next?.right ? was : next))
    }
    const sizes = new ResizeObserver(look)
    for (const one of [box, box.querySelector('table')]) if (one) sizes.observe(one)
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [table])
  if (beyond === null) return null
  const { right } = beyond
  return (
    <button type="button" className="more-columns" onClick={() => scrollOn(table, right > 0)}>
      {right > 0 ? `${count(right, 'outlet')} beyond the edge →` : '← Back to the first outlet'}
    </button>
  )
}

function readBeyond(box: HTMLElement): Beyond | null {
  if (box.scrollWidth <= box.clientWidth + SLACK) return null
  const edge = box.getBoundingClientRect().left + box.clientLeft + box.clientWidth + SLACK
  const heads = [...box.querySelectorAll('thead th')]
  return { right: heads.filter((head) => head.getBoundingClientRect().right > edge).length }
}

/** By as many columns as stand beside the claims, which stay where they are. */
function scrollOn(table: string, on: boolean): void {
  const box = document.getElementById(table)
  const claims = box?.querySelector('thead th')
  if (!box || !claims) return
  box.scrollTo({ left: on ? box.scrollLeft + box.clientWidth - claims.clientWidth : 0 })
}
