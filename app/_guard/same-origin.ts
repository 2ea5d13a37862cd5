const READING = ['GET', 'HEAD', 'OPTIONS']

/**
 * True for requests that change nothing, and for those that a page of this very server sent. A browser says where a request comes
 * from (Sec-Fetch-Site; older ones Origin alone), and no page can make it say otherwise. Programs that are no browsers say neither:
 * they may change things, as the access token, where one is set, has let them in.
 */
export function isFromHere(request: { readonly method: string; readonly headers: Headers }): boolean {
  if (READING.includes(request.method)) return true
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('origin')
  return origin === null || hostOf(origin) === request.headers.get('host')?.toLowerCase()
}

/** Null for "null", which sandboxed pages and files send. */
function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
