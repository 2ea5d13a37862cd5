/** Parts of an address that say where a reader came from, not what is read. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|mc_[ce]id|igshid|ref|referrer|source|cmpid|ns_.*|at_.*|CMP|smid)$/i

/**
 * Whether two addresses lead to one page as far as their words tell: whatever the scheme, "www." or "m.", a slash at the end, and
 * what follows a question mark only to trace readers.
 */
export function sameAddress(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(address: string): string {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    // What a person typed as an address and is none is like itself only.
    return address
  }
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort()
  const host = url.host.replace(/^(?:www|m|mobile|amp)\./, '')
  const path = url.pathname.replace(/\/(?:index\.html?|amp)?\/*$/, '')
  return `${host}${path}?${new URLSearchParams(query)}`
}
