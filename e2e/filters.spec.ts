import { expect, test } from '@playwright/test'
import { counts, path, rows, shown } from './matrix-page'
import { SAMPLE } from './stories'

test.describe('filters', () => {
  test('by words, in the address, and back', async ({ page }) => {
    await page.goto(path(SAMPLE))
    const [, total] = await counts(page)
    await page.getByRole('searchbox', { name: 'Words in claims or quotes' }).fill('wagner')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(path(SAMPLE, '?q=wagner'))
    await expect(shown(page)).toContainText(` of ${total} claims`)
    const [matching] = await counts(page)
    expect(matching).toBeGreaterThan(0)
    expect(matching).toBeLessThan(total)
    await expect(rows(page)).toHaveCount(matching)
    await page.getByRole('link', { name: 'Remove filter: “wagner”' }).click()
    await expect(shown(page)).toHaveText(`${total} claims`)
    await page.goBack()
    await expect(rows(page)).toHaveCount(matching)
  })

  test('by kind: a pressed one is released by a click', async ({ page }) => {
    await page.goto(path(SAMPLE))
    const kinds = page.getByRole('navigation', { name: 'Kinds of claims' })
    const disputed = kinds.getByRole('link', { name: /^Disputed/ })
    const n = Number((await disputed.textContent())?.match(/\d+/)?.[0])
    await disputed.click()
    await expect(page).toHaveURL(/stance=disputed/)
    await expect(rows(page)).toHaveCount(n)
    await expect(disputed).toHaveAttribute('aria-current', 'true')
    for (const row of await rows(page).all())
      await expect(row.getByRole('rowheader')).toContainText('disputed by')
    await disputed.click()
    await expect(page).toHaveURL(path(SAMPLE))
  })

  for (const [words, key, expected] of [
    ['repeated by', 'repeatedBy', /repeats it in its own voice|passes it on/],
    ['disputed by', 'disputedBy', /carries a denial|disputes it in its own voice/],
    ['left out by', 'omittedBy', /leaves it out/],
    ['only in', 'onlyIn', /repeats|passes|carries|disputes/],
  ] as const) {
    test(`by outlet: ${words}`, async ({ page }) => {
      await page.goto(path(SAMPLE))
      const total = (await counts(page))[1]
      await page.getByLabel('What the outlet does').selectOption(words)
      await page.getByLabel('Outlet', { exact: true }).selectOption('ZeroHedge')
      await expect(page).toHaveURL(new RegExp(`\\?${key}=zerohedge$`))
      await expect(page.getByRole('link', { name: `Remove filter: ${words} ZeroHedge` })).toBeVisible()
      const [matching] = await counts(page)
      expect(matching).toBeGreaterThan(0)
      expect(matching).toBeLessThan(total)
      for (const row of (await rows(page).all()).slice(0, 5)) {
        await expect(row.getByRole('link', { name: /^ZeroHedge / })).toHaveAccessibleName(expected)
      }
    })
  }

  test('add up', async ({ page }) => {
    await page.goto(path(SAMPLE, '?repeatedBy=reuters&omittedBy=zerohedge&reach=shared'))
    const [matching] = await counts(page)
    // The kind of claims is released where it is pressed.
    await expect(page.getByRole('link', { name: /^Remove filter/ })).toHaveCount(2)
    await expect(page.getByRole('link', { name: /^Several outlets \d+$/ })).toHaveAttribute(
      'aria-current',
      'true',
    )
    await page.getByRole('link', { name: /Remove filter: left out by/ }).click()
    await expect(page).toHaveURL(/repeatedBy=reuters$/)
    expect((await counts(page))[0]).toBeGreaterThanOrEqual(matching)
  })

  test('leave the other tools where they are', async ({ page }) => {
    const tools = [
      page.getByRole('button', { name: 'Review mode' }),
      page.getByRole('navigation', { name: 'Kinds of claims' }),
    ]
    const places = () => Promise.all(tools.map((one) => one.boundingBox()))
    await page.goto(path(SAMPLE))
    await tools[0]?.waitFor()
    const before = await places()
    await page.goto(path(SAMPLE, '?q=contractors&repeatedBy=reuters&omittedBy=zerohedge&stance=undisputed'))
    await expect(page.getByRole('link', { name: /^Remove filter/ })).toHaveCount(3)
    const after = await places()
    expect(after[0]).toEqual(before[0])
    expect(after[1]?.y).toBe(before[1]?.y)
  })

  test('sort by coverage and dispute', async ({ page }) => {
    await page.goto(path(SAMPLE))
    await page.getByLabel('Sort by').selectOption('Coverage')
    await expect(page).toHaveURL(/sort=coverage/)
    const carrying = await rows(page).evaluateAll((all) =>
      all.map((row) => row.querySelectorAll('td a:not(.omits)').length),
    )
    expect(carrying).toEqual([...carrying].sort((a, b) => b - a))
    await page.getByLabel('Sort by').selectOption('Dispute')
    await expect(page).toHaveURL(/sort=dispute/)
    await expect(rows(page).first().getByRole('rowheader')).toContainText('disputed by')
  })

  test('that match nothing say so and lead out', async ({ page }) => {
    await page.goto(path(SAMPLE, '?q=zzzzzz'))
    await expect(page.getByText('No claim matches all of these filters.')).toBeVisible()
    await page.getByRole('link', { name: 'Show all claims' }).click()
    await expect(page).toHaveURL(path(SAMPLE))
  })

  test('pages of rows', async ({ page }) => {
    await page.goto(path(SAMPLE))
    const [, total] = await counts(page)
    test.skip(total <= 30, 'the sample has one page of claims')
    await page.getByRole('link', { name: 'Next claims' }).click()
    await expect(page).toHaveURL(/page=2/)
    await expect(rows(page)).toHaveCount(Math.min(30, total - 30))
  })
})
