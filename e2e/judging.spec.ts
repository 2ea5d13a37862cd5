import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { addArticle, makeFerryStory, newsPage } from './ferry-story'

const END = 'will end its night crossings in May'
const LINE = 'Island loses its late boats'
const SHIP = 'The oldest ship was built in 1961'
const SAILORS = 'Forty sailors will lose their posts'

const row = (page: Page, words: string) =>
  page.locator('table.matrix tbody tr').filter({ has: page.getByRole('rowheader', { name: words }) })
const cell = (page: Page, words: string, outlet: string) =>
  row(page, words)
    .first()
    .getByRole('link', { name: new RegExp(`^${outlet} `) })
const panel = (page: Page) => page.locator('aside.panel')
const said = (page: Page) => page.locator('.review-bar .said')
const tools = (page: Page) => page.locator('.review-tools')

test('an analyst corrects the engine, changes their mind, adds an article, and finds every decision in place', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await makeFerryStory(page, 'The night ferry')
  const rows = page.locator('table.matrix tbody tr')
  const atFirst = await rows.count()

  await test.step('corrects a cell, and is asked for a name once', async () => {
    await cell(page, SHIP, 'Coast Radio').click()
    await panel(page).getByText('Judge Coast Radio').click()
    await panel(page).getByRole('button', { name: 'Disputes', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Who decides?' })
    await dialog.getByLabel('Your name').fill('Ana Roe')
    await dialog.getByRole('button', { name: 'Go on' }).click()
    await expect(said(page)).toHaveText(
      /^Noted as entry 1: you set Coast Radio from “repeats” to “disputes” on “/,
    )
    await expect(cell(page, SHIP, 'Coast Radio')).toHaveAccessibleName(
      /disputes .*decided by an analyst; the engine says: repeats/,
    )
    await accessible(page)
  })

  await test.step('merges two claims', async () => {
    await row(page, END).first().getByRole('rowheader').getByRole('link').click()
    await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(END)
    await panel(page).getByText('Judge this claim').click()
    await panel(page)
      .getByLabel('Another claim')
      .selectOption({ label: `${LINE}.` })
    await panel(page).getByRole('button', { name: 'Merge it into this one' }).click()
    await expect(said(page)).toHaveText(/^Noted as entry 2: you merged “/)
    await expect(rows).toHaveCount(atFirst - 1)
    await expect(row(page, LINE)).toHaveCount(0)
  })

  await test.step('splits one', async () => {
    await panel(page)
      .getByRole('form', { name: 'Split' })
      .getByRole('checkbox', { name: /Coast Radio.*harbour office/ })
      .check()
    await panel(page).getByRole('button', { name: 'Split them off' }).click()
    await expect(said(page)).toHaveText(/^Noted as entry 3: you split a quote off “/)
    await expect(rows).toHaveCount(atFirst)
  })

  await test.step('marks a quote “not the same”', async () => {
    await cell(page, SAILORS, 'Island Daily').click()
    await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(SAILORS)
    await panel(page).getByText('Judge Island Daily').click()
    await panel(page).getByRole('button', { name: 'Not this claim' }).first().click()
    await expect(said(page)).toHaveText(
      /^Noted as entry 4: you took a quote out of “.*: not the same claim\.$/,
    )
    await expect(rows).toHaveCount(atFirst + 1)
    await page.keyboard.press('Escape')
  })

  await test.step('undoes twice, and redoes once', async () => {
    await tools(page).getByRole('button', { name: /^Undo/ }).click()
    await expect(said(page)).toHaveText('Noted as entry 5: you undid entry 4.')
    await expect(rows).toHaveCount(atFirst)
    await tools(page).getByRole('button', { name: /^Undo/ }).click()
    await expect(said(page)).toHaveText('Noted as entry 6: you undid entry 3.')
    await expect(rows).toHaveCount(atFirst - 1)
    await tools(page).getByRole('button', { name: 'Redo' }).click()
    await expect(said(page)).toHaveText('Noted as entry 7: you redid entry 3.')
    await expect(rows).toHaveCount(atFirst)
  })

  await test.step('reads in the history who did what, and takes the other one back there', async () => {
    await page.getByRole('link', { name: /^History/ }).click()
    const entries = page.locator('.entries > li')
    await expect(entries).toHaveCount(7)
    await expect(entries.last()).toContainText('Ana Roe set Coast Radio from “repeats” to “disputes”')
    await expect(entries.nth(3)).toContainText('not the same claim')
    await accessible(page)
    await entries.nth(3).getByRole('button', { name: 'Redo' }).click()
    await expect(entries).toHaveCount(8)
    await expect(page.locator('.entries .undone')).toHaveCount(0)
    await page.getByRole('link', { name: 'The night ferry' }).click()
    await expect(rows).toHaveCount(atFirst + 1)
  })
  const claims = page.locator('table.matrix tbody th a')
  const decided = await claims.allTextContents()

  await test.step('adds an article; everything is analysed again', async () => {
    await addArticle(page, newsPage('Late Herald', 'Sailors to go', [`${SAILORS}.`, `${SHIP}.`]))
    await expect(page.getByRole('columnheader', { name: /^Late Herald/ })).toBeVisible()
  })

  await test.step('finds every decision in place', async () => {
    await expect(cell(page, SHIP, 'Coast Radio')).toHaveAccessibleName(/disputes .*the engine says: repeats/)
    await expect(cell(page, SHIP, 'Late Herald')).toHaveAccessibleName(/repeats/)
    await expect(row(page, LINE)).toHaveCount(0)
    await expect(cell(page, SAILORS, 'Island Daily').first()).toHaveAccessibleName(/leaves it out/)
    expect(await claims.allTextContents()).toEqual(expect.arrayContaining(decided))
    await page.getByRole('link', { name: /^History/ }).click()
    await expect(page.locator('.entries > li')).toHaveCount(8)
    await expect(page.getByText('To be placed again')).toHaveCount(0)
  })
})

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)])).toEqual([])
}
