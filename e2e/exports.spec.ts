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

test('a brief to read: of the rows of the page, and of one claim, saved or copied from its panel', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`/stories/${SAMPLE}?stance=disputed`)
  const rows = page.locator('table.matrix tbody tr')
  const brief = await download(page, 'Brief')
  expect(brief.name).toMatch(/-claims-brief\.md$/)
  expect(brief.text.match(/^## \d+\. /gm)).toHaveLength(await rows.count())
  expect(brief.text).toContain('(disputed)')
  await rows.first().getByRole('rowheader').getByRole('link').click()
  const panel = page.getByRole('complementary')
  const claim = (await panel.getByRole('heading', { level: 2 }).textContent()) ?? ''
  const saving = page.waitForEvent('download')
  await panel.getByRole('link', { name: 'Save brief' }).click()
  expect((await saving).suggestedFilename()).toBe(`${SAMPLE}-claim-1-brief.md`)
  await panel.getByRole('button', { name: 'Copy brief' }).click()
  await expect(panel.getByText('Copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.match(/^## .*/gm)).toEqual([`## 1. ${claim}`, '## Articles'])
})

test('web annotations: one for each quote of the rows', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}?stance=disputed`)
  const { name, text } = await download(page, 'Web annotations')
  expect(name).toMatch(/-claims-annotations\.json$/)
  const collection = JSON.parse(text)
  expect(collection.label).toMatch(/\(disputed\)$/)
  expect(collection.first.items).toHaveLength(collection.total)
})

test('a claim that is not there has no exports', async ({ request }) => {
  const answer = await request.get(`/stories/${SAMPLE}/brief.md?claim=nowhere`)
  expect(answer.status()).toBe(404)
  expect(await answer.text()).toContain('has no claim "nowhere"')
})

test('a story that is not there has no exports', async ({ request }) => {
  for (const file of ['brief.md', 'matrix.csv', 'cells.csv', 'report.json', 'annotations.json']) {
    const answer = await request.get(`/stories/nowhere/${file}`)
    expect(answer.status()).toBe(404)
    expect(await answer.text()).toContain('There is no story "nowhere"')
  }
})
