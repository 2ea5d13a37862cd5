import { expect, test } from '@playwright/test'
import { SAMPLE } from './stories'

test('the articles of a story stand in the order that is asked for', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}/articles`)
  const order = page.getByRole('navigation', { name: 'Order of the articles' })
  const cells = (column: number) =>
    page.getByRole('table').locator(`tbody td:nth-of-type(${column})`).allTextContents()
  const given = await cells(1)
  await expect(order.locator('[aria-current]')).toHaveText('as handed in')

  await order.getByRole('link', { name: 'by outlet' }).click()
  await expect(page).toHaveURL(/articles\?sort=outlet$/)
  await expect(order.locator('[aria-current]')).toHaveText('by outlet')
  await expect.poll(() => cells(1)).toEqual([...given].sort((a, b) => a.localeCompare(b, 'en')))

  await order.getByRole('link', { name: 'most mentions first' }).click()
  await expect(order.locator('[aria-current]')).toHaveText('most mentions first')
  const mentions = (await cells(4)).map(Number)
  expect(mentions).toEqual([...mentions].sort((a, b) => b - a))

  await order.getByRole('link', { name: 'by date' }).click()
  await expect(order.locator('[aria-current]')).toHaveText('by date')
  const dates = await cells(3)
  expect(dates.indexOf('no date')).toBeGreaterThan(0)
  expect(dates.slice(dates.indexOf('no date')).every((date) => date === 'no date')).toBe(true)
})

test('the articles lead to a check that every quote stands in them, with the hashes to check it elsewhere', async ({
  page,
}) => {
  await page.goto(`/stories/${SAMPLE}/articles`)
  await page.getByRole('link', { name: 'Check that the quotes stand in them' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every quote stands in its text')
  await expect(page.getByRole('main')).toContainText(
    /5 texts with the SHA-256 that they came with, \d+ quotes, \d+ other places in them and \d+ cells\. All agree\./,
  )
  expect(await page.locator('.hashes code').allTextContents()).toEqual(
    Array.from({ length: 5 }, () => expect.stringMatching(/^[0-9a-f]{64}$/)),
  )
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'report (JSON)' }).click()
  expect((await saving).suggestedFilename()).toBe(`${SAMPLE}-report.json`)
})
