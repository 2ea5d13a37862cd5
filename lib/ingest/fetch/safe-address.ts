import { isIP } from 'node:net'
import type { Problem } from '../read-bytes'
import type { FetchSettings } from './fetch-settings'
import { isPublicAddress } from './is-public-address'

const OTHER = 'Save the page in your browser and hand in the file.'

/** An address as a person typed it, as a URL that may be asked for; or why not. "example.org/news" is taken for https. */
export function readAddress(typed: string): { readonly url: URL } | Problem {
  const words = typed.trim()
  const full =
    /^[a-z][a-z\d+.-]*:/i.test(words) && !/^[^/:]+:\d+(?:\/|$)/.test(words) ? words : `https://${words}`
  let url: URL
  try {
    url = new URL(full)
  } catch {
    return { reason: 'is no web address', todo: 'Give one that starts with http:// or https://.' }
  }
  return checkUrl(url) ?? { url }
}

/** Why a URL may not be asked for, whatever its host resolves to; null where it may. */
export function checkUrl(url: URL): Problem | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { reason: `starts with ${url.protocol}, and only http: and https: are fetched`, todo: OTHER }
  }
  if (url.username !== '' || url.password !== '') {
    return { reason: 'holds a user name or password', todo: 'Take it out of the address.' }
  }
  return null
}

/** The IP addresses that a host may be reached at now; or why it may not be. Whoever connects must use these and look up no more. */
export async function safeAddresses(
  hostname: string,
  settings: FetchSettings,
): Promise<{ readonly addresses: readonly string[] } | Problem> {
  const host = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
  const addresses = isIP(host) ? [host] : await settings.resolve(host)
  const inner = addresses.filter((address) => !isPublicAddress(address))
  if (inner.length === 0 || settings.privateHosts.has(host)) return { addresses }
  const is = inner[0] === host ? 'is' : `leads to ${inner[0]},`
  return {
    reason: `${is} an address of a private network or of this machine, which is not fetched`,
    todo: `${OTHER} Whoever runs this server can allow the host with CORROBORATE_PRIVATE_HOSTS.`,
  }
}
