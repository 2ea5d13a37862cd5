import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { SAMPLE } from './stories'

/** Begins a story with texts that are pasted, none of which names its outlet, and stops at its page. */
async function paste(page: Page, title: string, texts: readonly string[]): Promise<void> {
  await page.goto('/stories/new')
  for (const [i, text] of texts.entries()) {
    await page.getByLabel('Paste a text').fill(text)
    await page.getByRole('button', { name: 'Add the text' }).click()
    const read = page.getByRole('heading', { name: i === 0 ? '1 article' : `${i + 1} articles` })
    await expect(read).toBeVisible({ timeout: 60_000 })
  }
  await page.getByLabel('Title of the story').fill(title)
  await page.getByRole('button', { name: /^Analyse / }).click()
  const onward = page.getByRole('link', { name: /Open the matrix/ })
  await expect(onward).toBeFocused({ timeout: 60_000 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page).toHaveURL(/\/stories\//)
}

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)])).toEqual([])
}

test('outlets that no pasted text names are told apart in the matrix, and named from there', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await paste(page, 'Pasted and unnamed', [
    'Quarry to reopen\n\nThe quarry above Selbach will reopen in spring, the council said on Friday. Nine people will work there.',
    'Doubts over the quarry\n\nThe quarry above Selbach will reopen in spring. Nine people will work there, the council said.',
  ])
  const heads = page.locator('table.matrix thead .outlet')
  await expect(heads).toHaveCount(2)
  const seen = await heads.evaluateAll((all) =>
    all.map((one) =>
      [...one.childNodes]
        .filter((node) => node.nodeType === 3)
        .map((node) => node.textContent)
        .join(''),
    ),
  )
  expect(new Set(seen).size).toBe(2)
  for (const words of seen) expect(words).toMatch(/^pasted text/)
  await expect(page.getByRole('columnheader', { name: /^Unidentified outlet pasted text/ })).toHaveCount(2)
  const [name, read] = await page.locator('table.matrix thead th').nth(1).locator('small a').all()
  const [upper, lower] = [await name?.boundingBox(), await read?.boundingBox()]
  expect((lower?.y ?? 0) - (upper?.y ?? 0), 'far enough apart for a finger').toBeGreaterThanOrEqual(24)
  await accessible(page)
  await page
    .getByRole('link', { name: /^Name the outlet of pasted text/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Rename' })).toBeInViewport()
  await expect(page.getByRole('main').getByRole('link', { name: 'Quarry to reopen' })).toBeVisible()
  await expect(page).toHaveTitle(/^Outlets of Pasted and unnamed/)
  await page.goto(page.url().replace(/\/outlets.*/, '/origins'))
  await expect(page.locator('.graph text').filter({ hasText: /^pasted text/ })).toHaveCount(2)
})

test('a story in which no claim was found says so, and what to do; nothing is there to be filtered', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await paste(page, 'A story of three words', ['The grey quarry.'])
  await expect(page.getByText('No claim was found in the articles of this story')).toBeVisible()
  await expect(page.getByRole('search')).toHaveCount(1)
  await expect(page.getByRole('table')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Export' })).toHaveCount(0)
  await accessible(page)
  const slug = new URL(page.url()).pathname
  await page.goto(`${slug}/origins`)
  await expect(page.getByText('No link was found')).toBeVisible()
  await page.goto(`${slug}/timeline`)
  await expect(page.getByText('There is none in this story.')).toBeVisible()
  await page.goto(slug)
  await page.getByRole('link', { name: 'Look at what was taken in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 article')
  await page.goto(slug)
  await page.getByRole('link', { name: 'add articles', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Add articles')
})

test('an article in another language says that it is not analysed', async ({ page }) => {
  test.setTimeout(120_000)
  await paste(page, 'Eine Fähre', [
    'Die Fähre liegt fest\n\nDie Fähre lief am Dienstag vor der Insel auf eine Sandbank, wie die Küstenwache mitteilte. Niemand wurde verletzt, und am Mittwoch sollen zwei Schlepper kommen.',
  ])
  await page.getByRole('link', { name: '1 article' }).click()
  await page.getByRole('rowheader').getByRole('link').click()
  await expect(page.getByText('It is in German: it is kept, and not analysed.')).toBeVisible()
  await accessible(page)
})

test('articles that wait are called by their titles, not by where they came from', async ({ page }) => {
  await page.goto('/stories/new')
  for (const title of ['The mill at Oberau closes', 'Mill hands to go']) {
    await page.getByLabel('Paste a text').fill(`${title}\n\nThe mill will close in June, its owner said.`)
    await page.getByRole('button', { name: 'Add the text' }).click()
    await expect(page.getByRole('link', { name: title })).toBeVisible({ timeout: 60_000 })
  }
  const desk = page.url()
  await page.goto('/')
  const waiting = page.getByRole('region', { name: 'Begun, not finished' })
  await waiting.getByRole('link', { name: '“The mill at Oberau closes” and 1 more' }).click()
  await expect(page).toHaveURL(desk)
  await page.getByLabel('Title of the story').fill('The mill')
  await expect(async () => {
    await page.goto('/')
    await expect(waiting.getByRole('link', { name: 'The mill', exact: true })).toBeVisible({ timeout: 1_000 })
  }).toPass()
})

test('a story is renamed, and deleted, where its articles are listed; the sample is neither', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  await paste(page, 'A story to be gone', ['The lock at Selbach closed in May, its keeper said.'])
  const path = new URL(page.url()).pathname
  await page.getByRole('link', { name: '1 article' }).click()
  await page.getByLabel('Title', { exact: true }).fill('Gone soon')
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByRole('link', { name: 'Gone soon' })).toBeVisible()
  await expect(page).toHaveURL(`${path}/articles`)
  await page.getByLabel('Title', { exact: true }).fill(`Long${'winded'.repeat(20)}`)
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByRole('link', { name: /^Longwinded/ })).toBeVisible()
  await page.setViewportSize({ width: 320, height: 640 })
  for (const place of ['/', path, `${path}/articles`]) {
    await page.goto(place)
    const beyond = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await beyond(), place).toBe(0)
  }
  await expect(page.getByRole('button', { name: 'Yes, delete it all' })).toBeHidden()
  await page.getByText('Delete this story…').click()
  await accessible(page)
  await page.getByRole('button', { name: 'Yes, delete it all' }).click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('link', { name: /^Longwinded/ })).toHaveCount(0)
  expect((await request.get(path)).status()).toBe(404)

  await page.goto(`/stories/${SAMPLE}/articles`)
  await expect(page.getByRole('heading', { name: 'The story itself' })).toHaveCount(0)
  for (const what of ['title', 'delete']) {
    const refused = await request.post(`/stories/${SAMPLE}/${what}`, {
      form: { title: 'Mine' },
      maxRedirects: 0,
    })
    expect(refused.status()).toBe(409)
    expect(await refused.text()).toContain('The sample comes with the project')
  }
})
