import { expect, test } from '@playwright/test'
import { SAMPLE } from './stories'

const PATH = `/stories/${SAMPLE}/timeline`

test('the matrix and the origins lead to the times', async ({ page }) => {
  for (const path of [`/stories/${SAMPLE}`, `/stories/${SAMPLE}/origins`]) {
    await page.goto(path)
    await page.getByRole('navigation', { name: 'This story' }).getByRole('link', { name: 'Times' }).click()
    await expect(page).toHaveURL(PATH)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who was first, and who followed')
  }
})

test('articles stand in order of their dates; what has none is said, not guessed', async ({ page }) => {
  await page.goto(PATH)
  const table = page.getByRole('table', { name: 'Articles' })
  const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') })
  await expect(rows).toHaveCount(5)
  await expect(rows.nth(0)).toContainText(/Reuters.*25 Jan 2019.*first of those with a date/)
  await expect(rows.nth(1)).toContainText(/The Moscow Times.*28 Jan 2019.*3 days later/)
  for (const i of [2, 3, 4]) await expect(rows.nth(i)).toContainText(/no date.*not known/)
  await expect(page.getByText('No time of day is known')).toBeVisible()
  await expect(page.getByText('3 articles have no date')).toBeVisible()
  await expect(table.getByText('copies and relays Reuters')).toBeVisible()
})

test('each claim says who had it first and how long the echoes took', async ({ page }) => {
  await page.goto(PATH)
  const claims = page.getByRole('region', { name: /claims in more than one outlet/ }).locator('ul > li')
  const late = claims.filter({ hasText: '3 days later' }).first()
  await expect(late).toContainText(/first.*Reuters 25 Jan 2019/)
  await expect(late).toContainText(/3 days later.*The Moscow Times/)
  await late.getByRole('link').click()
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeFocused()
})

test('by keyboard: from an article to the claims that its outlet was first with, and back', async ({
  page,
}) => {
  await page.goto(PATH)
  const led = page.getByRole('link', { name: /^first with \d+ claims?/ }).first()
  const n = Number((await led.textContent())?.match(/\d+/)?.[0])
  await led.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?first=[\w-]+#claims$/)
  const section = page.getByRole('region', { name: /was first with/ })
  await expect(section.locator('ul > li')).toHaveCount(n)
  await section.getByRole('link', { name: /^Show all/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${PATH}#claims`)
})

test('a wrong page or outlet in the address does no harm', async ({ page }) => {
  await page.goto(`${PATH}?first=nobody&page=-3`)
  await expect(page.getByRole('heading', { name: /^0 claims that an outlet was first with/ })).toBeVisible()
  await page.goto(`${PATH}?page=1e9`)
  await expect(page.getByRole('heading', { name: /claims in more than one outlet/ })).toBeVisible()
  expect((await page.goto('/stories/nowhere/timeline'))?.status()).toBe(404)
})

test('on paper no row of the articles is higher for its dates', async ({ page }) => {
  await page.setViewportSize({ width: 710, height: 1000 })
  await page.goto(PATH)
  await page.emulateMedia({ media: 'print' })
  const lines = await page
    .getByRole('table', { name: 'Articles' })
    .locator('tbody td:not(.strip-column)')
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const range = document.createRange()
        range.selectNodeContents(cell)
        return new Set([...range.getClientRects()].map((rect) => rect.top)).size
      }),
    )
  expect(new Set(lines)).toEqual(new Set([1]))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('and on a narrow screen it is all there', async ({ page }) => {
    await page.goto(PATH)
    await expect(page.getByRole('table', { name: 'Articles' }).getByRole('rowheader')).toHaveCount(5)
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways).toBe(0)
  })
})
