'use client'

import { type ReactNode, useState, useSyncExternalStore } from 'react'

type Props = { readonly summary: ReactNode; readonly children: ReactNode }

const never = () => () => {}

/**
 * Forms that lie folded under a line. A page that the browser loads holds them, so that they can be sent without script; in what is put
 * in its place later they are made when they are unfolded: a claim of dozens of outlets has more of them than of anything else.
 */
export function FoldedForms({ summary, children }: Props) {
  const loaded = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  const [made, setMade] = useState(loaded)
  return (
    <details className="judge" onToggle={() => setMade(true)}>
      <summary>{summary}</summary>
      {made && children}
    </details>
  )
}
