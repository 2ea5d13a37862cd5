import { request as http } from 'node:http'
import { expect, test } from '@playwright/test'
import { SAMPLE } from './stories'

const PATHS = [
  '/',
  `/stories/${SAMPLE}`,
  `/stories/${SAMPLE}/articles`,
  `/stories/${SAMPLE}/report.json`,
  '/nowhere',
]

for (const path of PATHS) {
  test(`${path} carries the headers that keep it safe`, async ({ request }) => {
    const first = (await request.get(path)).headers()
    const second = (await request.get(path)).headers()
    const policy = first['content-security-policy'] ?? ''
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/)
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).toContain("frame-ancestors 'none'")
    expect(second['content-security-policy']).not.toBe(policy)
    expect(first['x-content-type-options']).toBe('nosniff')
    expect(first['referrer-policy']).toBe('same-origin')
    expect(first['x-powered-by']).toBeUndefined()
  })
}

test('every page lives under its policy and asks nobody else for anything', async ({ page, baseURL }) => {
  const complaints: string[] = []
  const asked = new Set<string>()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  await page.goto('/')
  await page.getByRole('row').filter({ hasText: 'Sample' }).getByRole('link').click()
  await page
    .getByRole('link', { name: /carries a denial/ })
    .first()
    .click()
  await page.getByRole('complementary').waitFor()
  await page
    .getByRole('link', { name: /^Read it in/ })
    .first()
    .click()
  await page.getByRole('article').waitFor()
  await page.goto(`/stories/${SAMPLE}/articles`)
  expect(complaints).toEqual([])
  expect([...asked]).toEqual([new URL(baseURL ?? '').origin])
})

test('a request under another name is refused, files too', async ({ baseURL }) => {
  for (const path of ['/', `/stories/${SAMPLE}`, '/icon.svg', '/_next/static/chunks/x.js']) {
    const { status, body } = await ask(new URL(path, baseURL), 'evil.example')
    expect(status, path).toBe(421)
    expect(body).toContain('does not answer to that name')
  }
  expect((await ask(new URL('/', baseURL), 'localhost:9')).status).toBe(200)
})

/** A request with a Host header of one's own, which browsers and fetch do not allow. */
function ask(url: URL, host: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = http(url, { headers: { host } }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
    request.on('error', reject)
    request.end()
  })
}
