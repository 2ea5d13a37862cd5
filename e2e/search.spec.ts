import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { SAMPLE } from './stories'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Words to look for' })
const hits = (page: Page, kind: string) => page.getByRole('region', { name: kind }).getByRole('listitem')

test('"/" on the matrix searches the story: claims, quotes and articles with the words marked', async ({
  page,
}) => {
  await page.goto(`/stories/${SAMPLE}`)
  await expect(page.locator('table.matrix [tabindex="0"]')).toHaveCount(1)
  await page.keyboard.press('/')
  await page.keyboard.type('wagner')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/stories/${SAMPLE}/search?q=wagner`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search this story')
  await expect(field(page)).toHaveValue('wagner')
  for (const kind of ['Claims', 'Quotes', 'Articles']) {
    await expect(hits(page, kind).first()).toBeVisible()
    await expect(hits(page, kind).first().locator('mark').first()).toHaveText(/wagner/i)
  }
})

test('on paper stands what was looked for, in place of what is pressed', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}/search?q=wagner`)
  const asked = page.getByText(/^Looked for: wagner\. \d+ found\.$/)
  const kinds = page.getByRole('navigation', { name: 'Kinds of hits' })
  await expect(asked).toBeHidden()
  await expect(kinds).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(asked).toBeVisible()
  await expect(kinds).toBeHidden()
})

test('what was found in the sample is said to be a digest, and leads on to the pages of the story', async ({
  page,
}) => {
  await page.goto(`/stories/${SAMPLE}/search?q=wagner`)
  await expect(page.getByText('Sample story. Each article is a digest')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'This story' })).toContainText('Origins')
  await page.goto('/search?q=wagner')
  await expect(page.getByText('(sample: digests)').first()).toBeVisible()
})

test('a hit leads to its claim, its place in the article, its article', async ({ page }) => {
  const open = () => page.goto(`/stories/${SAMPLE}/search?q=wagner`)
  await open()
  const words = await hits(page, 'Claims').first().getByRole('link').first().textContent()
  await hits(page, 'Claims').first().getByRole('link').first().click()
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(words ?? '')
  await open()
  await hits(page, 'Quotes').first().getByRole('link').first().click()
  await expect(page).toHaveURL(/articles\/a\w+#m-m\w+$/)
  const id = new URL(page.url()).hash.slice(1)
  await expect(page.locator(`[id="${id}"] + *`)).toBeInViewport()
  await open()
  const article = hits(page, 'Articles').first().getByRole('link').first()
  // What the browser is to go to is no part of the address that the page sees.
  await expect(article).toHaveAttribute('href', /\/articles\/a\w+#:~:text=.*wagner/i)
  await article.click()
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page).toHaveURL(/\/articles\/a\w+$/)
})

test('all stories are searched from the list of stories, and one kind page by page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Search all stories' }).fill('venezuela')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search?q=venezuela')
  const kinds = page.getByRole('navigation', { name: 'Kinds of hits' })
  const quotes = kinds.getByRole('link', { name: /^Quotes/ })
  const n = Number((await quotes.textContent())?.match(/\d+/)?.[0])
  await quotes.click()
  await expect(page).toHaveURL(/kind=quote/)
  await expect(hits(page, 'Quotes')).toHaveCount(Math.min(n, 30))
  await expect(hits(page, 'Quotes').first().getByRole('link').nth(1)).toBeVisible()
})

test('a word with a hyphen before it leaves out what holds it, in the search and above the matrix', async ({
  page,
}) => {
  await page.goto(`/stories/${SAMPLE}/search?kind=claim&q=contractors`)
  const all = await hits(page, 'Claims').count()
  await field(page).fill('contractors -wagner')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Left out: whatever holds “wagner”.')).toBeVisible()
  await page.getByRole('link', { name: /^Claims/ }).click()
  await expect(page).toHaveURL(/kind=claim/)
  await expect(hits(page, 'Claims').filter({ hasText: /wagner/i })).toHaveCount(0)
  const left = await hits(page, 'Claims').count()
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(all)

  await page.goto(`/stories/${SAMPLE}?q=wagner`)
  const matching = page.getByText(/^\d+ of \d+ claims$/)
  const [told = 0, every = 0] = ((await matching.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? []
  expect(told).toBeGreaterThan(0)
  await page.getByRole('searchbox', { name: 'Words in claims or quotes' }).fill('-wagner')
  await page.keyboard.press('Enter')
  await expect(matching).toHaveText(`${every - told} of ${every} claims`)
})

for (const [name, typed, says] of [
  ['nothing', '', 'All the words must stand in one claim'],
  ['marks alone', '"\'()*-', 'There is no word in that to look for'],
  ['what to leave out alone', '-wagner', 'That only says what to leave out'],
  ['an emoji', '🌀', 'There is no word in that to look for'],
  ['a word that is nowhere', 'zzzzzz', 'No claim, quote or article holds that.'],
  ['operators', 'wagner OR NEAR(', 'No claim, quote or article holds all of that.'],
  ['right to left', 'مرحبا بالعالم', 'No claim, quote or article holds all of that.'],
  ['10,000 characters', 'x'.repeat(10_000), 'too long to look for as a whole'],
  ['markup', '<script>alert(1)</script>', 'No claim, quote or article holds'],
] as const) {
  test(`${name} is answered in words`, async ({ page }) => {
    const answer = await page.goto(`/stories/${SAMPLE}/search?q=${encodeURIComponent(typed)}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByText(says).first()).toBeVisible()
  })
}

test('a story that is not there cannot be searched', async ({ request }) => {
  expect((await request.get('/stories/nowhere/search?q=x')).status()).toBe(404)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the field in the bar searches the story', async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}`)
    await page.getByRole('searchbox', { name: 'Search this story' }).fill('"private military"')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/stories\/venezuela-2019\/search\?q=/)
    await expect(hits(page, 'Quotes').first()).toBeVisible()
  })
})

const STATES = {
  'hits of a story': `/stories/${SAMPLE}/search?q=russian`,
  'hits of one kind': `/search?q=russian&kind=quote`,
  'nothing asked': '/search',
  'nothing found': `/search?q=zzzzzz`,
}
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    for (const [name, address] of Object.entries(STATES)) {
      test(`${name} can be read by everybody (${colorScheme}, ${width})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.setViewportSize({ width, height: 900 })
        await page.goto(address)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)])).toEqual(
          [],
        )
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        ).toBe(0)
      })
    }
  }
}
