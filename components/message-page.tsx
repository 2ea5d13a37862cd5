import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly kind?: 'nowhere'
}

/**
 * A page that says one thing: that something is missing, went wrong, or is on its way. Its links load anew: within the app, a page that
 * failed would stay failed at another address of the same path.
 */
export function MessagePage({ title, children, actions, kind }: Props) {
  return (
    <main className={kind ? `message ${kind}` : 'message'} id="main">
      <h1>{title}</h1>
      {children}
      <p className="actions">
        {actions}
        <a href="/">All stories</a>
      </p>
    </main>
  )
}
