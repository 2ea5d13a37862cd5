import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { SAMPLE, STORIES } from './stories'

const NODE = 'node=outlet%3Areuters&without=outlet%3Areuters'

/** Every kind of page; `open` leads to it. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'list of stories': (page) => page.goto('/'),
  'no such page': (page) => page.goto('/nowhere'),
  'access token': (page) => page.goto('/sign-in?wrong=1'),
  'list of articles': (page) => page.goto(`/stories/${SAMPLE}/articles`),
  'articles to be put right': (page) => page.goto(`/stories/${SAMPLE}/articles/put-right`),
  'an article to be put right': (page) => openPutRight(page),
  'proof of the quotes': (page) => page.goto(`/stories/${SAMPLE}/proof`),
  'two outlets compared': (page) => page.goto(`/stories/${SAMPLE}/compare?a=reuters&b=zerohedge`),
  'all of a part of two outlets': (page) =>
    page.goto(`/stories/${SAMPLE}/compare?a=reuters&b=zerohedge&part=only-a`),
  'history without decisions': (page) => page.goto(`/stories/${SAMPLE}/history`),
  'outlets, one to be judged': (page) => openOutlets(page),
  'claim to be judged': (page) => openJudging(page),
  'no rows': (page) => page.goto(`/stories/${SAMPLE}?q=zzzzzz`),
  filtered: (page) => page.goto(`/stories/${SAMPLE}?stance=disputed&reach=shared&repeatedBy=zerohedge`),
  ...Object.fromEntries(
    STORIES.flatMap((slug) => [
      [`matrix of ${slug}`, (page: Page) => page.goto(`/stories/${slug}`)],
      [`panel of ${slug}`, (page: Page) => openPanel(page, slug)],
      [`article of ${slug}`, (page: Page) => openArticle(page, slug)],
      [`origins of ${slug}`, (page: Page) => page.goto(`/stories/${slug}/origins`)],
      [`a node of ${slug}`, (page: Page) => page.goto(`/stories/${slug}/origins?${NODE}&all=1`)],
      [`a link of ${slug}`, (page: Page) => openLink(page, slug)],
      [`side by side in ${slug}`, (page: Page) => openBeside(page, slug)],
      [`times of ${slug}`, (page: Page) => page.goto(`/stories/${slug}/timeline`)],
    ]),
  ),
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } })
      for (const [name, open] of Object.entries(PAGES)) {
        test(name, async ({ page }) => {
          await open(page)
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)])).toEqual(
            [],
          )
        })
      }
    })
  }
}

test('the theme can be changed and does not flash', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^Theme/ }).click()
  await page.getByRole('button', { name: /^Theme: light/ }).click()
  await expect(page.getByRole('button', { name: /^Theme: dark/ })).toBeVisible()
  const answer = await page.reload()
  expect(await answer?.text()).toContain('data-theme="dark"')
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark')
})

test('everything of a matrix can be reached by Tab and the arrows, and the focus is seen', async ({
  page,
}) => {
  await page.goto(`/stories/${SAMPLE}`)
  const seen = new Set<string>()
  for (let i = 0; i < 60; i++) {
    // The table is one stop of the Tab key: what lies in it is reached by the arrows.
    const inTable = await page.evaluate(() => document.activeElement?.closest('table') !== null)
    await page.keyboard.press(inTable && !seen.has('cell') ? 'ArrowRight' : 'Tab')
    const at = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const kind = element.className.split(' ')[0] || element.getAttribute('name') || element.tagName
      return { kind, ring: outlineStyle !== 'none' && outlineWidth !== '0px' }
    })
    if (at === null) break
    seen.add(at.kind)
    expect(at.ring, at.kind).toBe(true)
  }
  for (const kind of ['skip', 'brand', 'theme', 'q', 'rel', 'by', 'sort', 'scroll', 'cell'])
    expect(seen).toContain(kind)
})

async function openPutRight(page: Page): Promise<void> {
  await page.goto(`/stories/${SAMPLE}/articles/put-right`)
  await page
    .getByRole('link', { name: /^All that is known of/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Put this article right', level: 1 }).waitFor()
}

async function openPanel(page: Page, slug: string): Promise<void> {
  await page.goto(`/stories/${slug}?sort=dispute`)
  await page.locator('table.matrix tbody th a').first().click()
  await page.getByRole('complementary').waitFor()
}

async function openOutlets(page: Page): Promise<void> {
  await page.goto(`/stories/${SAMPLE}/outlets`)
  await page
    .getByRole('link', { name: /^Judge / })
    .first()
    .click()
  await page.getByRole('button', { name: 'Rename' }).waitFor()
}

async function openJudging(page: Page): Promise<void> {
  await openPanel(page, SAMPLE)
  await page.locator('.judge').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
}

async function openArticle(page: Page, slug: string): Promise<void> {
  await page.goto(`/stories/${slug}/articles`)
  await page.getByRole('rowheader').getByRole('link').nth(1).click()
  await page.getByRole('article').waitFor()
}

async function openLink(page: Page, slug: string): Promise<void> {
  await page.goto(`/stories/${slug}/origins`)
  await page.locator('.graph-list .links a').first().click()
  await page.getByRole('complementary').waitFor()
}

async function openBeside(page: Page, slug: string): Promise<void> {
  await page.goto(`/stories/${slug}/origins`)
  await page
    .locator('.graph-list .links a')
    .filter({ hasText: /^copies/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Both articles side by side' }).click()
  await page.getByRole('region', { name: 'Passage 1', exact: true }).first().waitFor()
}
