'use client'

import ErrorPage from './error'
import './styles/tokens.css'
import './styles/base.css'
import './styles/site.css'

/** Stands in for the whole document where even its frame fails. */
export default function GlobalError(props: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be made · Corroborate</title>
        <ErrorPage {...props} />
      </body>
    </html>
  )
}
