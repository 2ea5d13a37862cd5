import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { SAMPLE } from './stories'

test('the legend above the table leads to the help, and its example back into the matrix', async ({
  page,
}) => {
  await page.goto(`/stories/${SAMPLE}`)
  const legend = page.getByRole('list', { name: 'What the signs mean' })
  for (const words of [
    'repeats, own voice',
    'repeats, passes it on',
    'carries a denial',
    'disputes, own voice',
    'both',
    'leaves it out',
  ])
    await expect(legend.getByText(words, { exact: true })).toBeVisible()
  await legend.getByRole('link', { name: 'What does that mean?' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to read the matrix')
  const example = page.getByRole('region', { name: 'One row, read aloud' })
  const claim = (await example.locator('.example-claim').textContent()) ?? ''
  await expect(example.getByRole('listitem')).toHaveCount(5)
  await expect(
    example
      .getByRole('listitem')
      .filter({ hasText: /reports that it is denied/ })
      .first(),
  ).toBeVisible()
  await example.getByRole('link', { name: 'Open this row in the matrix' }).click()
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(claim)
})

test('the legend of the graph leads to what its words mean', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}/origins`)
  const legend = page.getByRole('list', { name: 'What shapes and lines mean' })
  await legend.getByRole('link', { name: 'What does that mean?' }).click()
  await expect(page).toHaveURL('/help#origins')
  await expect(page.getByRole('heading', { level: 2, name: 'Who has it from whom' })).toBeInViewport()
  for (const word of ['copies', 'reprints', 'relays', 'quotes', 'cites'])
    await expect(page.getByRole('term').filter({ hasText: new RegExp(`^${word}$`) })).toBeVisible()
  await expect(page.getByText('from A (completely reliable) to F')).toBeVisible()
})

test('the legend stays in sight while the table is read', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}`)
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await page.getByRole('region', { name: 'Claims by outlet' }).evaluate((table) => table.scrollTo(0, 800))
  await expect(page.getByRole('list', { name: 'What the signs mean' })).toBeInViewport({ ratio: 0.9 })
})

test('the help is in the bar of every page, and lists the keys', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Help' }).click()
  await expect(page).toHaveURL('/help')
  await expect(page.getByRole('main')).toContainText('The claim below')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the help is whole', async ({ page }) => {
    await page.goto('/help')
    await expect(page.getByRole('region', { name: 'One row, read aloud' }).getByRole('listitem')).toHaveCount(
      5,
    )
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`the help can be read by everybody (${colorScheme}, ${width})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/help')
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)])).toEqual([])
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(await sideways()).toBe(0)
    })
  }
}
