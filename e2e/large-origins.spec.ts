import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { newsPage } from './ferry-story'
import { evidence, picture } from './origins-page'

const FIRST = ['Anna', 'Boris', 'Clara', 'David', 'Edith', 'Frank', 'Greta', 'Henry']
const LAST = ['Al', 'Bor', 'Cas', 'Dun', 'Fen', 'Gar', 'Hol', 'Lin', 'Mor']
const ENDING = ['berg', 'ford', 'well', 'ton', 'stead', 'more', 'wick', 'field']
const TOWN = ['Aldby', 'Borrow', 'Corran', 'Dunmore', 'Elswick', 'Farholm', 'Glenby', 'Harwick', 'Inverry']
const PAPER = ['Post', 'Herald', 'Courier', 'Echo']

const LOST = ['gates', 'pumps', 'lamps', 'planks', 'ropes', 'wheels', 'rails', 'doors']
const DID = ['carried', 'counted', 'found', 'lent', 'sold', 'moved', 'buried']
const WHAT = ['sandbags', 'boats', 'candles', 'blankets', 'ladders']

/** 36 papers, each of which quotes two people whom nobody else does, and the Flood Office as all do; none copies another. */
const pages = TOWN.flatMap((town, t) =>
  PAPER.map((paper, p) => {
    const i = t * PAPER.length + p
    const one = (words: readonly string[], k: number) => words[k % words.length] ?? ''
    const name = (k: number) => `${one(FIRST, k)} ${one(LAST, Math.floor(k / 8))}${one(ENDING, k)}`
    return newsPage(`${town} ${paper}`, `${town} ${one(DID, i)} ${one(LOST, i)}: ${i + 100}`, [
      `${town} lost ${i + 2} ${one(LOST, i)} on ${one(WHAT, i)} street, the Flood Office said.`,
      `“We ${one(DID, i)} ${i + 20} ${one(WHAT, i + 1)},” said ${name(2 * i)}.`,
      `${name(2 * i + 1)} said ${town} had ${one(DID, i + 3)} ${i + 300} ${one(LOST, i + 5)}.`,
    ])
  }),
)

test('a large story begins with what outlets share, and draws what is near one of them', async ({ page }) => {
  test.setTimeout(240_000)
  await makeStory(page)
  await page
    .getByRole('navigation', { name: 'This story' })
    .getByRole('link', { name: 'Origins', exact: true })
    .click()

  const amounts = page.getByRole('navigation', { name: 'How much is drawn' }).getByRole('link')
  await expect(amounts).toHaveText([
    /^What outlets share \d+$/,
    /^Own sources in one box \d+$/,
    /^Everything \d+$/,
  ])
  const [shared = 0, folded = 0, all = 0] = (await amounts.allTextContents()).map((words) =>
    Number(words.match(/\d+$/)?.[0]),
  )
  expect(shared).toBeLessThan(folded)
  expect(folded).toBeLessThan(all)
  const nodes = picture(page).locator('a.node')
  await expect(nodes).toHaveCount(shared)
  expect(await boxesInFile(page)).toBe(shared)
  await expect(page.getByText(`Left off: ${all - shared} that no two outlets share.`)).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await test.step('a high picture opens where reading begins, not above it', async () => {
    await amounts.filter({ hasText: /^Everything/ }).click()
    await expect(nodes).toHaveCount(all)
    await page.getByRole('region', { name: 'Picture' }).scrollIntoViewIfNeeded()
    await expect(nodes.first()).toBeInViewport()
    await page.goBack()
    await expect(nodes).toHaveCount(shared)
  })

  await test.step('what is opened in the list is drawn, and scrolled to within the picture', async () => {
    const last = page.locator('.graph-list details').last()
    await last.locator('summary').click()
    await last
      .getByRole('link', { name: /^quotes (?!Flood)/ })
      .last()
      .click()
    await expect(evidence(page).getByRole('heading', { level: 2 })).toContainText('quotes')
    await expect(nodes).toHaveCount(all)
    await expect(picture(page).locator('a.edge[aria-current]')).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect(nodes).toHaveCount(shared)
  })

  await test.step('by keyboard: one outlet, what is near it, and the whole again', async () => {
    await picture(page).getByRole('link', { name: 'Glenby Echo, outlet' }).focus()
    await page.keyboard.press('Enter')
    const near = evidence(page).getByRole('link', { name: 'Draw only what is near it' })
    await near.focus()
    await page.keyboard.press('Enter')
    await expect(nodes).toHaveCount(3)
    await expect(page.getByText(/^Drawn: Glenby Echo, who it has something from/)).toBeVisible()
    expect(await boxesInFile(page)).toBe(3)
    await picture(page).locator('a.edge').first().focus()
    await page.keyboard.press('Enter')
    await expect(evidence(page).getByRole('heading', { level: 2 })).toContainText('Glenby Echo')
    await expect(nodes).toHaveCount(3)
    await page.keyboard.press('Escape')
    await page
      .getByText(/^Drawn: /)
      .getByRole('link', { name: 'Draw the whole story' })
      .focus()
    await page.keyboard.press('Enter')
    await expect(nodes).toHaveCount(shared)
  })
})

/** Downloads the picture and counts what it is of. */
async function boxesInFile(page: Page): Promise<number> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('navigation', { name: 'Export' }).getByRole('link', { name: 'SVG' }).click()
  const stream = await (await waiting).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return (
    Buffer.concat(chunks)
      .toString('utf8')
      .match(/<text>/g)?.length ?? 0
  )
}

async function makeStory(page: Page): Promise<void> {
  await page.goto('/stories/new')
  await page.getByLabel('Choose files').setInputFiles(pages)
  await expect(page.getByRole('heading', { name: '36 articles' })).toBeVisible({ timeout: 120_000 })
  await page.getByLabel('Title of the story').fill('Water in thirty-six papers')
  await page.getByRole('button', { name: 'Analyse 36 articles' }).click()
  await page.getByRole('link', { name: /Open the matrix/ }).click({ timeout: 120_000 })
  await expect(page.locator('table.matrix tbody tr').first()).toBeVisible()
}
