import { expect, type Page, test } from '@playwright/test'
import { SAMPLE } from './stories'

async function download(page: Page, name: string) {
  const waiting = page.waitForEvent('download')
  await page.getByRole('navigation', { name: 'Export' }).getByRole('link', { name }).click()
  const file = await waiting
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk))
  return { name: file.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') }
}

test('the matrix as CSV: every claim, marked as digests', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}`)
  const { name, text } = await download(page, 'Matrix CSV')
  expect(name).toBe(`${SAMPLE}-matrix.csv`)
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text).toContain('ZeroHedge')
  expect(text).toContain('all claims')
  expect(text).toContain('Digest: retold for this sample')
})

test('exports hold the filter of the page, and say which', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}?reach=shared&repeatedBy=reuters&page=3`)
  const [n, total] =
    (await page.getByRole('status').filter({ hasText: ' of ' }).textContent())?.match(/\d+/g) ?? []
  const { name, text } = await download(page, 'JSON')
  expect(name).toBe(`${SAMPLE}-${n}-of-${total}-claims-report.json`)
  const report = JSON.parse(text)
  expect(report.claims).toHaveLength(Number(n))
  expect(report.filter).toBe('in several outlets; repeated by Reuters')
  const matrix = await download(page, 'Matrix CSV')
  expect(matrix.name).toBe(`${SAMPLE}-${n}-of-${total}-claims-matrix.csv`)
  expect(matrix.text).toContain('in several outlets; repeated by Reuters')
})

test('cells as CSV: a row a mention and a row for each outlet that leaves a claim out', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}?reach=single`)
  const { name, text } = await download(page, 'Cells CSV')
  expect(name).toMatch(/-claims-cells\.csv$/)
  expect(text).toMatch(
    /^\uFEFFclaim,outlet,article,stance,voice,quote,start,end,source,cue,url,published,hash/,
  )
  expect(text).toContain(',omits,')
  expect(text).toContain('in one outlet')
})

test('a story that is not there has no exports', async ({ request }) => {
  for (const file of ['matrix.csv', 'cells.csv', 'report.json']) {
    const answer = await request.get(`/stories/nowhere/${file}`)
    expect(answer.status()).toBe(404)
    expect(await answer.text()).toContain('There is no story "nowhere"')
  }
})
