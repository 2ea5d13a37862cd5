import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { HAS_REAL, REAL, SAMPLE } from './stories'

const FILES = new URL('../lib/fixtures/stories/venezuela-2019/articles/', import.meta.url)

async function openArticle(page: Page, slug: string, i: number): Promise<void> {
  await page.goto(`/stories/${slug}/articles`)
  await page.getByRole('rowheader').getByRole('link').nth(i).click()
  await expect(page.getByRole('article')).toBeVisible()
}

test('the articles of a story are listed, and reached from its columns', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}`)
  await page.getByRole('link', { name: '5 articles' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(5)
  await expect(page.getByRole('cell', { name: 'ZeroHedge' })).toBeVisible()
  await page.goto(`/stories/${SAMPLE}`)
  await page
    .getByRole('columnheader', { name: /The Moscow Times/ })
    .first()
    .getByRole('link', { name: /^Read / })
    .click()
  await expect(page).toHaveURL(/\/articles\/a\w+$/)
  await expect(
    page.getByText('Digest: retold for this sample from the outlet’s article, not its text.'),
  ).toBeVisible()
})

for (const i of [0, 1, 2, 3, 4]) {
  test(`article ${i + 1} of the sample is shown whole`, async ({ page }) => {
    await openArticle(page, SAMPLE, i)
    const file =
      (await page
        .locator('.facts dt', { hasText: /^File$/ })
        .locator('+ dd')
        .textContent()) ?? ''
    const read = await page.locator('article .words').evaluateAll((paragraphs) =>
      paragraphs.map((one) => {
        const copy = one.cloneNode(true) as HTMLElement
        for (const ref of copy.querySelectorAll('.ref, .copied-ref')) ref.remove()
        return copy.textContent
      }),
    )
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
    expect(flat(read.join(' '))).toBe(flat(readFileSync(new URL(file, FILES), 'utf8')))
  })
}

test('all of the mention that was asked for is marked, also where it is in pieces', async ({ page }) => {
  await openArticle(page, SAMPLE, 1)
  const pieces = await page.locator('article mark').evaluateAll((marks) => {
    const found: Record<string, number> = {}
    for (const mark of marks as HTMLElement[])
      for (const id of mark.dataset.of?.split(' ') ?? []) found[id] = (found[id] ?? 0) + 1
    return found
  })
  const [most = '', many = 0] = Object.entries(pieces).sort((a, b) => b[1] - a[1])[0] ?? []
  expect(many).toBeGreaterThan(1)
  const asked = page.locator('article mark.asked')
  await expect(asked).toHaveCount(0)
  await page.goto(`${page.url()}#m-${most}`)
  await expect(asked).toHaveCount(many)
  await expect(asked.first()).toBeInViewport()
  const [other = ''] = Object.keys(pieces).filter((id) => id !== most)
  await page.goto(page.url().replace(most, other))
  await expect(asked).toHaveCount(pieces[other] ?? 0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('what was asked for is told from where mentions overlap', async ({ page }) => {
      await openArticle(page, SAMPLE, 1)
      const overlap = page.locator('article mark.deep-2.repeats').first()
      const alone = page.locator('article mark.deep-1.repeats').first()
      const id = (await alone.getAttribute('data-of')) ?? ''
      const plain = await groundOf(alone)
      await page.goto(`${page.url()}#m-${id}`)
      const asked = page.locator('article mark.asked.deep-1.repeats').first()
      await expect(asked).toBeInViewport()
      const [shown, twice] = [await groundOf(asked), await groundOf(overlap)]
      expect(contrast(shown.ground, twice.ground)).toBeGreaterThan(1.25)
      expect(contrast(shown.ground, plain.ground)).toBeGreaterThan(1.5)
      expect(shown.line).not.toBe(twice.line)
      expect(contrast(shown.ground, shown.ink)).toBeGreaterThan(4.5)
    })
  })
}

/** What a mark is drawn with: its ground and its letters as red, green and blue, and the line under it. */
async function groundOf(mark: Locator) {
  return mark.evaluate((one) => {
    const { backgroundColor, color, boxShadow } = getComputedStyle(one)
    const parts = (words: string) => (words.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
    return { ground: parts(backgroundColor), ink: parts(color), line: boxShadow }
  })
}

/** The contrast of two colours as WCAG 2 counts it. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dark + 0.05)
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('what is marked is marked on paper too', async ({ page }) => {
  await openArticle(page, SAMPLE, 0)
  await page.emulateMedia({ media: 'print' })
  const mark = page.locator('article mark').first()
  await expect(mark).toHaveCSS('print-color-adjust', 'exact')
  await expect(page.getByText('Save the file that was read')).toBeHidden()
})

test('mentions are marked and numbered, and each number opens its claim', async ({ page }) => {
  await openArticle(page, SAMPLE, 0)
  const refs = page.getByRole('link', { name: /^Claim \d+: / })
  expect(await refs.count()).toBeGreaterThan(5)
  expect(await page.locator('article mark').count()).toBeGreaterThan(5)
  const name = (await refs.first().getAttribute('aria-label')) ?? ''
  await refs.first().click()
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
    name.replace(/^Claim \d+: /, ''),
  )
})

test('what is known about an article stands beside it, with the reason', async ({ page }) => {
  await openArticle(page, SAMPLE, 1)
  const facts = page.getByRole('complementary', { name: 'About this article' })
  await expect(facts).toContainText('American Military News')
  await expect(facts).toContainText('given with the article')
  await expect(facts.getByText(/^[0-9a-f]{64}$/)).toHaveCount(2)
  await expect(facts).toContainText(/\d{4}, \d\d:\d\d UTC/)
})

test('an article that is not there is said to be missing', async ({ page }) => {
  const answer = await page.goto(`/stories/${SAMPLE}/articles/a0`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
})

test.describe('of the real articles', () => {
  test.skip(!HAS_REAL, 'the real articles do not lie beside the project')

  test('what is no report is dimmed and says why', async ({ page }) => {
    await openArticle(page, REAL, 1)
    await expect(page.locator('article .zone-label').first()).toHaveText(/^not part of the report: .+/)
  })

  test('hard-wrapped lines are read as running text', async ({ page }) => {
    await openArticle(page, REAL, 4)
    const lines = await page
      .locator('article .block.body .words')
      .first()
      .evaluate((one) => {
        const { whiteSpace } = getComputedStyle(one)
        return { whiteSpace, text: one.textContent }
      })
    expect(lines.whiteSpace).toBe('normal')
  })
})

test('the file that an article was read from can be saved, and is never shown', async ({ page }) => {
  await openArticle(page, SAMPLE, 0)
  const link = page.getByRole('link', { name: 'Save the file that was read' })
  const answer = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': expect.stringMatching(/^attachment; /),
    'x-content-type-options': 'nosniff',
  })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toMatch(/\.txt$/)
  expect((await page.request.get(`/stories/${SAMPLE}/articles/nothing/original`)).status()).toBe(404)
})
