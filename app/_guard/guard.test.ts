import { NextRequest } from 'next/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { proxy } from '@/proxy'
import { ACCESS_COOKIE, checkAccess, cookieValue } from './access'
import { MOST_BYTES, refuseBody } from './body-size'
import { boundName, isLoopback, isOwnHost } from './host'
import { isFromHere } from './same-origin'

describe('isOwnHost', () => {
  it.each([
    ['localhost', true],
    ['localhost:3000', true],
    ['LOCALHOST:3000', true],
    ['127.0.0.1:3000', true],
    ['[::1]:3000', true],
    ['[::1]', true],
    ['evil.example', false],
    ['localhost.evil.example', false],
    ['evil.example:3000', false],
    ['localhost:3000@evil.example', false],
    ['127.0.0.1.nip.example', false],
    ['', false],
    [null, false],
  ])('%s: %s', (host, expected) => {
    expect(isOwnHost(host)).toBe(expected)
  })

  it('answers to the names that are added, with any port or the one that is given', () => {
    const extra = 'desk.example, other.example:8080'
    expect(isOwnHost('desk.example', extra)).toBe(true)
    expect(isOwnHost('desk.example:81', extra)).toBe(true)
    expect(isOwnHost('other.example:8080', extra)).toBe(true)
    expect(isOwnHost('other.example', extra)).toBe(false)
    expect(isOwnHost('third.example', extra)).toBe(false)
  })
})

it.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.0.2.7', false],
  [undefined, false],
])('isLoopback %s: %s', (bind, expected) => {
  expect(isLoopback(bind)).toBe(expected)
})

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8::7', '[2001:db8::7]'],
  ['0.0.0.0', ''],
  ['::', ''],
  [undefined, ''],
])('boundName %s: %s', (bind, name) => {
  expect(boundName(bind)).toBe(name)
  if (name) expect(isOwnHost(`${name}:3000`, ` ${name}`)).toBe(true)
})

describe('isFromHere', () => {
  const host = 'localhost:3000'
  it.each([
    ['GET', { 'sec-fetch-site': 'cross-site' }, true],
    ['POST', { 'sec-fetch-site': 'same-origin' }, true],
    ['POST', { 'sec-fetch-site': 'cross-site' }, false],
    ['POST', { 'sec-fetch-site': 'same-site' }, false],
    ['POST', { 'sec-fetch-site': 'none' }, false],
    ['DELETE', { 'sec-fetch-site': 'cross-site' }, false],
    // The word of the browser counts, not the Origin beside it.
    ['POST', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' }, false],
    ['POST', { origin: 'http://localhost:3000' }, true],
    ['POST', { origin: 'http://LOCALHOST:3000' }, true],
    ['POST', { origin: 'http://localhost:3001' }, false],
    ['POST', { origin: 'https://evil.example' }, false],
    ['POST', { origin: 'null' }, false],
    // No browser.
    ['POST', {}, true],
  ])('%s %o: %s', (method, headers, expected) => {
    expect(isFromHere({ method, headers: new Headers({ host, ...headers }) })).toBe(expected)
  })
})

it.each([
  [{}, undefined],
  [{ 'content-length': '12' }, undefined],
  [{ 'content-length': String(MOST_BYTES) }, undefined],
  [{ 'content-length': String(MOST_BYTES + 1) }, 413],
  [{ 'content-length': '50000000' }, 413],
  [{ 'content-length': 'many' }, 413],
  [{ 'transfer-encoding': 'chunked' }, 411],
])('refuseBody %o: %s', (headers, status) => {
  expect(refuseBody(new Headers(headers))?.status).toBe(status)
})

describe('checkAccess', () => {
  const open = { token: 'a long token', bind: '0.0.0.0' }
  const nothing = { authorization: null, cookie: undefined }

  it('lets everybody in who sits at a machine that serves itself alone', () => {
    expect(checkAccess({ token: undefined, bind: '127.0.0.1' }, nothing)).toBe('open')
  })

  it('lets nobody in where others could come and no token is set', () => {
    expect(checkAccess({ token: undefined, bind: '0.0.0.0' }, nothing)).toBe('locked')
    expect(checkAccess({ token: '', bind: undefined }, nothing)).toBe('locked')
  })

  it.each([
    [nothing, 'denied'],
    [{ ...nothing, authorization: 'Bearer a long token' }, 'open'],
    [{ ...nothing, authorization: 'bearer a long token' }, 'open'],
    [{ ...nothing, authorization: 'Bearer a long toke' }, 'denied'],
    [{ ...nothing, authorization: 'Basic a long token' }, 'denied'],
    [{ ...nothing, cookie: cookieValue('a long token') }, 'open'],
    [{ ...nothing, cookie: 'a long token' }, 'denied'],
    [{ ...nothing, cookie: cookieValue('another token') }, 'denied'],
  ] as const)('%o: %s', (shown, expected) => {
    expect(checkAccess(open, shown)).toBe(expected)
  })

  it('asks for a token that is set on a machine of one’s own too', () => {
    expect(checkAccess({ ...open, bind: '127.0.0.1' }, nothing)).toBe('denied')
  })
})

describe('proxy', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  const ask = (path: string, headers: Record<string, string> = {}) =>
    proxy(
      new NextRequest(`http://localhost:3000${path}`, { headers: { host: 'localhost:3000', ...headers } }),
    )

  it('sends every answer with a policy of its own and without inline scripts', () => {
    vi.stubEnv('CORROBORATE_BIND', '127.0.0.1')
    const policies = [ask('/'), ask('/')].map((answer) => answer.headers.get('Content-Security-Policy') ?? '')
    expect(policies[0]).not.toBe(policies[1])
    for (const policy of policies) {
      expect(policy).toMatch(/script-src 'self' 'nonce-[0-9a-f]{32}' 'strict-dynamic'(;|$)/)
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe-')
    }
    expect(ask('/').headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('shows the page of what is not there where a path is no text', () => {
    vi.stubEnv('CORROBORATE_BIND', '127.0.0.1')
    for (const path of ['/stories/%E0%A4%A', '/stories/a/articles/%ff', '/%c3%28'])
      expect(ask(path).headers.get('x-middleware-rewrite'), path).toBe('http://localhost:3000/nowhere')
    for (const path of ['/stories/caf%C3%A9', '/stories/a?q=%E0%A4%A'])
      expect(ask(path).headers.has('x-middleware-rewrite'), path).toBe(false)
  })

  it('refuses a foreign name with a sentence', async () => {
    vi.stubEnv('CORROBORATE_BIND', '127.0.0.1')
    const answer = ask('/', { host: 'evil.example' })
    expect(answer.status).toBe(421)
    expect(await answer.text()).toMatch(/does not answer to that name/)
    vi.stubEnv('CORROBORATE_HOSTS', 'evil.example')
    expect(ask('/', { host: 'evil.example' }).status).toBe(200)
  })

  it('lets no other site change anything, and takes no more than it can hold', async () => {
    vi.stubEnv('CORROBORATE_BIND', '127.0.0.1')
    const post = (headers: Record<string, string>) =>
      proxy(
        new NextRequest('http://localhost:3000/intake', {
          method: 'POST',
          headers: { host: 'localhost:3000', ...headers },
        }),
      )
    expect(post({ 'sec-fetch-site': 'same-origin' }).status).toBe(200)
    const other = post({ 'sec-fetch-site': 'cross-site' })
    expect(other.status).toBe(403)
    expect(await other.text()).toMatch(/came from another site/)
    const large = post({ 'sec-fetch-site': 'same-origin', 'content-length': '60000000' })
    expect(large.status).toBe(413)
    expect(await large.text()).toMatch(/more than 45 MB/)
  })

  it('is locked where others can come and there is no token', () => {
    vi.stubEnv('CORROBORATE_BIND', '0.0.0.0')
    vi.stubEnv('CORROBORATE_TOKEN', '')
    expect(ask('/').status).toBe(403)
  })

  describe('with a token', () => {
    const token = 'a long token'
    const browser = { accept: 'text/html,*/*' }
    const start = () => {
      vi.stubEnv('CORROBORATE_BIND', '0.0.0.0')
      vi.stubEnv('CORROBORATE_TOKEN', token)
    }

    it('leads a browser to the form, and tells a program what is missing', async () => {
      start()
      const page = ask('/stories/a?stance=own', browser)
      expect(page.status).toBe(303)
      expect(page.headers.get('Location')).toBe(
        'http://localhost:3000/sign-in?next=%2Fstories%2Fa%3Fstance%3Down',
      )
      const program = ask('/stories/a/matrix.csv')
      expect(program.status).toBe(401)
      expect(await program.text()).toContain('Authorization: Bearer')
    })

    it.each(['/stories/new', '/intake/x', '/intake/x/progress', '/stories/a/add'])('guards %s', (path) => {
      start()
      expect(ask(path, browser).status).toBe(303)
      expect(ask(path).status).toBe(401)
    })

    it('lets in with the header, and serves the form to anybody', () => {
      start()
      expect(ask('/', { authorization: `Bearer ${token}` }).status).toBe(200)
      expect(ask('/sign-in', browser).status).toBe(200)
      expect(ask('/sign-in/other', browser).status).toBe(303)
    })

    it('takes the token from the address once, and out of it', () => {
      start()
      const answer = ask('/stories/a?token=a+long+token&stance=own', browser)
      expect(answer.headers.get('Location')).toBe('http://localhost:3000/stories/a?stance=own')
      const cookie = answer.headers.get('Set-Cookie') ?? ''
      expect(cookie).toMatch(/HttpOnly/i)
      expect(cookie).toMatch(/SameSite=strict/i)
      expect(cookie).not.toContain('long')
      expect(ask('/', { cookie: `${ACCESS_COOKIE}=${cookieValue(token)}` }).status).toBe(200)
      expect(ask('/?token=wrong', browser).status).toBe(303)
    })
  })
})
