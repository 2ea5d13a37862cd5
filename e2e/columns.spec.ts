import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { SAMPLE } from './stories'

const heads = (page: Page) => page.locator('table.matrix thead th .outlet')
const names = (page: Page) => heads(page).allTextContents()
const list = (page: Page) => page.getByRole('region', { name: 'Columns', exact: true })

test('outlets beyond the edge of the table are told, and led to', async ({ page }) => {
  const more = page.getByRole('button', { name: /beyond the edge/ })
  await page.goto(`/stories/${SAMPLE}`)
  const all = await heads(page).count()
  await expect(more).toHaveCount(0)
  await page.setViewportSize({ width: 1120, height: 900 })
  await page.getByRole('rowheader').first().getByRole('link').click()
  await expect(more).toBeVisible()
  await expect(heads(page).last()).not.toBeInViewport({ ratio: 1 })
  const told = Number((await more.textContent())?.match(/\d+/)?.[0])
  const whole = await heads(page).evaluateAll((found) => {
    const edge = document.getElementById('table')?.getBoundingClientRect().right ?? 0
    return found.filter((head) => (head.closest('th')?.getBoundingClientRect().right ?? 0) <= edge + 2).length
  })
  expect(told + whole).toBe(all)
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(heads(page).last()).toBeInViewport({ ratio: 1 })
  const back = page.getByRole('button', { name: 'Back to the first outlet' })
  await expect(back).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heads(page).first()).toBeInViewport({ ratio: 1 })
  await expect(more).toBeFocused()
})

test('columns are hidden, pinned and moved, and the address holds it', async ({ page, context }) => {
  await page.goto(`/stories/${SAMPLE}`)
  const before = await names(page)
  const [first = '', second = '', third = ''] = before
  await page.getByRole('link', { name: 'Arrange columns' }).click()
  await list(page)
    .getByRole('link', { name: `hide ${first}` })
    .click()
  await expect(heads(page)).toHaveText(before.slice(1))
  await list(page)
    .getByRole('link', { name: `pin ${third}`, exact: true })
    .click()
  await expect(heads(page)).toHaveText([third, second, ...before.slice(3)])
  await list(page)
    .getByRole('link', { name: `Move ${second} to the right` })
    .click()
  await expect(heads(page)).toHaveText([third, before[3] ?? '', second, before[4] ?? ''])
  await expect(page.getByRole('cell').first().getByRole('link')).toHaveAccessibleName(
    new RegExp(`^${third} `),
  )
  await page.getByRole('link', { name: 'Done with the columns (1 hidden)' }).click()
  await expect(list(page)).toHaveCount(0)

  const other = await context.newPage()
  await other.goto(page.url())
  expect(await names(other)).toEqual([third, before[3], second, before[4]])
  // A filter leaves the columns as they are.
  const kinds = other.getByRole('navigation', { name: 'Kinds of claims' })
  await kinds.getByRole('link', { name: /^Disputed/ }).click()
  await expect(other).toHaveURL(/stance=disputed/)
  await kinds.getByRole('link', { name: /^All/ }).click()
  await expect(other).not.toHaveURL(/stance=/)
  expect(await names(other)).toEqual([third, before[3], second, before[4]])
  await other.goto(`${page.url()}&arrange=1`)
  await other.getByRole('link', { name: 'Show all, in the story’s order' }).click()
  await expect(heads(other)).toHaveText(before)
})

test('a column that is moved keeps the focus, so that it can be moved on', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}?arrange=1`)
  const before = await names(page)
  const right = list(page).getByRole('link', { name: `Move ${before[0]} to the right` })
  await right.focus()
  for (const at of [1, 2, 3]) {
    await page.keyboard.press('Enter')
    await expect(heads(page).nth(at)).toHaveText(before[0] ?? '')
    await expect(right).toBeFocused()
  }
})

test('the head of a column pins and hides it, by keyboard too', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}`)
  const [first = '', second = ''] = await names(page)
  await page.getByRole('columnheader').nth(2).hover()
  await page
    .getByRole('columnheader')
    .nth(2)
    .getByRole('link', { name: `pin ${second}` })
    .click()
  await expect(heads(page).first()).toHaveText(second)
  await page.getByRole('link', { name: `hide ${first}` }).focus()
  await expect(page.getByRole('link', { name: `hide ${first}` })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(heads(page).filter({ hasText: first })).toHaveCount(0)
})

test('a pinned column stays in sight when the table is scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 })
  await page.goto(`/stories/${SAMPLE}`)
  const last = (await names(page)).at(-1) ?? ''
  await page.goto(`/stories/${SAMPLE}?pin=${last.toLowerCase().replace(/[^a-z]+/g, '-')}`)
  await expect(heads(page).first()).toHaveText(last)
  const left = () =>
    heads(page)
      .first()
      .evaluate((head) => head.getBoundingClientRect().left)
  const before = await left()
  await page.getByRole('region', { name: 'Claims by outlet' }).evaluate((table) => table.scrollTo(400, 0))
  expect(await left()).toBe(before)
})

test('exports hold every outlet, whatever is hidden', async ({ page, request }) => {
  await page.goto(`/stories/${SAMPLE}?hide=zerohedge`)
  const href = await page.getByRole('link', { name: 'Matrix CSV' }).getAttribute('href')
  expect(href).not.toContain('hide')
  expect(await (await request.get(href ?? '')).text()).toContain('ZeroHedge')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('columns can be arranged', async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}`)
    const before = await names(page)
    await page.getByRole('link', { name: 'Arrange columns' }).click()
    await list(page)
      .getByRole('link', { name: `hide ${before[0]}` })
      .click()
    await expect(heads(page)).toHaveText(before.slice(1))
    await list(page)
      .getByRole('link', { name: `show ${before[0]}` })
      .click()
    await expect(heads(page)).toHaveText(before)
  })
})

const STATES = {
  'columns arranged': `/stories/${SAMPLE}?arrange=1&pin=reuters&hide=eu-today&order=zerohedge`,
  'all columns hidden but the pinned': `/stories/${SAMPLE}?pin=reuters&hide=eu-today.zerohedge.the-moscow-times.radio-free-europe-radio-liberty`,
  'an outlet that is not there compared': `/stories/${SAMPLE}/compare?a=reuters&b=nobody`,
  'two outlets compared': `/stories/${SAMPLE}/compare?a=reuters&b=zerohedge`,
}
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    for (const [name, address] of Object.entries(STATES)) {
      test(`${name}: can be read by everybody (${colorScheme}, ${width})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.setViewportSize({ width, height: 900 })
        await page.goto(address)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)])).toEqual(
          [],
        )
        const sideways = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect(await sideways()).toBe(0)
      })
    }
  }
}
