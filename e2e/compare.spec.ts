import { expect, type Page, test } from '@playwright/test'
import { SAMPLE } from './stories'

const parts = (page: Page) => page.getByRole('navigation', { name: 'Parts of the comparison' })
const number = async (page: Page, name: RegExp) =>
  Number((await parts(page).getByRole('link', { name }).textContent())?.match(/\d+$/)?.[0])

test('two outlets are compared: what both say, what only one has, where they disagree', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}`)
  await page.getByRole('link', { name: 'Compare two outlets' }).click()
  await expect(page).toHaveURL(/compare$/)
  await page.getByLabel('First outlet').selectOption('Reuters')
  await page.getByLabel('Second outlet').selectOption('ZeroHedge')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page).toHaveURL(/compare\?a=reuters&b=zerohedge$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reuters and ZeroHedge')
  const all = await number(page, /^All/)
  let sum = 0
  for (const name of [/^They disagree/, /^Said by both/, /^Only in Reuters/, /^Only in ZeroHedge/])
    sum += await number(page, name)
  expect(sum).toBe(all)

  const only = page
    .getByRole('table', { name: /^Only in Reuters/ })
    .getByRole('row')
    .nth(1)
  await expect(only.getByRole('cell').nth(0).getByRole('link')).toHaveAccessibleName(
    /^Reuters (repeats|passes|carries|disputes)/,
  )
  const shown = await only.getByRole('cell').nth(0).locator('blockquote').textContent()
  const report = await (await page.request.get(`/stories/${SAMPLE}/report.json`)).json()
  const quotes = report.claims.flatMap(({ mentions }: { mentions: { quote: string }[] }) =>
    mentions.map(({ quote }) => quote.replace(/\s+/g, ' ')),
  )
  expect(quotes, 'the words of a mention, with no marks put around them').toContain(shown)
  await expect(only.getByRole('cell').nth(1)).toContainText('leaves it out')

  const n = await number(page, /^Only in Reuters/)
  await parts(page)
    .getByRole('link', { name: /^Only in Reuters/ })
    .click()
  await expect(page).toHaveURL(/part=only-a/)
  await expect(page.getByRole('table')).toHaveCount(1)
  await expect(page.getByRole('rowheader')).toHaveCount(Math.min(n, 40))
  await page.getByRole('link', { name: 'Change sides' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ZeroHedge and Reuters')
  expect(await number(page, /^Only in Reuters/)).toBe(n)
})

test('begins with the two outlets that have most in common', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}/compare`)
  await expect(page.getByText('these two have most claims in common')).toBeVisible()
  const first = page.getByLabel('First outlet').locator('option:checked')
  const second = page.getByLabel('Second outlet').locator('option:checked')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `${await first.textContent()} and ${await second.textContent()}`,
  )
  const common = async () => (await number(page, /^They disagree/)) + (await number(page, /^Said by both/))
  const most = await common()
  expect(most).toBeGreaterThan(0)
  const ids = await page
    .getByLabel('First outlet')
    .locator('option[value]:not([value=""])')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))
  for (const [i, a] of ids.entries())
    for (const b of ids.slice(i + 1)) {
      await page.goto(`/stories/${SAMPLE}/compare?a=${a}&b=${b}`)
      expect(await common(), `${a}, ${b}`).toBeLessThanOrEqual(most)
    }
})

test('a row leads to its claim, at the outlet', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}/compare?a=reuters&b=zerohedge`)
  await page
    .getByRole('cell')
    .getByRole('link', { name: /^ZeroHedge carries/ })
    .first()
    .click()
  await expect(page).toHaveURL(/claim=c\w+&outlet=zerohedge/)
  await expect(
    page.getByRole('complementary').getByRole('heading', { level: 4, name: 'ZeroHedge' }).first(),
  ).toBeVisible()
})

test('one outlet twice, or one that is not there, is answered in words', async ({ page, request }) => {
  await page.goto(`/stories/${SAMPLE}/compare?a=reuters&b=reuters`)
  await expect(page.getByText('That is one outlet twice')).toBeVisible()
  await page.goto(`/stories/${SAMPLE}/compare?a=reuters&b=nobody`)
  await expect(page.getByText('Choose two outlets')).toBeVisible()
  expect((await request.get('/stories/nowhere/compare')).status()).toBe(404)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form compares', async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}/compare`)
    await page.getByLabel('First outlet').selectOption('EU Today')
    await page.getByLabel('Second outlet').selectOption('Reuters')
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('EU Today and Reuters')
  })
})

test('where one of them has both, its two sides stand there', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}/compare?a=reuters&b=eu-today&part=differ`)
  const both = page.getByRole('cell').filter({ has: page.getByRole('link', { name: / passes it on and / }) })
  const quotes = await both.first().locator('blockquote').allTextContents()
  expect(new Set(quotes).size).toBe(2)
  await expect(both.first().locator('.side-quote.disputes')).toContainText('spoke of small groups')
})

test('a part says how many of its claims are shown, and the focus goes to all of them', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}/compare?a=reuters&b=zerohedge`)
  const n = await number(page, /^Only in Reuters/)
  await expect(page.getByRole('main')).toContainText(`The first 8 of ${n} claims.`)
  const all = page.getByRole('link', { name: `Only in Reuters: show all ${n} claims` })
  await page.emulateMedia({ media: 'print' })
  await expect(all).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await all.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/part=only-a/)
  await expect(page.getByRole('heading', { level: 2, name: 'Only in Reuters' })).toBeFocused()
})

test('dates are written as on every other page', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}/compare?a=reuters&b=the-moscow-times&part=only-b`)
  await expect(page.getByText(/^Reuters published on 25 Jan 2019, before/).first()).toBeVisible()
  expect(await page.getByRole('main').textContent()).not.toMatch(/\d{4}-\d\d-\d\d/)
})
