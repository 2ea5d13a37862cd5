import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { makeFerryStory } from './ferry-story'

const SHIP = 'The oldest ship was built in 1961'
const SAILORS = 'Forty sailors will lose their posts'
const HALL = 'The ticket hall would close in June'

test.describe.configure({ mode: 'serial' })

/** The address of a story of these tests' own; each works on another claim of it. */
let story = ''

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await browser.newPage()
  await makeFerryStory(page, 'The ferry at odds')
  story = new URL(page.url()).pathname
  await page.close()
})

const row = (page: Page, words: string) =>
  page.locator('table.matrix tbody tr').filter({ has: page.getByRole('rowheader', { name: words }) })
const cell = (page: Page, words: string, outlet: string) =>
  row(page, words).getByRole('link', { name: new RegExp(`^${outlet} `) })
const said = (page: Page) => page.locator('.review-bar .said')

async function named(page: Page, name: string): Promise<void> {
  const { origin } = new URL(test.info().project.use.baseURL ?? '')
  await page.context().addCookies([{ name: 'corroborate_analyst', value: name, url: origin }])
}

test('of two who change one claim the later is told what changed, and nothing is overwritten', async ({
  browser,
}) => {
  const [ana, ben] = [await browser.newPage(), await browser.newPage()]
  for (const [page, name] of [
    [ana, 'Ana'],
    [ben, 'Ben'],
  ] as const) {
    await named(page, name)
    await page.goto(story)
    await cell(page, SHIP, 'Coast Radio').click()
    await page.locator('aside.panel').getByText('Judge Coast Radio').click()
  }
  await ana.getByRole('button', { name: 'Disputes', exact: true }).click()
  await expect(said(ana)).toHaveText(/^Noted/)
  await ben.getByRole('button', { name: 'Both', exact: true }).click()
  await expect(
    ben.getByRole('alert').filter({ hasText: 'Ana set Coast Radio from “repeats” to “disputes”' }),
  ).toContainText('Nothing was overwritten')
  await expect(said(ben)).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await expect(cell(ben, SHIP, 'Coast Radio')).toHaveAccessibleName(/disputes/)
  await ben.locator('aside.panel').getByText('Judge Coast Radio').click()
  await ben.getByRole('button', { name: 'Both', exact: true }).click()
  await expect(said(ben)).toHaveText(/^Noted/)
  await expect(cell(ben, SHIP, 'Coast Radio')).toHaveAccessibleName(/repeats .* and disputes/)
})

test('in review mode keys decide on the cell that has the focus', async ({ page }) => {
  await named(page, 'Ana')
  await page.goto(story)
  const at = cell(page, SAILORS, 'Harbour Post')
  await at.focus()
  await page.keyboard.press('d')
  await expect(said(page)).toHaveText('')
  await page.getByRole('button', { name: 'Review mode' }).click()
  await at.focus()
  for (const [key, does] of [
    ['d', /^Harbour Post disputes/],
    ['b', /^Harbour Post repeats .* and disputes/],
    ['u', /^Harbour Post disputes/],
    ['r', /^Harbour Post repeats .*confirmed by an analyst/],
    ['o', /^Harbour Post leaves it out/],
  ] as const) {
    await page.keyboard.press(key)
    await expect(at).toHaveAccessibleName(does)
    // The quote beside it is that of the cell as it is now.
    const tip = page.locator('.tip-label')
    if ((await tip.count()) > 0) await expect(tip).toHaveText(does)
    await expect(at).toBeFocused()
  }
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toContainText('In review mode')
  await expect(keys).toContainText('The outlet disputes it')
})

test('whoever decides faster than the page is made anew is not stopped by their own decision', async ({
  page,
}) => {
  await named(page, 'Ana')
  await page.goto(story)
  await page.getByRole('button', { name: 'Review mode' }).click()
  const at = cell(page, SHIP, 'Harbour Post')
  await at.focus()
  // A slow machine: what was pressed is seen to be under way.
  await page.route(/\/decisions$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue()
  })
  for (const key of ['d', 'r', 'b']) await page.keyboard.press(key)
  await expect(page.getByText('Noting it…')).toBeVisible()
  await expect(at).toHaveAccessibleName(/^Harbour Post repeats .* and disputes/)
  await expect(said(page)).toHaveText(/^Noted as entry \d+: you set Harbour Post .* to “both”/)
  for (const key of ['u', 'u', 'u']) await page.keyboard.press(key)
  await expect(at).not.toHaveAccessibleName(/decided by|confirmed by/)
})

test('words that are marked in the reader become a mention; those of no report do not', async ({ page }) => {
  await named(page, 'Ana')
  await page.goto(story)
  await cell(page, HALL, 'Island Daily').click()
  await page
    .locator('.omitting > li')
    .filter({ hasText: 'Island Daily' })
    .getByRole('link', { name: 'It says so: mark the words' })
    .click()
  const add = page.getByRole('complementary', { name: 'Add a mention' })
  await expect(add).toContainText('Mark the words')
  await mark(page, 'Nothing has been decided', 'Nothing has been decided')
  await expect(add).toContainText('Marked: Nothing has been decided')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await add.getByRole('button', { name: 'They dispute it' }).click()
  await expect(said(page)).toHaveText(/^Noted/)

  await mark(page, 'The ferry company denied', 'Forty sailors will')
  await add.getByRole('combobox', { name: 'Claim' }).selectOption({ label: `${HALL}.` })
  await add.getByRole('button', { name: 'They repeat it' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'end of a paragraph' })).toBeVisible()
  await page.goto(story)
  await expect(cell(page, HALL, 'Island Daily')).toHaveAccessibleName(
    /disputes .*the engine says: leaves it out/,
  )
})

test('a program is told in words and numbers what is wrong', async ({ page, request }) => {
  await named(page, 'Ana')
  await page.goto(story)
  const claim =
    (await row(page, HALL).getByRole('rowheader').getByRole('link').getAttribute('data-claim')) ?? ''
  const send = async (form: Record<string, string>, headers: Record<string, string> = {}) => {
    const answer = await request.post(`${story}/decisions`, {
      form,
      headers: { accept: 'application/json', ...headers },
    })
    return [answer.status(), (await answer.text()).slice(0, 300)] as const
  }
  const note = { judge: 'note', claim, to: 'x' }
  for (const [form, headers, status, words] of [
    [note, {}, 401, /keeps a name/],
    [note, { cookie: 'corroborate_analyst=%E0%A4%A' }, 401, /keeps a name|cannot be read/],
    [note, { cookie: 'corroborate_analyst=' }, 401, /keeps a name|cannot be read/],
    [note, { cookie: 'corroborate_analyst=%2500' }, 401, /cannot be read/],
    [note, { cookie: `corroborate_analyst=${'x'.repeat(300)}` }, 401, /cannot be read/],
    [{ ...note, who: 'A\nB' }, {}, 401, /control character/],
    [{ ...note, who: 'x'.repeat(200) }, {}, 401, /200 characters/],
    [{ ...note, who: 'Ana', to: 'x'.repeat(100_000) }, {}, 400, /100000 characters, more than the 20000/],
    [{ ...note, who: 'Ana', claim: 'c-nowhere' }, {}, 400, /not in the story any more/],
    [{ who: 'Ana', judge: 'merge', claim, other: claim }, {}, 400, /with itself/],
    [{ who: 'Ana', judge: 'explode', claim }, {}, 400, /“action” does not take “explode”/],
    [{ who: 'Ana', do: 'undo', of: '4711' }, {}, 400, /no such decision/],
    [{ ...note, who: 'Ana' }, { origin: 'http://evil.example' }, 403, /another site/],
  ] as const) {
    const [got, text] = await send(form, headers)
    expect([got, text]).toEqual([status, expect.stringMatching(words)])
  }
  const elsewhere = await request.post('/stories/nowhere/decisions', { form: { ...note, who: 'Ana' } })
  expect(elsewhere.status()).toBe(404)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an analyst is asked for a name, and comes back to the claim', async ({ page }) => {
    await page.goto(story)
    await row(page, HALL).getByRole('rowheader').getByRole('link').click()
    await page.getByText('Judge this claim').click()
    await page.getByRole('button', { name: 'Pin to the top' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not changed')
    await page.getByLabel('Your name').fill('Ana')
    await page.getByRole('button', { name: 'Go on' }).click()
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('ticket hall')
    await expect(page.locator('table.matrix tbody tr').first()).toContainText('pinned')
  })
})

/** Marks from the first of some words to the end of others, as a mouse would. */
async function mark(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([first, last]) => {
      const at = (words: string): [Node, number] => {
        const walk = document.createTreeWalker(
          document.querySelector('article') ?? document,
          NodeFilter.SHOW_TEXT,
        )
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          const index = node.textContent?.indexOf(words) ?? -1
          if (index >= 0) return [node, index]
        }
        throw new Error(`No words “${words}”`)
      }
      const range = document.createRange()
      range.setStart(...at(first))
      const [node, index] = at(last)
      range.setEnd(node, index + last.length)
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(range)
    },
    [from, to] as const,
  )
}
