import { type NextRequest, NextResponse } from 'next/server'
import { ACCESS_COOKIE, ACCESS_COOKIE_OPTIONS, checkAccess, cookieValue, isToken } from '@/app/_guard/access'
import { refuseBody } from '@/app/_guard/body-size'
import { contentSecurityPolicy, SAFETY_HEADERS } from '@/app/_guard/headers'
import { boundName, isOwnHost } from '@/app/_guard/host'
import { isFromHere } from '@/app/_guard/same-origin'

/** What a browser needs to ask for the token. */
const WITHOUT_TOKEN = /^\/(?:sign-in(?:\/check)?|icon\.svg|_next\/static\/.*)$/

/** Where no page is, so that the page that says so is shown. */
const NOWHERE = '/nowhere'

/** Stands before every answer, files included: whose name was asked for, who asks, and what the answer may do in a browser. */
export function proxy(request: NextRequest): NextResponse {
  const response = refuse(request) ?? admit(request)
  for (const [name, value] of Object.entries(SAFETY_HEADERS)) response.headers.set(name, value)
  return response
}

function refuse(request: NextRequest): NextResponse | null {
  const { CORROBORATE_HOSTS, CORROBORATE_TOKEN: token, CORROBORATE_BIND: bind } = process.env
  const { nextUrl: url, headers, cookies } = request
  if (!isOwnHost(headers.get('host'), `${CORROBORATE_HOSTS ?? ''} ${boundName(bind)}`)) {
    return plain(
      421,
      'This server does not answer to that name. Open it as localhost, or add the name to CORROBORATE_HOSTS.',
    )
  }
  if (!isFromHere(request)) {
    return plain(403, 'That came from another site, which may change nothing here. Do it in the app itself.')
  }
  const tooMuch = refuseBody(headers)
  if (tooMuch !== null) return plain(tooMuch.status, tooMuch.sentence)
  const shown = { authorization: headers.get('authorization'), cookie: cookies.get(ACCESS_COOKIE)?.value }
  const access = checkAccess({ token, bind }, shown)
  if (access === 'open') return null
  if (access === 'locked' || !token) {
    return plain(
      403,
      'This server can be reached from other machines and has no access token. Start it with CORROBORATE_TOKEN set, or bound to 127.0.0.1 (npm start does that).',
    )
  }
  const given = url.searchParams.get('token')
  if (given !== null && isToken(given, token)) return letIn(request, token)
  if (WITHOUT_TOKEN.test(url.pathname)) return null
  if (request.method === 'GET' && headers.get('accept')?.includes('text/html')) {
    const next = new URLSearchParams({ next: withoutToken(url) })
    return NextResponse.redirect(here(request, `/sign-in?${next}`), 303)
  }
  return plain(401, 'An access token is needed: send it as "Authorization: Bearer …".', {
    'WWW-Authenticate': 'Bearer realm="Corroborate"',
  })
}

/** Takes the token out of the address, so that it is not passed on, and leaves the cookie. */
function letIn(request: NextRequest, token: string): NextResponse {
  const response = NextResponse.redirect(here(request, withoutToken(request.nextUrl)), 303)
  response.cookies.set(ACCESS_COOKIE, cookieValue(token), {
    ...ACCESS_COOKIE_OPTIONS,
    secure: request.nextUrl.protocol === 'https:',
  })
  return response
}

/** Path and parameters of an address, without the token. */
function withoutToken(url: URL): string {
  const params = new URLSearchParams(url.search)
  params.delete('token')
  return params.size > 0 ? `${url.pathname}?${params}` : url.pathname
}

/** An address on the host that was asked for; the server itself may know only that it is bound to 0.0.0.0. */
function here(request: NextRequest, path: string): URL {
  return new URL(path, `${request.nextUrl.protocol}//${request.headers.get('host')}`)
}

function admit(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  // Next reads the nonce from here and puts it on its own scripts.
  headers.set('Content-Security-Policy', policy)
  const response = isReadable(request.nextUrl.pathname)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** False for a path whose percent signs stand for no text ("%E0%A4"): Next would answer it with an error of its own. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

function plain(status: number, sentence: string, headers: Record<string, string> = {}): NextResponse {
  return new NextResponse(`${sentence}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  })
}
