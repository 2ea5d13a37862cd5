import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { listen, serve, testSettings } from '../test-server'
import { fetchPage } from './fetch-page'
import { fetched, PAGE, told } from './fetched.fixture'

describe('what was fetched', () => {
  test('is kept as it came, with where it came from and when', async () => {
    const { origin } = await serve({
      '/old': { status: 301, headers: { location: '/new?x=1' } },
      '/new?x=1': { body: PAGE, headers: { 'x-one': '1', 'set-cookie': 'id=secret' } },
    })
    const page = await fetched(`${origin}/old`)
    if ('reason' in page) throw new Error(page.reason)
    expect(Buffer.from(page.bytes).toString()).toBe(PAGE)
    expect(page.capture).toMatchObject({
      url: `${origin}/old`,
      finalUrl: `${origin}/new?x=1`,
      fetchedAt: '2024-05-02T10:00:00.000Z',
      status: 200,
      sha256: createHash('sha256').update(PAGE).digest('hex'),
    })
    expect(page.capture.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-one': '1' })
    expect(page.capture.headers).not.toHaveProperty('set-cookie')
  })

  test.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['identity', Buffer.from(PAGE)],
  ])('comes in %s too', async (encoding, body) => {
    const { origin } = await serve({ '/': { body, headers: { 'content-encoding': encoding } } })
    const page = await fetched(origin)
    expect('bytes' in page && Buffer.from(page.bytes).toString()).toBe(PAGE)
  })

  test('says who asks, and asks for no cookie', async () => {
    let agent = ''
    const { origin } = await listen((request, response) => {
      agent = request.headers['user-agent'] ?? agent
      response.end(PAGE)
    })
    await fetched(origin)
    expect(agent).toBe('Corroborate/1.0')
  })
})

describe('only the public internet is asked', () => {
  test.each([
    ['http://127.0.0.1:9/', '127.0.0.1'],
    ['http://2130706433:9/', '127.0.0.1'],
    ['http://0177.0.0.1:9/', '127.0.0.1'],
    ['http://0x7f.1:9/', '127.0.0.1'],
    ['http://[::1]:9/', '::1'],
    ['http://[::ffff:127.0.0.1]:9/', '::ffff:7f00:1'],
    ['http://169.254.169.254/latest/meta-data/', '169.254.169.254'],
    ['http://10.0.0.8/', '10.0.0.8'],
  ])('%s is refused', async (url) => {
    expect(await told(url, { privateHosts: new Set() })).toBe(
      'is an address of a private network or of this machine, which is not fetched',
    )
  })

  test.each([
    ['file:///etc/hosts', 'starts with file:, and only http: and https: are fetched'],
    ['ftp://example.org/a', 'starts with ftp:, and only http: and https: are fetched'],
    ['javascript:alert(1)', 'starts with javascript:, and only http: and https: are fetched'],
    ['http://ann:secret@example.org/', 'holds a user name or password'],
    ['http://', 'is no web address'],
    ['  ', 'is no web address'],
  ])('%s is refused', async (url, reason) => {
    expect(await told(url)).toBe(reason)
  })

  test('a name that leads to this machine is refused, also beside public addresses', async () => {
    const { port, asked } = await serve({ '/': PAGE })
    const resolve = async () => ['93.184.215.14', '127.0.0.1']
    expect(await told(`http://news.example:${port}/`, { resolve })).toBe(
      'leads to 127.0.0.1, an address of a private network or of this machine, which is not fetched',
    )
    expect(asked).toEqual([])
  })

  test('a redirect to a private address is refused', async () => {
    const inner = await serve({ '/': PAGE })
    const outer = await serve({
      '/': { status: 302, headers: { location: `http://localhost:${inner.port}/` } },
      '/hex': { status: 302, headers: { location: `http://0x7f000002:${inner.port}/` } },
      '/file': { status: 302, headers: { location: 'file:///etc/hosts' } },
    })
    expect(await told(outer.origin)).toMatch(
      /^leads on to localhost:\d+, which leads to (?:127\.0\.0\.1|::1), an address of a private network/,
    )
    expect(await told(`${outer.origin}/hex`)).toMatch(
      /^leads on to 127\.0\.0\.2:\d+, which is an address of a private network/,
    )
    expect(await told(`${outer.origin}/file`)).toBe(
      'leads on to an address that starts with file:, and only http: and https: are fetched',
    )
    expect(inner.asked).toEqual([])
  })

  test('a name that turns private on the second look-up is refused then', async () => {
    const inner = await serve({ '/secret': PAGE })
    const outer = await serve({
      '/': { status: 302, headers: { location: `http://turns.example:${inner.port}/secret` } },
    })
    // First an address that counts as public and that nobody has, then this machine: as an attacker's name server does it.
    const answers = [['4000::1'], ['127.0.0.1']]
    const resolve = async () => answers.shift() ?? []
    expect(await fetched(outer.origin, { resolve, deadline: 700 })).toHaveProperty('reason')
    expect(await told(outer.origin, { resolve })).toMatch(
      /^leads on to turns\.example:\d+, which leads to 127\.0\.0\.1, an address of a private network/,
    )
    expect(answers).toEqual([])
    expect(inner.asked).toEqual([])
  })

  test('what was judged is what is connected to: there is no second look-up between the two', async () => {
    const { port, asked } = await serve({ '/': PAGE })
    let looks = 0
    const resolve = async () => {
      looks++
      return ['127.0.0.1']
    }
    const page = await fetched(`http://intranet.example:${port}/`, {
      resolve,
      privateHosts: new Set(['intranet.example']),
    })
    expect('bytes' in page).toBe(true)
    // Once for the page, once for robots.txt; the name itself does not exist, so that any other look-up would fail.
    expect(looks).toBe(2)
    expect(asked).toEqual(['/', '/robots.txt'])
  })
})

describe('limits', () => {
  test('five redirects and no more', async () => {
    const hops = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`/${i}`, { status: 302, headers: { location: `/${i + 1}` } }]),
    )
    const { origin } = await serve({ ...hops, '/9': PAGE })
    expect(await told(`${origin}/4`)).toMatch(/^fetched/)
    expect(await told(`${origin}/3`)).toBe('leads on more than 5 times')
  })

  test('10 MB, as said, as sent and as unpacked', async () => {
    const zeros = Buffer.alloc(11 * 1024 * 1024, 0x61)
    const { origin } = await serve({
      '/said': { body: zeros },
      '/bomb': { body: gzipSync(zeros), headers: { 'content-encoding': 'gzip' } },
    })
    const endless = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const more = () => response.write(Buffer.alloc(256 * 1024, 0x61)) && setImmediate(more)
      response.on('drain', more)
      more()
    })
    const larger = /^is larger than 10 MB \(10,485,760 bytes\), the most that is fetched$/
    expect(await told(`${origin}/said`)).toMatch(larger)
    expect(await told(`${origin}/bomb`)).toMatch(larger)
    expect(await told(endless.origin)).toMatch(larger)
  })

  test('ten seconds in all, whether nothing comes or little by little', async () => {
    const silent = await listen(() => {})
    const drip = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write('a'), 20)
      response.on('close', () => clearInterval(timer))
    })
    expect(await told(silent.origin, { deadline: 300 })).toBe('took longer than 0.3 seconds')
    expect(await told(drip.origin, { deadline: 300 })).toBe('took longer than 0.3 seconds')
  })

  test('a fetch can be broken off', async () => {
    const silent = await listen(() => {})
    const stop = new AbortController()
    const page = fetchPage(silent.origin, {
      now: () => new Date(),
      settings: testSettings(),
      signal: stop.signal,
    })
    stop.abort()
    expect(await page).toMatchObject({ reason: 'was not fetched: it was broken off' })
  })
})
