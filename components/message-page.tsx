import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly children: ReactNode; readonly actions?: ReactNode }

/** A page that says one thing: that something is missing, went wrong, or is on its way. */
export function MessagePage({ title, children, actions }: Props) {
  return (
    <main className="message" id="main">
      <h1>{title}</h1>
      {children}
      <p className="actions">
        {actions}
        <Link prefetch={false} href="/">
          All stories
        </Link>
      </p>
    </main>
  )
}
