import { expect, test } from '@playwright/test'
import { counts, firstCell, path, rows, shown } from './matrix-page'
import { SAMPLE, STORIES } from './stories'

test('the list of stories leads to the matrix', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stories')
  const row = page.getByRole('row').filter({ hasText: 'Sample' })
  await expect(row.getByRole('cell').first()).toHaveText('5')
  await row.getByRole('link').click()
  await expect(page).toHaveURL(path(SAMPLE))
  await expect(page.getByText('Each article is a digest')).toBeVisible()
})

for (const slug of STORIES) {
  test.describe(slug, () => {
    test('is a table with named rows, columns and cells', async ({ page }) => {
      await page.goto(path(slug))
      const table = page.getByRole('table', { name: /What each outlet does with each claim/ })
      await expect(table.getByRole('columnheader')).toHaveCount(6)
      const total = (await counts(page))[1]
      expect(total).toBeGreaterThan(20)
      await expect(rows(page)).toHaveCount(Math.min(total, 30))
      const first = rows(page).first()
      await expect(first.getByRole('rowheader')).toContainText(/outlet/)
      await expect(first.getByRole('cell')).toHaveCount(5)
      for (const cell of await first.getByRole('cell').all()) {
        await expect(cell.getByRole('link')).toHaveAccessibleName(
          /(repeats it in its own voice|passes it on|carries a denial|disputes it in its own voice|leaves it out)/,
        )
      }
    })

    test('begins with sentences whose numbers are those of their rows', async ({ page }) => {
      await page.goto(path(slug))
      const findings = page.getByRole('list', { name: /worth knowing/i }).getByRole('listitem')
      const more = page.getByText(/^\d more findings?$/)
      // Those past the first row are folded; what is folded away is no list item to those who listen either.
      const unfold = async () => {
        if (await more.isVisible()) await more.click()
      }
      await unfold()
      const n = await findings.count()
      expect(n).toBeGreaterThanOrEqual(3)
      expect(n).toBeLessThanOrEqual(6)
      for (let i = 0; i < n; i++) {
        await page.goto(path(slug))
        await unfold()
        const text = (await findings.nth(i).textContent()) ?? ''
        await findings.nth(i).getByRole('link').first().click()
        await page.waitForURL(/\?|\/origins/)
        if (page.url().includes('/origins')) {
          await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who has it from whom')
          continue
        }
        if (page.url().includes('claim=')) {
          await expect(page.getByRole('complementary')).toBeVisible()
          continue
        }
        await expect(shown(page)).toContainText(/ of /)
        const [matching] = await counts(page)
        expect(matching).toBeGreaterThan(0)
        const stated = [
          /(\d+) (?:is|are) disputed\./,
          /(\d+) go(?:es)? back to one origin/,
          /(\d+) claims? left out/,
          /disputes (\d+) claims?/,
          /^(\d+) claims? (?:is|are) disputed in an outlet/,
          /makes (\d+) claims?/,
        ].flatMap((pattern) => pattern.exec(text)?.[1] ?? [])
        if (stated.length > 0) expect(stated.map(Number), text).toContain(matching)
      }
    })
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('filters, panel and quotes work', async ({ page }) => {
    await page.goto(path(SAMPLE))
    const cell = await firstCell(page, /carries a denial/)
    await expect(cell).toHaveAttribute('title', /^“/)
    await page.getByLabel('What the outlet does').selectOption('left out by')
    await page.getByLabel('Outlet', { exact: true }).selectOption('ZeroHedge')
    await page.getByRole('button', { name: 'Filter' }).click()
    await expect(page).toHaveURL(/omittedBy=zerohedge/)
    await expect(shown(page)).toContainText(/ of /)
    await rows(page).first().getByRole('rowheader').getByRole('link').click()
    await expect(page.getByRole('complementary')).toBeVisible()
    await page.getByRole('link', { name: 'Close Esc', exact: true }).click()
    await expect(page.getByRole('complementary')).toHaveCount(0)
    await expect(page).toHaveURL(/omittedBy=zerohedge/)
  })
})

for (const width of [1440, 390]) {
  test(`head row and claim column stay in sight, the page does not scroll sideways (${width})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(path(SAMPLE))
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await sideways()).toBe(0)
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    const table = page.getByRole('region', { name: 'Claims by outlet' })
    await table.evaluate((element) => element.scrollTo(500, 600))
    await expect(page.getByRole('columnheader', { name: 'Claim', exact: true })).toBeInViewport({ ratio: 1 })
    const box = await page.getByRole('columnheader', { name: 'Claim', exact: true }).boundingBox()
    expect(box?.x).toBeCloseTo(0, 0)
    await (await firstCell(page, /own voice/)).click()
    await expect(page.getByRole('complementary')).toBeVisible()
    expect(await sideways()).toBe(0)
    if (width === 390) await expect(table).toBeHidden()
  })
}
