import type { Metadata } from 'next'
import { firstValue, type SearchParams } from '@/lib/view/matrix-query'

export const metadata: Metadata = { title: 'Access token' }

/** Asks for the access token of a server that other machines can reach. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const search = await searchParams
  const wrong = firstValue(search, 'wrong') !== undefined
  return (
    <main className="message" id="main">
      <h1>Access token</h1>
      <p>
        This server can be reached from other machines, so it asks for the token that it was started with (
        <code>CORROBORATE_TOKEN</code>).
      </p>
      <form className="sign-in" method="post" action="/sign-in/check">
        <input type="hidden" name="next" value={firstValue(search, 'next') ?? '/'} />
        <label htmlFor="token">Token</label>
        <input
          id="token"
          name="token"
          type="password"
          autoComplete="current-password"
          required
          aria-describedby={wrong ? 'wrong' : undefined}
          aria-invalid={wrong || undefined}
        />
        <button type="submit">Open</button>
        {wrong && (
          <p id="wrong" role="alert">
            That is not the token. It is the value of <code>CORROBORATE_TOKEN</code> where the server was
            started.
          </p>
        )}
      </form>
    </main>
  )
}
