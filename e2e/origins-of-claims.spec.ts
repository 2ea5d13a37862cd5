import { expect, type Page, test } from '@playwright/test'
import { evidence } from './origins-page'
import { SAMPLE } from './stories'

test.describe('the matrix speaks of origins', () => {
  const heads = (page: Page) => page.locator('table.matrix tbody th')

  test('beside outlets, and in filters', async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}`)
    await expect(
      heads(page)
        .filter({ hasText: /[2-9] outlets · 1 origin/ })
        .first(),
    ).toBeVisible()
    for (const [name, pattern] of [
      [/^One origin/, /outlets · 1 origin\b/],
      [/^Two or more origins/, /· (?:at most )?[2-9]\d* origins/],
      [/^Disputed/, /disputed by/],
      [/^Qualification dropped/, /qualification/],
      [/^Drift/, /firmer|rough|drift/i],
    ] as const) {
      await page.goto(`/stories/${SAMPLE}`)
      const chip = page.getByRole('navigation', { name: 'Kinds of claims' }).getByRole('link', { name })
      const n = Number((await chip.textContent())?.match(/\d+$/)?.[0])
      await chip.click()
      await expect(chip).toHaveAttribute('aria-current', 'true')
      await expect(heads(page)).toHaveCount(Math.min(n, 30))
      for (const head of await heads(page).all()) await expect(head).toContainText(pattern)
    }
  })

  test('outlets that derive from one another stand together, and say how', async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}`)
    const columns = await page.getByRole('columnheader').allTextContents()
    const giver = columns.findIndex((words) => words.startsWith('Reuters'))
    expect(columns[giver + 1]).toMatch(/\d+ % of it stands in Reuters/)
    expect(
      columns.slice(giver + 2).filter((words) => words.includes('relays Reuters')).length,
    ).toBeGreaterThan(0)
    expect(columns.slice(0, giver).some((words) => words.includes('relays Reuters'))).toBe(false)
  })

  test('in a sentence above it, that leads to what is left without one', async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}`)
    const findings = page.getByRole('list', { name: 'Worth knowing' })
    await expect(findings.getByText(/go back to one origin/)).toBeVisible()
    await findings.getByRole('link', { name: /^Without Reuters/ }).click()
    await expect(page).toHaveURL(/\/origins\?without=/)
    await expect(page.getByText(/^Without Reuters, /)).toBeVisible()
  })
})

test.describe('the panel of a claim', () => {
  test('draws the way of each outlet, step by step, with the words that show it', async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}?reach=one-origin`)
    await page.locator('table.matrix tbody th a').first().click()
    const panel = page.getByRole('complementary')
    const way = panel.getByRole('list', { name: /^How it came to/ })
    await expect(way.nth(1)).toBeVisible()
    const steps = way
      .filter({ hasText: /relays|copies/ })
      .first()
      .getByRole('listitem')
    expect(await steps.count()).toBeGreaterThan(1)
    await expect(panel.getByRole('heading', { name: 'Why one origin' })).toBeVisible()
    await expect(panel.locator('.origins > li')).toHaveCount(1)
    expect(await panel.locator('.origins > li li').count()).toBeGreaterThan(0)
    await expect(panel.getByText(/^Suggested credibility [1-6], /)).toBeVisible()
  })

  test('leads from a step to its place in the whole, and to both articles', async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}?reach=one-origin`)
    await page.locator('table.matrix tbody th a').first().click()
    const panel = page.getByRole('complementary')
    const step = panel.locator('.chain a[href*="/origins?node="]').first()
    const name = (await step.textContent()) ?? ''
    await step.click()
    await expect(page).toHaveURL(/\/origins\?node=/)
    await expect(evidence(page).getByRole('heading', { level: 2 })).toContainText(name)
  })
})
