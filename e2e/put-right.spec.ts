import { expect, type Page, test } from '@playwright/test'
import { makeFerryStory } from './ferry-story'

const row = (page: Page, title: string) => page.getByRole('group', { name: new RegExp(`^${title}`) })
const keep = (page: Page) => page.getByRole('button', { name: 'Keep and analyse again' }).click()

test('dates are put in after the analysis, an article is left out, and both are undone', async ({ page }) => {
  test.setTimeout(180_000)
  await makeFerryStory(page, 'Put right later')
  const matrix = page.url().replace(/\?.*/, '')

  await test.step('a day that is none is refused, and what was typed stays', async () => {
    await page.goto(`${matrix}/timeline`)
    await page.getByRole('link', { name: 'put in' }).click()
    await row(page, 'Island loses').getByLabel('Published').fill('2024-02-30')
    await row(page, 'Company denies').getByLabel('Published').fill('2024-03-05')
    await page.getByLabel('Your name').fill('Ana Roe')
    await keep(page)
    await expect(page.getByRole('alert').filter({ hasText: 'must be a date that exists' })).toBeVisible()
    await expect(row(page, 'Company denies').getByLabel('Published')).toHaveValue('2024-03-05')
  })

  await test.step('dates are kept, and the story is analysed with them', async () => {
    await row(page, 'Island loses').getByLabel('Published').fill('2024-03-04')
    await row(page, 'Night ferry').getByLabel('Leave out').check()
    await page.getByLabel('Why (optional)').fill('Dates of the printed pages.')
    await keep(page)
    await expect(page.getByRole('heading', { name: /^Put right later/, level: 1 })).toBeVisible()
    await page.getByRole('link', { name: /Open the matrix/ }).click({ timeout: 60_000 })
    await expect(page.getByRole('columnheader', { name: /^Harbour Post.*4 Mar 2024/ })).toBeVisible()
    await expect(page.locator('table.matrix thead th')).toHaveCount(3)
    await page.goto(`${matrix}/timeline`)
    await expect(page.getByRole('main')).toContainText('Island Daily, followed the next day')
  })

  await test.step('the article says who put it right', async () => {
    await page.goto(`${matrix}/articles`)
    await page.getByRole('link', { name: 'Island loses its late boats' }).click()
    const facts = page.getByRole('complementary', { name: 'About this article' })
    await expect(facts).toContainText('put right by Ana Roe (entry 2 of the history)')
    await facts.getByRole('link', { name: 'Put this right' }).click()
    await expect(page.getByLabel('Published')).toHaveValue('2024-03-04')
  })

  await test.step('what was left out is taken in again, and the page says that it waits', async () => {
    await page.goto(`${matrix}/articles`)
    await expect(page.getByRole('heading', { name: '2 articles' })).toBeVisible()
    await page.getByRole('button', { name: 'Take it in again' }).click()
    await expect(async () => {
      await page.reload()
      await expect(page.getByRole('heading', { name: '3 articles' })).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 60_000 })
  })

  await test.step('a date is undone in the history', async () => {
    await page.goto(`${matrix}/history`)
    const entry = page
      .getByRole('listitem')
      .filter({ hasText: 'published 4 Mar 2024, before: published not known' })
    await entry.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('The story is analysed again.')).toBeVisible()
    await expect(async () => {
      await page.goto(matrix)
      await expect(page.getByRole('columnheader', { name: /^Harbour Post.*4 Mar 2024/ })).toHaveCount(0, {
        timeout: 500,
      })
    }).toPass({ timeout: 60_000 })
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

  test('one article is put right by plain forms', async ({ page, browser, baseURL }) => {
    test.setTimeout(180_000)
    const other = await (
      await browser.newContext({ javaScriptEnabled: true, ...(baseURL ? { baseURL } : {}) })
    ).newPage()
    await makeFerryStory(other, 'Put right by hand')
    const matrix = other.url().replace(/\?.*/, '')
    await page.goto(`${matrix}/articles/put-right`)
    await page.getByRole('link', { name: 'All that is known of: Night ferry in doubt' }).click()
    await page.getByLabel('Author').fill('Per Holm')
    await page.getByLabel('Published').fill('yesterday')
    await page.getByLabel('Your name').fill('Ben Lind')
    await keep(page)
    await expect(page.getByText('“Published” must be a date like "2019-01-25"')).toBeVisible()
    await page.getByRole('link', { name: 'Go back' }).click()
    await page.getByLabel('Published').fill('2024-03')
    await keep(page)
    const end = page.getByRole('link', { name: /Open the matrix/ })
    await expect(async () => {
      await page.reload()
      await expect(end).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 60_000 })
    await end.click()
    await expect(page.getByRole('heading', { name: 'Put right by hand', level: 1 })).toBeVisible()
    await page.goto(`${matrix}/history`)
    await expect(page.getByRole('main')).toContainText(
      'Ben Lind put right “Night ferry in doubt”: published Mar 2024',
    )
    await other.context().close()
  })
})
