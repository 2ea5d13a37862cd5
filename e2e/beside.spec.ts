import { expect, type Page, test } from '@playwright/test'
import { SAMPLE } from './stories'

/** Opens the reader of the article whose text is copied from Reuters. */
async function openCopy(page: Page): Promise<void> {
  await page.goto(`/stories/${SAMPLE}/articles`)
  await page.getByRole('row').filter({ hasText: 'EU Today' }).getByRole('link').click()
  await expect(page.getByRole('article')).toBeVisible()
}

test('copied passages are shaded in the reader, and a click shows both articles at that passage', async ({
  page,
}) => {
  await openCopy(page)
  await expect(page.locator('article .copied').first()).toBeVisible()
  const refs = page.getByRole('link', { name: 'Also in Reuters: side by side' })
  await refs.last().click()
  await expect(page).toHaveURL(/\/beside\/a\w+#p-\d+$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('EU Today and Reuters')
  const at = new URL(page.url()).hash.slice(3)
  await expect(page.getByRole('region', { name: `Passage ${at}`, exact: true })).toBeInViewport()
})

test('each passage stands on both sides, with what was changed marked in words too', async ({ page }) => {
  await openCopy(page)
  await page.getByRole('link', { name: 'Also in Reuters: side by side' }).first().click()
  await expect(
    page.getByText(
      /^\d+ passages in both, \d+ % of .+’s article and \d+ % of .+’s; \d+ words in a row without a change\./,
    ),
  ).toBeVisible()
  await expect(page.getByText('EU Today has it from Reuters.')).toBeVisible()
  const passages = page.getByRole('region', { name: /^Passage \d+$/ })
  expect(await passages.count()).toBeGreaterThan(0)
  for (const passage of await passages.all()) {
    const label = (await passage.locator('.passage-label').textContent()) ?? ''
    const marked = await passage.locator('.changed, .only').count()
    expect(marked > 0, label).toBe(!label.includes('word for word'))
    for (const pair of await passage.locator('.pair').all())
      await expect(pair.locator('.words')).toHaveCount(2)
  }
  const changed = page.locator('.shared-passage :is(.changed, .only)').first()
  await expect(changed.locator('.vh')).toHaveText(/otherwise|only here/)
})

test('what one article has alone can be unfolded, by keyboard', async ({ page }) => {
  await openCopy(page)
  await page.getByRole('link', { name: 'Also in Reuters: side by side' }).first().click()
  const alone = page
    .getByRole('group')
    .filter({ hasText: /^Only in / })
    .first()
  await expect(alone.locator('p')).toBeHidden()
  await alone.locator('summary').press('Enter')
  await expect(alone.locator('p')).toBeVisible()
})

test('two articles with nothing in common, or one that is not there, are not shown', async ({ page }) => {
  await openCopy(page)
  const own = new URL(page.url()).pathname
  expect((await page.goto(`${own}/beside/a0`))?.status()).toBe(404)
  expect((await page.goto(`${own}/beside/${own.split('/').at(-1)}`))?.status()).toBe(404)
})

test('on paper the two sides stand side by side, and so does what each has alone', async ({ page }) => {
  // As wide as a sheet between its margins.
  await page.setViewportSize({ width: 710, height: 1000 })
  await openCopy(page)
  await page.getByRole('link', { name: 'Also in Reuters: side by side' }).first().click()
  // What is asked of all of a kind at once waits for none of them.
  await expect(page.locator('.alone').nth(1)).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  const tops = await page
    .locator('.side-head')
    .evaluateAll((heads) => heads.map((one) => one.getBoundingClientRect().top))
  expect(tops).toEqual([tops[0], tops[0]])
  const [left, right] = await page
    .locator('.alone')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left))
  expect(right).toBeGreaterThan(left ?? 0)
})

test('on a narrow screen the two sides follow one another', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openCopy(page)
  await page.getByRole('link', { name: 'Also in Reuters: side by side' }).first().click()
  const below = await page
    .locator('.pair:not(.same) .words:last-child')
    .first()
    .evaluate((element) => {
      const before = element.previousElementSibling
      return element.getBoundingClientRect().top - (before?.getBoundingClientRect().bottom ?? 0)
    })
  expect(below).toBeGreaterThanOrEqual(-1)
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0)
})
