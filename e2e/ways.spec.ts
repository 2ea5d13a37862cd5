import { expect, test } from '@playwright/test'
import { SAMPLE } from './stories'

const PATH = `/stories/${SAMPLE}`
const PAGES = ['Articles', 'Origins', 'Times', 'Outlets', 'Compare two outlets', 'History']

test('every page of a story leads to every other one, and says which it is', async ({ page }) => {
  await page.goto(PATH)
  const ways = page.getByRole('navigation', { name: 'This story' })
  for (const name of PAGES) {
    await ways.getByRole('link', { name, exact: true }).click()
    await expect(ways.locator('[aria-current]')).toHaveText(name)
    await expect(ways.getByRole('link', { name: /^(?!New story)/ })).toHaveText(['Matrix', ...PAGES])
  }
  await ways.getByRole('link', { name: 'Matrix' }).click()
  await expect(page).toHaveURL(PATH)
  await ways.getByRole('link', { name: 'Export' }).click()
  await expect(page.getByRole('navigation', { name: 'Export' })).toBeInViewport()
})

test('what only leads on is left off the paper', async ({ page }) => {
  await page.goto(`${PATH}/outlets`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 2, name: 'Reuters' })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Judge / })).toHaveCount(0)
  await page.goto(`${PATH}/origins`)
  await expect(page.getByText('Arrows lead from who has it to who it is from.')).toBeVisible()
  await expect(page.getByText('Choose a link to see')).toBeHidden()
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Stories' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'New story' })).toHaveCount(0)
})

test('on paper the time of an analysis is on one line', async ({ page }) => {
  await page.setViewportSize({ width: 710, height: 1000 })
  await page.goto('/')
  await page.emulateMedia({ media: 'print' })
  const time = page.getByRole('cell', { name: / UTC$/ }).first()
  const lines = await time.evaluate((cell) => {
    const range = document.createRange()
    range.selectNodeContents(cell)
    return new Set([...range.getClientRects()].map((rect) => rect.top)).size
  })
  expect(lines).toBe(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(710)
})

test('the numbers at the head of a claim lead to their proof', async ({ page }) => {
  await page.goto(`${PATH}?reach=one-origin&stance=disputed`)
  await page.locator('table.matrix tbody th a').first().click()
  const panel = page.getByRole('complementary')
  for (const [number, part] of [
    ['1 origin', 'Why one origin'],
    [/^\d+ outlets? disputes? it$/, 'Dispute it'],
    [/^\d+ outlets?$/, 'Repeat it'],
  ] as const) {
    await panel.getByRole('link', { name: number, exact: true }).click()
    await expect(panel.getByRole('heading', { name: part, exact: true })).toBeInViewport({ ratio: 1 })
    await panel.evaluate((element) => element.scrollTo(0, 0))
  }
})

test('review mode is switched among the tools; its keys stand at the foot only while it is on', async ({
  page,
}) => {
  await page.goto(PATH)
  const bar = page.getByRole('region', { name: 'Judging' })
  const mode = page.getByRole('main').getByRole('button', { name: 'Review mode' })
  await mode.click()
  await expect(mode).toHaveAttribute('aria-pressed', 'true')
  await expect(bar).toContainText('On a cell:')
  await bar.getByRole('button', { name: 'Done' }).click()
  await expect(mode).toHaveAttribute('aria-pressed', 'false')
  await expect(bar).toHaveText('')
})

test('review mode is still on when one comes back from an article, and off when it was switched off', async ({
  page,
}) => {
  await page.goto(PATH)
  const mode = page.getByRole('main').getByRole('button', { name: 'Review mode' })
  await mode.click()
  await page
    .getByRole('link', { name: /^Read / })
    .first()
    .click()
  await expect(page.getByRole('article')).toBeVisible()
  await page.goBack()
  await expect(mode).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await expect(mode).toHaveAttribute('aria-pressed', 'true')
  await mode.click()
  await page.reload()
  await expect(mode).toHaveAttribute('aria-pressed', 'false')
})

test('by keyboard the table is two steps away', async ({ page }) => {
  await page.goto(PATH)
  await page.getByRole('link', { name: 'Skip to the table' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('table.matrix a:focus, section:has(> table.matrix):focus')).toHaveCount(1)
})

test('on paper stands the table, on a sheet that lies, or the claim that is open', async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.goto(PATH)
  const sheet = () => page.evaluate(() => getComputedStyle(document.body).page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByText(/^Page 1 of \d+$/)).toBeVisible()
  await expect(page.getByText(/^Shown here: claims 1 to 30 of \d+\.$/)).toBeVisible()
  // However narrow the sheet, no column stands beyond its edge.
  await page.setViewportSize({ width: 620, height: 1000 })
  const beyond = await page
    .locator('table.matrix')
    .evaluate((table) => table.getBoundingClientRect().right - document.documentElement.clientWidth)
  expect(beyond).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 718, height: 1000 })
  await expect(page.getByRole('link', { name: 'Next claims' })).toBeHidden()
  expect(await sheet()).toBe('wide')
  await page.emulateMedia({ media: 'screen' })
  await page.locator('table.matrix tbody th a').first().click()
  const heading = page.getByRole('complementary').getByRole('heading', { level: 2 })
  await expect(heading).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(heading).toBeVisible()
  await expect(page.getByRole('table')).toBeHidden()
  expect(await sheet()).toBe('auto')
})
