import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { isLoopback } from './host'

/** The cookie that a browser gets for the right token. */
export const ACCESS_COOKIE = 'corroborate_access'

/** It lives as long as the browser is open, scripts cannot read it, and other sites cannot make the browser send it. */
export const ACCESS_COOKIE_OPTIONS = { httpOnly: true, sameSite: 'strict', path: '/' } as const

/** What the server was started with. */
export type AccessSettings = {
  /** The access token; undefined where none is set. */
  readonly token: string | undefined
  /** The address that the server is bound to; undefined where the starting script did not say. */
  readonly bind: string | undefined
}

/** What a request shows for itself. */
export type Credentials = {
  readonly authorization: string | null
  readonly cookie: string | undefined
}

/**
 * Whether a request may pass: always on a server bound to the machine alone and without a token; else with the token as
 * `Authorization: Bearer …`, or with the cookie that stands for it. `locked` = nobody may, because the server is open to other
 * machines and has no token.
 */
export function checkAccess(settings: AccessSettings, shown: Credentials): 'open' | 'denied' | 'locked' {
  const { token, bind } = settings
  if (!token) return isLoopback(bind) ? 'open' : 'locked'
  const bearer = /^Bearer (.+)$/i.exec(shown.authorization ?? '')?.[1]
  if (bearer !== undefined && isToken(bearer, token)) return 'open'
  return shown.cookie !== undefined && same(shown.cookie, cookieValue(token)) ? 'open' : 'denied'
}

/** True for the access token, compared in constant time. */
export function isToken(given: string, token: string): boolean {
  return same(given, token)
}

/** What the cookie holds: a keyed hash, so that the token itself is stored nowhere in the browser. */
export function cookieValue(token: string): string {
  return createHmac('sha256', token).update('corroborate access').digest('base64url')
}

function same(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b))
}

/** Equal lengths, which the comparison needs and which then tell nothing. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
