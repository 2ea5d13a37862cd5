import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { testCalls } from './test-calls'

const { at, corroborate } = testCalls()

const BODY =
  'The ferry ran aground near the old lighthouse on Tuesday, and forty people were taken ashore by boats.'
const PAGE = `<html><body><nav>Home Sport</nav><article><h1>Ferry aground</h1><p>${BODY}</p><p>${BODY}</p>
<figure><img><figcaption>The ferry on the rocks</figcaption></figure></article></body></html>`

function bench(pages: Readonly<Record<string, string>>, truth: object) {
  mkdirSync(at('bench', 'html'), { recursive: true })
  writeFileSync(at('bench', 'ground-truth.json'), JSON.stringify(truth))
  for (const [name, html] of Object.entries(pages)) {
    writeFileSync(at('bench', 'html', `${name}.html.gz`), gzipSync(html))
  }
  return at('bench')
}

describe('eval extraction', () => {
  test('scores the article alone: no headline, no menu, no caption', async () => {
    const folder = bench({ a: PAGE }, { a: { articleBody: `${BODY}\n${BODY}` } })
    const { code, stdout } = await corroborate('eval', 'extraction', folder, '--worst', '1')
    expect(code).toBe(0)
    expect(stdout).toMatch(/pages +1\nF1 +1\.000\nprecision +1\.000\nrecall +1\.000\npage +a /)
  })

  test('--json has stable keys', async () => {
    const folder = bench({ a: PAGE, b: '<p></p>' }, { a: { articleBody: BODY }, b: { articleBody: BODY } })
    const { stdout } = await corroborate('eval', 'extraction', folder, '--json')
    const json = JSON.parse(stdout)
    expect(Object.keys(json)).toEqual(['pages', 'precision', 'recall', 'f1', 'byPage'])
    expect(json.byPage[0]).toEqual({ name: 'b', precision: 0, recall: 0, f1: 0 })
  })

  test('names the page that is missing', async () => {
    const { code, stderr } = await corroborate(
      'eval',
      'extraction',
      bench({}, { lost: { articleBody: BODY } }),
    )
    expect(code).toBe(1)
    expect(stderr).toContain('lost.html.gz could not be read')
  })
})

const BENCH = '../shared/bench/extraction'
describe.skipIf(!existsSync(BENCH))('on real pages (skipped without ../shared/bench)', () => {
  test('most of each article is taken out, and little else', async () => {
    const { stdout } = await corroborate('eval', 'extraction', BENCH, '--json')
    expect(JSON.parse(stdout).f1).toBeGreaterThan(0.965)
  })
})
