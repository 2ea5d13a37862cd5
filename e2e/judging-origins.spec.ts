import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { makeFerryStory } from './ferry-story'

const SAILORS = 'Forty sailors will lose their posts'

const panel = (page: Page) => page.locator('aside.panel')
const numbers = (page: Page) => panel(page).locator('.sum')
const form = (page: Page) => panel(page).getByRole('form', { name: 'Judge the origins' })
const bar = (page: Page) => page.getByRole('region', { name: 'Judging' })
const said = (page: Page) => bar(page).locator('.said')

test('an analyst overrules what a claim goes back to, takes it back, and finds it again in exports', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await makeFerryStory(page, 'Origins of the ferry')
  const row = page.locator('table.matrix tbody tr').filter({ hasText: SAILORS })
  await row.getByRole('rowheader').getByRole('link').click()
  await expect(numbers(page)).toContainText('2 outlets')
  const before = (await numbers(page).textContent()) ?? ''
  expect(before).not.toContain('1 origin')
  await panel(page).getByText('Judge the origins').click()

  await test.step('is told what is missing', async () => {
    await form(page).getByRole('button', { name: 'Share an origin' }).click()
    await page.getByLabel('Your name').fill('Ana Roe')
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(said(page)).toContainText('two at least. Nothing was changed.')
    await form(page).getByRole('button', { name: 'Are independent' }).click()
    await expect(said(page)).toContainText('one at least. Nothing was changed.')
  })

  await test.step('makes one of two; what was picked is not sent again with the next', async () => {
    const boxes = form(page).getByRole('checkbox')
    await expect(boxes).toHaveCount(2)
    for (const box of await boxes.all()) await box.check()
    await form(page).getByLabel('Why (optional)').fill('The same leaflet')
    await form(page).getByRole('button', { name: 'Share an origin' }).click()
    await expect(said(page)).toHaveText(
      /^Noted as entry 1: you said that Harbour Post and Island Daily share an origin for “/,
    )
    await expect(numbers(page)).toContainText('2 outlets, 1 origin.')
    await expect(row).toContainText('2 outlets · 1 origin')
    await expect(panel(page).locator('.origins')).toContainText('An analyst says that these share an origin.')
    await expect(form(page).getByRole('checkbox', { checked: true })).toHaveCount(0)
    await expect(form(page).getByLabel('Why (optional)')).toHaveValue('')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)])).toEqual([])
  })

  await test.step('takes it back and makes it stand again, beside what is said of it', async () => {
    await bar(page).getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(said(page)).toHaveText('Noted as entry 2: you undid entry 1.')
    await expect(numbers(page)).toHaveText(before)
    await expect(bar(page).getByRole('button', { name: 'Redo' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(said(page)).toHaveText('Noted as entry 3: you redid entry 1.')
    await expect(numbers(page)).toContainText('2 outlets, 1 origin.')
  })

  await test.step('finds it after loading the page again, and in what is exported', async () => {
    await page.reload()
    await expect(numbers(page)).toContainText('2 outlets, 1 origin.')
    const file = async (name: string) =>
      (await page.request.get(`/stories/${new URL(page.url()).pathname.split('/')[2]}/${name}`)).text()
    const origins = (await file('origins.csv')).split('\r\n').filter((line) => line.includes(SAILORS))
    expect(origins).toHaveLength(1)
    expect(origins[0]).toContain('An analyst says that these share an origin.')
    expect(await file('decisions.csv')).toMatch(/\n1,.*origins-shared.*The same leaflet,yes,/)
    expect(await file('matrix.csv')).toMatch(new RegExp(`${SAILORS}.*decided in entries 1`))
  })

  await test.step('makes two of it again', async () => {
    await panel(page).getByText('Judge the origins').click()
    await form(page).getByRole('checkbox', { name: 'Island Daily' }).check()
    await form(page).getByRole('button', { name: 'Are independent' }).click()
    await expect(said(page)).toHaveText(
      /^Noted as entry 4: you said that Island Daily has “.*” independently\.$/,
    )
    await expect(numbers(page)).toContainText('2 outlets, 2 origins.')
    await page.getByRole('link', { name: /^History/ }).click()
    await expect(page.locator('.entries > li')).toHaveCount(4)
  })
})
