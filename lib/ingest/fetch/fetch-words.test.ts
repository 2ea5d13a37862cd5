import { describe, expect, test } from 'vitest'
import { listen, serve } from '../test-server'
import { fetched, PAGE, told } from './fetched.fixture'

describe('what goes wrong is told in words', () => {
  test.each([
    [401, 'asks for a login (HTTP 401)'],
    [403, 'refuses to be read by programs or strangers (HTTP 403)'],
    [404, 'does not exist there (HTTP 404)'],
    [410, 'was taken down (HTTP 410)'],
    [429, 'was asked for too often (HTTP 429)'],
    [451, 'is withheld for legal reasons (HTTP 451)'],
    [500, 'could not be answered by its server (HTTP 500)'],
    [418, 'was answered with HTTP 418 and no page'],
    [304, 'was answered with HTTP 304 and no page'],
  ])('HTTP %i', async (status, reason) => {
    const { origin } = await serve({ '/': { status } })
    expect(await told(origin)).toBe(reason)
  })

  test.each([
    [
      { headers: { 'content-type': 'application/pdf' }, body: '%PDF' },
      'is of the type "application/pdf", no text',
    ],
    [{ headers: { 'content-type': 'image/png' }, body: 'x' }, 'is of the type "image/png", no text'],
    [{ body: '' }, 'was answered with an empty page'],
    [
      { headers: { 'content-encoding': 'zstd' }, body: 'x' },
      'is compressed in a way that is not known here (“zstd”)',
    ],
    [
      { headers: { 'content-encoding': 'gzip' }, body: 'no gzip' },
      'was answered with something that is no proper HTTP',
    ],
    [{ status: 302, headers: { location: 'http://' } }, 'leads on to something that is no address'],
  ])('%o', async (reply, reason) => {
    const { origin } = await serve({ '/': reply })
    expect(await told(origin)).toBe(reason)
  })

  test('no such name, nobody there, a connection that breaks off', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('queryA'), { code: 'ENOTFOUND' })
    }
    expect(await told('https://nowhere.example/', { resolve })).toMatch(/^cannot be found/)
    expect(await told('http://127.0.0.1:1/')).toBe('did not answer: its machine refuses connections')
    const torn = await listen((_, response) => {
      response.writeHead(200, { 'content-length': '1000', 'content-type': 'text/html' })
      response.write('a')
      setImmediate(() => response.destroy())
    })
    expect(await told(torn.origin)).toBe('broke off while it was read')
  })
})

describe('the wishes of a site', () => {
  const wish = (host: string) =>
    `The robots.txt of ${host} asks programs not to fetch this page; it was fetched because you asked for it.`

  test.each([
    ['User-agent: *\nDisallow: /news', true],
    ['User-agent: Corroborate\nDisallow: /', true],
    ['User-agent: *\nDisallow: /sport', false],
    ['User-agent: other\nDisallow: /', false],
    ['<html>no robots here</html>', false],
  ])('%s', async (robots, told) => {
    const { origin } = await serve({ '/news': PAGE, '/robots.txt': robots })
    const page = await fetched(`${origin}/news`)
    expect('notes' in page && page.notes).toEqual(told ? [wish(new URL(origin).host)] : [])
  })
})
