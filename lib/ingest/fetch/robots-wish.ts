import robotsParser from 'robots-parser'
import type { FetchSettings } from './fetch-settings'
import { AGENT, requestOnce } from './request-once'

/** Nobody waits longer for a wish. */
const PATIENCE = 2000
const BYTES = 512 * 1024

/**
 * What the site's robots.txt wishes for this page, as a sentence; null where it allows the page, has no such file or does not
 * answer. A person who asks for one page is no robot, so that a wish is told and not enforced.
 * Source: RFC 9309.
 */
export async function robotsWish(
  url: URL,
  settings: FetchSettings,
  signal: AbortSignal,
): Promise<string | null> {
  const at = new URL('/robots.txt', url)
  const soon = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)])
  try {
    const answer = await requestOnce(
      at,
      { ...settings, bytes: BYTES },
      { signal: soon, accept: 'text/plain' },
    )
    if (answer.status !== 200) return null
    const rules = robotsParser(at.href, new TextDecoder().decode(answer.bytes))
    if (rules.isAllowed(url.href, AGENT) !== false) return null
    return `The robots.txt of ${url.host} asks programs not to fetch this page; it was fetched because you asked for it.`
  } catch {
    // No robots.txt can be had: then it wishes nothing. What is wrong with the site is told of the page itself.
    return null
  }
}
