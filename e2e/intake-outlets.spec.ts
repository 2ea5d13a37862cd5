import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const note = (name: string, words: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(words),
})

const NOTES = [
  note(
    'one.txt',
    'Lighthouse loses its keeper\n\nThe lighthouse at Sandend will be dark from May, the coast office said on Friday.\n',
  ),
  note(
    'two.txt',
    'Keeper leaves the tower\n\nAda Bell, who kept the lighthouse for 30 years, will go in May, she said on Friday.\n',
  ),
]

const line = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })

test('outlets that texts do not name are given in the list, one after another', async ({ page }) => {
  await page.goto('/stories/new')
  await page.getByLabel('Choose files').setInputFiles(NOTES)
  await expect(page.getByRole('heading', { name: '2 articles' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('2 articles name no outlet')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  const first = page.getByLabel('Outlet of Lighthouse loses its keeper')
  await first.fill('Sandend Mail')
  await first.press('Enter')
  await expect(line(page, 'Lighthouse loses').getByText('Sandend Mail', { exact: true })).toBeVisible()
  await expect(first).toBeFocused()
  await expect(page.getByText('1 article names no outlet')).toBeVisible()

  await test.step('beside one that is open, which stays so', async () => {
    await page.getByRole('link', { name: 'Lighthouse loses its keeper' }).click()
    const text = page.getByRole('form', { name: 'Its text' })
    await expect(text).toBeVisible()
    await expect(first).toHaveCount(0)
    const second = page.getByLabel('Outlet of Keeper leaves the tower')
    await second.fill('Tower Post')
    await second.press('Tab')
    await expect(line(page, 'Keeper leaves').getByText('Tower Post', { exact: true })).toBeVisible()
    await expect(text).toBeVisible()
    await expect(page.getByText('no outlet')).toHaveCount(0)
  })

  await page.getByRole('button', { name: 'Analyse 2 articles' }).click()
  await page.getByRole('link', { name: /Open the matrix/ }).click({ timeout: 60_000 })
  await expect(page.getByRole('columnheader', { name: /^Sandend Mail/ })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: /^Tower Post/ })).toBeVisible()
})
