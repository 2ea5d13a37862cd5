import { writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { makeDocx, makePdf, makeZip, pdfLines } from '@/lib/ingest/test-files'
import { articlePage, serve } from '@/lib/ingest/test-server'
import { GOOD, testCalls } from './test-calls'

const { at, corroborate, withStdin, folder } = testCalls()

beforeEach(() => vi.stubEnv('CORROBORATE_PRIVATE_HOSTS', '127.0.0.1'))

const FERRY =
  'Ferry afloat\n\nThe ferry Gull is afloat again since Wednesday, its crew told the harbour office.'
const files = (...names: readonly string[]) => names.map((name) => at(name))

describe('ingest', () => {
  test('takes folders, files and zips together, and names the story after the first', async () => {
    writeFileSync(at('more.docx'), makeDocx(FERRY.split('\n\n')))
    writeFileSync(
      at('old.pdf'),
      makePdf([pdfLines(['Ferry of Sor is old', '', 'The ferry Gull was built in 1931, its owner said.'])]),
    )
    writeFileSync(at('two.zip'), makeZip({ 'x.txt': `${FERRY} It was raining.`, 'y.txt': '' }))
    const { code, stdout, stderr } = await corroborate(
      'ingest',
      folder(),
      ...files('more.docx', 'old.pdf', 'two.zip'),
    )
    expect(stdout).toMatch(/^ferry: stored 5 articles\./)
    expect(stderr).toContain('two.zip/y.txt is empty.')
    expect(stderr).toMatch(/x\.txt: \d\d % the same as “Ferry afloat”/)
    expect(code).toBe(1)
  })

  test('takes addresses, tells what a site wishes, and stores where they came from', async () => {
    const { origin } = await serve({
      '/ferry': articlePage('Ferry aground'),
      '/robots.txt': 'User-agent: *\nDisallow: /',
    })
    const { code, stdout, stderr } = await corroborate(
      'ingest',
      `${origin}/ferry`,
      '--story',
      'sor',
      '--title',
      'The ferry of Sor',
    )
    expect(code).toBe(0)
    expect(stdout).toMatch(/^sor: stored 1 article\./)
    expect(stderr).toContain(`Fetching ${origin}/ferry …`)
    expect(stderr).toMatch(/robots\.txt of .* asks programs not to fetch this page/)
    expect((await corroborate('list')).stdout).toContain('The ferry of Sor')
    expect((await corroborate('ingest', `${origin}/ferry?utm_source=x`, '--story', 'sor')).stderr).toContain(
      'HTTP 404',
    )
  })

  test('takes a feed, whole or item by item', async () => {
    const entry = (n: number) => `<item><title>Ferry ${n}</title><link>/${n}</link></item>`
    const { origin } = await serve({
      '/feed': {
        body: `<rss version="2.0"><channel><title>Sor</title><link>/</link><description>x</description>${[1, 2, 3].map(entry).join('')}</channel></rss>`,
        headers: { 'content-type': 'application/rss+xml' },
      },
      '/1': articlePage('First ferry'),
      '/2': articlePage('Second ferry'),
      '/3': articlePage('Third ferry'),
    })
    const feed = ['--feed', `${origin}/feed`, '--story', 'sor']
    expect((await corroborate('ingest', ...feed, '--item', '3')).stdout).toMatch(/^sor: stored 1 article\./)
    expect((await corroborate('ingest', ...feed)).stdout).toMatch(/^sor: added 2 articles, 1 already there/)
    const none = await corroborate('ingest', ...feed, '--item', '9')
    expect(none).toMatchObject({ code: 1, stdout: '' })
    expect(none.stderr).toContain(`${origin}/feed has no item 9. Choose a number from 1 to 3.`)
    const page = await corroborate('ingest', '--feed', `${origin}/1`, '--story', 'sor')
    expect(page.stderr).toContain(`${origin}/1 is a web page, not a feed.`)
  })

  test('takes pasted text from stdin', async () => {
    const { code, stdout } = await withStdin(FERRY, 'ingest', '-', '--story', 'sor')
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^sor: stored 1 article\./) })
    expect(await withStdin(' \n', 'ingest', '-', '--story', 'sor')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('pasted text holds nothing but white space'),
    })
  })

  test('refuses addresses of this machine unless they are named', async () => {
    vi.stubEnv('CORROBORATE_PRIVATE_HOSTS', '')
    const { origin, asked } = await serve({ '/': articlePage('Secret') })
    const { code, stderr } = await corroborate('ingest', origin, '--story', 'sor')
    expect(code).toBe(1)
    expect(stderr).toContain('is an address of a private network or of this machine, which is not fetched.')
    expect(asked).toEqual([])
  })

  test.each([
    [['ingest'], 'Name what is to be read'],
    [['ingest', '-'], 'Say with --story'],
    [['ingest', 'https://coast.example/a'], 'Say with --story'],
    [['ingest', 'x', '--item', '1'], '--item chooses from a --feed'],
    [['ingest', 'x', '--feed', 'y', '--item', 'two'], '--item wants a whole number'],
    [['ingest', 'x', '--story', 'A b'], 'can be no address'],
  ])('%j is wrong usage', async (args, words) => {
    expect(await corroborate(...args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(words),
    })
  })

  test('says what is wrong with a path', async () => {
    writeFileSync(at('a.txt'), GOOD['a.txt'])
    const { code, stdout, stderr } = await corroborate('ingest', at('a.txt'), at('gone.txt'))
    expect(code).toBe(1)
    expect(stdout).toMatch(/^a: stored 1 article\./)
    expect(stderr).toContain('gone.txt does not exist or is a link that leads nowhere.')
  })
})
