import { describe, expect, test } from 'vitest'
import { readUrl } from './read-url'
import { articlePage, serve, testSettings } from './test-server'

const options = { now: () => new Date('2024-05-02T10:00:00.000Z'), settings: testSettings() }

describe('readUrl', () => {
  test('gives the article of a page with its capture, named after its address', async () => {
    const html = articlePage('Ferry aground', {
      head: '<meta property="og:site_name" content="Coast Gazette">',
    })
    const { origin } = await serve({ '/news/f%C3%A4hre?ref=1': html })
    const { drafts, rejected } = await readUrl(` ${origin}/news/f%C3%A4hre?ref=1 `, {}, options)
    expect(rejected).toEqual([])
    expect(drafts[0]).toMatchObject({
      file: `${new URL(origin).host}/news/fähre`,
      origin: 'url',
      mediaType: 'text/html',
      capturedAt: '2024-05-02T10:00:00.000Z',
      given: { title: 'Ferry aground', outlet: 'Coast Gazette', url: `${origin}/news/f%C3%A4hre?ref=1` },
      capture: { status: 200 },
    })
    expect(Buffer.from(drafts[0]?.original ?? []).toString()).toBe(html)
    expect(drafts[0]?.originalSha256).toBe(drafts[0]?.capture?.sha256)
  })

  test('knows the same article under two addresses for the same', async () => {
    const html = articlePage('Ferry aground')
    const { origin } = await serve({ '/a': html, '/b?utm_source=x': html })
    const [a] = (await readUrl(`${origin}/a`, {}, options)).drafts
    const [b] = (await readUrl(`${origin}/b?utm_source=x`, {}, options)).drafts
    expect(a?.id).toBe(b?.id)
    expect(a?.given.url).not.toBe(b?.given.url)
  })

  test('reads a page in the encoding that it is in, whatever it says, and tells', async () => {
    const body = Buffer.from(articlePage('F\xe4hre auf Grund'), 'latin1')
    const { origin } = await serve({ '/': { body } })
    const [draft] = (await readUrl(origin, {}, options)).drafts
    expect(draft?.text).toContain('Fähre auf Grund')
    expect(draft?.notes).toEqual([
      expect.stringMatching(/^The server says that it is UTF-8, which its bytes are not/),
    ])
  })

  test('reads plain text, and runs nothing of a page', async () => {
    const script = '<script>document.body.innerHTML = "<p>changed</p>"; globalThis.ran = true</script>'
    const { origin } = await serve({
      '/t': { body: 'Ferry aground\n\nThe ferry ran aground.', headers: { 'content-type': 'text/plain' } },
      '/s': articlePage('Ferry aground', {
        body: `${script}<p onclick="globalThis.ran = true">Nobody was hurt at all, they said.</p>`,
      }),
    })
    expect((await readUrl(`${origin}/t`, {}, options)).drafts[0]?.text).toBe(
      'Ferry aground\n\nThe ferry ran aground.',
    )
    const [draft] = (await readUrl(`${origin}/s`, {}, options)).drafts
    expect(draft?.text).toContain('Nobody was hurt')
    expect(draft?.text).not.toContain('changed')
    expect(globalThis).not.toHaveProperty('ran')
  })

  test.each([
    [
      'only links',
      `<ul>${'<li><a href="/x">Another story of the day</a></li>'.repeat(95_000)}</ul>`,
      /^holds no article, only links/,
    ],
    [
      'only script',
      `<script>${'var a = "some words and more"; '.repeat(160_000)}</script>`,
      /^holds no text to read/,
    ],
    [
      'only scraps',
      '<div><span>Menu</span> <b>Sport</b></div>'.repeat(120_000),
      /^holds no article, only links and short lines/,
    ],
    ['one endless depth', '<div>x '.repeat(700_000), /^is nested deeper than any page is/],
  ])('5 MB of %s are told from an article', async (_, html, reason) => {
    expect(html.length).toBeGreaterThan(4.5 * 1024 * 1024)
    const { origin } = await serve({ '/': `<html><body>${html}</body></html>` })
    const { drafts, rejected } = await readUrl(origin, {}, options)
    expect(drafts).toEqual([])
    expect(rejected).toEqual([
      { file: `${origin}/`, reason: expect.stringMatching(reason), todo: expect.any(String) },
    ])
  })

  test('names the address as it was typed', async () => {
    expect(await readUrl(' nonsense://x ', {}, options)).toEqual({
      drafts: [],
      rejected: [
        {
          file: 'nonsense://x',
          reason: 'starts with nonsense:, and only http: and https: are fetched',
          todo: expect.any(String),
        },
      ],
      ignored: [],
    })
  })
})
