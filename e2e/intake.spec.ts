import { expect, type Page, test } from '@playwright/test'
import { type NewsServer, newsServer } from './news-server'

let news: NewsServer
test.beforeAll(async () => {
  news = await newsServer()
})
test.afterAll(() => news.close())

const PASTED = `Ferry with forty people on board runs aground

By Ann Moor, The Island Post

MOOR POINT, March 5 — The ferry Gull ran aground near the lighthouse on Tuesday, the coast guard said. Nobody was hurt.

The company denied that the captain had ignored a warning about the sandbank.`

/** The page of a visitor’s own drafts, before or after one of them is opened. */
const OWN_DRAFTS = /\/intake\/[0-9a-f]{24}(\?|$)/

const NOTE = `Gull: what we know

The ferry Gull is stuck near the lighthouse, the harbour master said on Tuesday. Forty people were on board.

Two tugs are on their way, and nobody was hurt, he said.`

const PAGE = `<!doctype html><html><head><title>Ferry stuck</title><meta property="og:site_name" content="The Daily Gull">
<meta property="article:published_time" content="2024-03-05T12:00:00Z"></head><body><article><h1>Ferry stuck off Moor Point</h1>
<p>The ferry Gull is stuck near the lighthouse, the coast guard said on Tuesday. A passenger said that three people were hurt.</p>
<p>The coast guard denied that anybody was hurt. The captain had been warned about the sandbank, the harbour master said.</p>
<p>The ferry will be pulled off the sandbank by two tugs on Wednesday, the company said in a statement.</p></article></body></html>`

test('an analyst brings six articles about a ferry, puts one right, and compares them', async ({ page }) => {
  test.setTimeout(180_000)
  await test.step('begins a new story from the list', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'New story' }).click()
    await expect(page.getByRole('heading', { name: 'New story', level: 1 })).toBeVisible()
  })

  await test.step('pastes one', async () => {
    await addText(page, PASTED)
    // The first thing handed in starts the worker.
    await expect(draft(page, 'Ferry with forty people')).toContainText('The Island Post', { timeout: 60_000 })
  })

  await test.step('drops two files', async () => {
    await page.getByLabel('Choose files').setInputFiles([
      { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from(NOTE) },
      { name: 'stuck.html', mimeType: 'text/html', buffer: Buffer.from(PAGE) },
    ])
    await expect(draft(page, 'Ferry stuck off Moor Point')).toContainText('The Daily Gull')
    await expect(draft(page, 'Gull: what we know')).toContainText('no outlet named')
  })

  await test.step('has one fetched', async () => {
    await page.getByLabel('Give addresses').fill(`${news.address}/gull.html`)
    await page.getByRole('button', { name: 'Fetch them' }).click()
    await expect(draft(page, 'Ferry Gull aground off Moor Point')).toContainText('Harbour Herald')
    await expect(draft(page, 'Ferry Gull aground off Moor Point')).toContainText('5 Mar 2024')
  })

  await test.step('takes two of three items of a feed', async () => {
    await page.getByLabel('Look into a feed').fill(`${news.address}/feed.xml`)
    await page.getByRole('button', { name: 'Fetch the feed' }).click()
    const feed = page.getByRole('form', { name: /Coast Wire/ })
    await expect(feed.getByRole('checkbox')).toHaveCount(3)
    await feed.getByRole('checkbox', { name: /Tugs/ }).check()
    await feed.getByRole('checkbox', { name: /Inquiry/ }).check()
    await feed.getByRole('button', { name: 'Take those that are ticked' }).click()
    await expect(page.getByRole('heading', { name: '6 articles' })).toBeVisible()
    await expect(draft(page, 'Inquiry into the Gull')).toContainText('Coast Wire')
  })

  await test.step('gives the outlet that one of them does not name', async () => {
    await openDraft(page, 'Gull: what we know')
    const field = page.getByLabel('Outlet', { exact: true })
    await expect(field).toHaveValue('')
    await field.fill('Moor Point Gazette')
    await field.press('Tab')
    await expect(draft(page, 'Gull: what we know')).toContainText('Moor Point Gazette')
    await expect(page.getByText('put right by you')).toBeVisible()
  })

  await test.step('closes the page, comes back, and finds everything', async () => {
    // Other tests have drafts of the same text on their way.
    const { pathname } = new URL(page.url())
    await page.goto('/stories/new')
    const back = page.getByRole('link', { name: /Ferry with forty/ })
    await back.and(page.locator(`[href="${pathname}"]`)).click()
    await expect(page.getByRole('heading', { name: '6 articles' })).toBeVisible()
    await expect(draft(page, 'Gull: what we know')).toContainText('Moor Point Gazette')
  })

  await test.step('analyses them together', async () => {
    await page.getByLabel('Title of the story').fill('The ferry Gull')
    await page.getByRole('button', { name: 'Analyse 6 articles' }).click()
    await expect(page.getByRole('link', { name: /Open the matrix/ })).toBeVisible({ timeout: 60_000 })
  })

  await test.step('sees the matrix, with the outlet that was put right', async () => {
    await page.getByRole('link', { name: /Open the matrix/ }).click()
    await expect(page.getByRole('heading', { name: 'The ferry Gull', level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: '6 articles' })).toBeVisible()
    await expect(page.getByRole('columnheader', { name: /^Moor Point Gazette/ })).toBeVisible()
    await expect(page.getByRole('columnheader', { name: /^Harbour Herald/ })).toBeVisible()
  })

  await test.step('adds one more later; the story knows the old ones', async () => {
    await page.getByRole('link', { name: 'Add articles' }).click()
    await addText(page, `${PASTED}\n\nMore was not known on Tuesday evening.`)
    await expect(page.getByRole('heading', { name: '1 article' })).toBeVisible()
    await page.getByRole('button', { name: 'Add and analyse 1 article' }).click()
    await page.getByRole('link', { name: /Open the matrix/ }).click({ timeout: 60_000 })
    await expect(page.getByRole('link', { name: '7 articles' })).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a text and a file become a story', async ({ page }) => {
    await page.goto('/stories/new')
    await addText(page, PASTED)
    await page
      .getByLabel('Choose files')
      .setInputFiles([{ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from(NOTE) }])
    await page.getByRole('button', { name: 'Add the files' }).click()
    await reloadUntil(page, () => page.getByRole('heading', { name: '2 articles' }).isVisible())
    await page.getByRole('link', { name: 'Gull: what we know' }).click()
    await page.getByLabel('Outlet', { exact: true }).fill('Moor Point Gazette')
    await page.getByRole('button', { name: 'Keep these' }).click()
    await expect(draft(page, 'Gull: what we know')).toContainText('Moor Point Gazette')
    await page.getByLabel('Title of the story').fill('The ferry, by hand')
    await page.getByRole('button', { name: 'Analyse 2 articles' }).click()
    const matrix = page.getByRole('link', { name: /Open the matrix/ })
    await reloadUntil(page, () => matrix.isVisible())
    await matrix.click()
    await expect(page.getByRole('heading', { name: 'The ferry, by hand', level: 1 })).toBeVisible()
  })

  test('what is refused is said on a page, with a way back', async ({ page }) => {
    await page.goto('/stories/new')
    await page
      .getByLabel('Give addresses')
      .fill(Array.from({ length: 201 }, (_, i) => `http://a.example/${i}`).join('\n'))
    await page.getByRole('button', { name: 'Fetch them' }).click()
    await expect(page.getByText('Give at most 200 addresses at a time.')).toBeVisible()
    await page.getByRole('link', { name: 'Go back' }).click()
    await expect(page.getByRole('heading', { name: 'New story' })).toBeVisible()
  })
})

test('a block of the text can be switched, and left out articles come back', async ({ page }) => {
  await page.goto('/stories/new')
  await addText(page, PASTED)
  await openDraft(page, 'Ferry with forty people')
  const text = page.getByRole('form', { name: 'Its text' })
  await text.getByRole('button', { name: /^Not report: The company denied/ }).click()
  await expect(text.getByRole('button', { name: /^Report: The company denied/ })).toBeVisible()
  await text.getByRole('button', { name: /^Report: The company denied/ }).click()
  await expect(text.getByRole('button', { name: /^Not report: The company denied/ })).toBeVisible()
  await page.getByRole('button', { name: /^Leave out/ }).click()
  await expect(page.getByText('left out', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Analyse/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Take it in again' }).click()
  await expect(page.getByRole('button', { name: 'Analyse 1 article' })).toBeVisible()
})

test('a wrong date is said, and what was typed stays', async ({ page }) => {
  await page.goto('/stories/new')
  await addText(page, NOTE)
  await openDraft(page, 'Gull: what we know')
  await page.getByLabel('Published').fill('2024-02-31')
  await page.getByRole('button', { name: 'Keep these' }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: '“Published” must be a date that exists' }),
  ).toBeVisible()
  await expect(page.getByLabel('Published')).toHaveValue('2024-02-31')
})

function draft(page: Page, title: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })
}

/**
 * Pastes a text and waits for the page of its own drafts: the page before it lists what other tests have on their
 * way, and some of that has the same title.
 */
async function addText(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste a text').fill(text)
  await page.getByRole('button', { name: 'Add the text' }).click()
  await expect(page).toHaveURL(OWN_DRAFTS, { timeout: 30_000 })
}

/** Opens a draft; once more where the list was made anew in the middle of the click, as a person would. */
async function openDraft(page: Page, title: string): Promise<void> {
  const text = page.getByRole('form', { name: 'Its text' })
  await expect(async () => {
    if (!(await text.isVisible())) await page.getByRole('link', { name: title }).click()
    await expect(text).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 40_000 })
}

/** Without scripts a page learns what is new only when it is asked for again. */
async function reloadUntil(page: Page, seen: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    await page.reload()
    expect(await seen()).toBe(true)
  }).toPass({ timeout: 60_000 })
}
