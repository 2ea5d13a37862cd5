import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { makeFerryStory } from './ferry-story'
import { shown } from './matrix-page'

const SHIP = 'The oldest ship was built in 1961'
const HALL = 'The ticket hall would close in June'
const SAILORS = 'Forty sailors will lose their posts'

test.describe.configure({ mode: 'serial' })

/** The address of a story of these tests' own; each works on another claim of it. */
let story = ''

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await browser.newPage()
  await makeFerryStory(page, 'The ferry out of the filter')
  story = new URL(page.url()).pathname
  await page.close()
})

test.beforeEach(async ({ page, baseURL }) => {
  const { origin } = new URL(baseURL ?? '')
  await page.context().addCookies([{ name: 'corroborate_analyst', value: 'Ana', url: origin }])
})

const row = (page: Page, words: string) =>
  page.locator('table.matrix tbody tr').filter({ has: page.getByRole('rowheader', { name: words }) })
const cell = (page: Page, words: string, outlet: string) =>
  row(page, words).getByRole('link', { name: new RegExp(`^${outlet} `) })
const panel = (page: Page) => page.locator('aside.panel')
const said = (page: Page) => page.locator('.review-bar .said')

test('a claim that a decision takes out of the filter stays in sight until its panel is closed', async ({
  page,
}) => {
  await page.goto(`${story}?stance=undisputed`)
  await cell(page, SHIP, 'Coast Radio').click()
  const places = await page.locator('table.matrix tbody th a').allTextContents()
  const others = places.filter((words) => !words.includes(SHIP))
  await panel(page).getByText('Judge Coast Radio').click()
  await panel(page).getByRole('button', { name: 'Disputes', exact: true }).click()
  await expect(said(page)).toHaveText(/^Noted/)
  await expect(row(page, SHIP)).toContainText('Does not match the filter: in sight only while it is open.')
  await expect(page.locator('table.matrix tbody th a')).toHaveText(places)
  await expect(shown(page)).toHaveText(/^\d+ of \d+ claims, and one in sight that does not match$/)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)])).toEqual([])

  // Another cell of the same claim is judged in the same row.
  await cell(page, SHIP, 'Harbour Post').click()
  await expect(row(page, SHIP)).toHaveCount(1)

  await page.keyboard.press('Escape')
  await expect(row(page, SHIP)).toHaveCount(0)
  await expect(page.locator('table.matrix tbody th a')).toHaveText(others)
  await expect(page.locator('table.matrix tbody th a:focus')).toHaveCount(1)
})

test('a claim that was hidden stays while it is open, and says so', async ({ page }) => {
  await page.goto(story)
  await row(page, HALL).getByRole('rowheader').getByRole('link').click()
  await panel(page).getByText('Judge this claim').click()
  await panel(page).getByRole('button', { name: 'Hide', exact: true }).click()
  await expect(said(page)).toHaveText(/^Noted/)
  await expect(row(page, HALL)).toContainText('Hidden: in sight only while it is open.')
  await page.locator('.review-tools').getByRole('button', { name: /^Undo/ }).click()
  await expect(row(page, HALL)).not.toContainText('Hidden')
})

test('keys judge on: the row stays in sight, and the focus in the table', async ({ page }) => {
  await page.goto(`${story}?stance=undisputed`)
  await page.getByRole('button', { name: 'Review mode' }).click()
  const at = cell(page, HALL, 'Harbour Post')
  await at.focus()
  await page.keyboard.press('d')
  await expect(at).toHaveAccessibleName(/^Harbour Post carries a denial/)
  await expect(row(page, HALL)).toContainText('in sight only because it was just judged.')
  await expect(at).toBeFocused()
  await page.keyboard.press('u')
  await expect(row(page, HALL)).not.toContainText('in sight only')
  await expect(at).toBeFocused()
  // What is done next lets it go.
  await page.keyboard.press('d')
  await expect(row(page, HALL)).toContainText('in sight only')
  await page.getByRole('link', { name: /^Undisputed \d+/ }).click()
  await expect(row(page, HALL)).not.toContainText('in sight only')
  await at.focus()
  await page.keyboard.press('u')
  await expect(at).toHaveAccessibleName(/^Harbour Post passes it on/)
})

test('a merge by keys takes a row away, and the focus goes on beside it', async ({ page }) => {
  await page.goto(story)
  await page.getByRole('button', { name: 'Review mode' }).click()
  await row(page, HALL).getByRole('rowheader').getByRole('link').focus()
  await page.keyboard.press('m')
  await row(page, SAILORS).first().getByRole('rowheader').getByRole('link').focus()
  await page.keyboard.press('m')
  await expect(said(page)).toHaveText(/^Noted.*merged/)
  await expect(row(page, SAILORS)).toHaveCount(0)
  await expect(page.locator('table.matrix tbody a:focus')).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('u')
  await expect(row(page, SAILORS).first()).toBeVisible()
})
