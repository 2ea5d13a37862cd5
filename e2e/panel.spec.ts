import { expect, test } from '@playwright/test'
import { firstCell, path, rows } from './matrix-page'
import { SAMPLE } from './stories'

test.describe('the panel of a claim', () => {
  test('opens by Enter on a cell, and Esc gives the focus back', async ({ page }) => {
    await page.goto(path(SAMPLE))
    const cell = await firstCell(page, /carries a denial/)
    const outlet = (await cell.getAttribute('aria-label'))?.split(/ (?:carries|repeats|passes)/)[0] ?? ''
    await cell.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/claim=c\w+&outlet=/)
    const panel = page.getByRole('complementary')
    await expect(panel.getByRole('heading', { level: 4, name: outlet }).first()).toBeFocused()
    await expect(panel.getByRole('heading', { name: 'Dispute it' })).toBeVisible()
    await expect(panel.locator('blockquote mark').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await expect(cell).toBeFocused()
    await expect(page).toHaveURL(path(SAMPLE))
  })

  test('leaves the other rows as they are, and what the colours of the page are', async ({ page }) => {
    await page.goto(path(SAMPLE))
    await expect(page.locator('table.matrix [tabindex="0"]')).toHaveCount(1)
    const claim = rows(page).nth(1).getByRole('rowheader').getByRole('link')
    // The table’s one stop of Tab is there already.
    await claim.focus()
    await page.evaluate(() => {
      const changed: string[] = []
      const others = [...document.querySelectorAll('table.matrix tbody tr')].filter((_, i) => i !== 1)
      const observer = new MutationObserver((found) => {
        for (const { type, target, attributeName } of found)
          changed.push(`${type} ${attributeName} ${target.nodeName} ${target.textContent}`)
      })
      const every = { subtree: true, childList: true, characterData: true, attributes: true }
      for (const row of others) observer.observe(row, every)
      // One that comes anew has the browser work out the style of the whole page.
      document.querySelector('meta[name=color-scheme]')?.setAttribute('data-was-here', '')
      Object.assign(window, { changed })
    })
    await claim.click()
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeFocused()
    await expect(rows(page).nth(1)).toHaveClass('on')
    expect(await page.evaluate(() => Reflect.get(window, 'changed'))).toEqual([])
    await expect(page.locator('meta[name=color-scheme]')).toHaveAttribute('data-was-here', '')
    await expect(page.locator('meta[name=color-scheme]')).toHaveCount(1)
  })

  test('opens by a click on a claim; its address can be sent', async ({ page, context }) => {
    await page.goto(path(SAMPLE, '?stance=disputed'))
    const claim = rows(page).first().getByRole('rowheader').getByRole('link')
    const words = (await claim.textContent()) ?? ''
    await claim.click()
    const heading = page.getByRole('complementary').getByRole('heading', { level: 2 })
    await expect(heading).toHaveText(words)
    await expect(heading).toBeFocused()
    const other = await context.newPage()
    await other.goto(page.url())
    await expect(other.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(words)
    await page.getByRole('link', { name: 'Close Esc', exact: true }).click()
    await expect(claim).toBeFocused()
  })

  test('tells every outlet: who repeats, who disputes, who leaves it out', async ({ page }) => {
    await page.goto(path(SAMPLE))
    const row = rows(page)
      .filter({ has: page.getByRole('link', { name: /leaves it out/ }) })
      .first()
    const names = await row
      .getByRole('cell')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''))
    await row.getByRole('rowheader').getByRole('link').click()
    const panel = page.getByRole('complementary')
    await expect(panel).toBeVisible()
    for (const name of names) {
      const outlet = name.split(/ (?:repeats|passes|carries|disputes|leaves) /)[0] ?? ''
      const part = name.includes('leaves it out')
        ? panel.locator('.omitting')
        : panel.getByRole('heading', { level: 4 })
      await expect(part.filter({ hasText: outlet }).first()).toBeVisible()
    }
  })

  test('leads to the place in the article', async ({ page }) => {
    await page.goto(path(SAMPLE))
    await rows(page).first().getByRole('rowheader').getByRole('link').click()
    await page
      .getByRole('complementary')
      .getByRole('link', { name: /^Read it in/ })
      .first()
      .click()
    await expect(page).toHaveURL(/articles\/a\w+#m-m\w+$/)
    const id = new URL(page.url()).hash.slice(1)
    await expect(page.locator(`[id="${id}"] ~ mark`).first()).toBeInViewport()
  })

  test('is where it was when one comes back from an article', async ({ page }) => {
    await page.goto(path(SAMPLE))
    await rows(page).first().getByRole('rowheader').getByRole('link').click()
    const panel = page.getByRole('complementary')
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
    const ways = panel.getByRole('link', { name: /^Read it in / })
    const last = (await ways.count()) - 1
    expect(last).toBeGreaterThan(1)
    await ways.nth(last).click()
    await expect(page.getByRole('article')).toBeVisible()
    await page.goBack()
    await expect(ways.nth(last)).toBeFocused()
    await expect(ways.nth(last)).toBeInViewport()
    // What is opened afterwards begins at its head again.
    await rows(page).nth(1).getByRole('rowheader').getByRole('link').click()
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  })

  test('tells which sentence a claim is cut from, and what was put in', async ({ page }) => {
    await page.goto(path(SAMPLE, '?q=stand+with+Maduro'))
    const claim = rows(page).filter({ hasText: 'promised' }).getByRole('rowheader').getByRole('link')
    await claim.click()
    const panel = page.getByRole('complementary')
    await expect(panel.getByRole('heading', { level: 2 }).locator('.put-in')).toHaveText([
      'Moscow',
      'Nicolas Maduro',
    ])
    const note = panel.getByText('Cut from a sentence of')
    await expect(note).toContainText('the engine put in what is underlined')
    const to = await note.getByRole('link').getAttribute('href')
    const quote = panel.locator('.quote').filter({ has: page.locator(`a${to}`) })
    await expect(quote.locator('blockquote')).toContainText('promised this week')
    await expect(quote.locator('blockquote')).not.toContainText('Moscow promised')
  })

  test('of a claim that never was says so', async ({ page }) => {
    await page.goto(path(SAMPLE, '?claim=c0'))
    await expect(page.getByRole('complementary')).toContainText('never had a claim under that address')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('complementary')).toHaveCount(0)
  })

  test('closes by going back', async ({ page }) => {
    await page.goto(path(SAMPLE))
    const cell = await firstCell(page, /passes it on/)
    await cell.click()
    await expect(page.getByRole('complementary')).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('complementary')).toHaveCount(0)
    await expect(cell).toBeFocused()
  })
})

for (const width of [1440, 1200])
  test(`a panel opens beside the table and moves nothing above it, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(path(SAMPLE, '?stance=disputed&repeatedBy=reuters'))
    const above = [
      page.getByRole('form', { name: 'Filter claims' }).getByRole('searchbox'),
      page.getByRole('navigation', { name: 'Kinds of claims' }),
      page.getByRole('link', { name: 'Show all' }),
      page.getByRole('list', { name: 'What the signs mean' }),
      page.getByRole('link', { name: 'Arrange columns' }),
      page.getByRole('columnheader', { name: 'Claim' }),
    ]
    const tops = () => Promise.all(above.map(async (one) => (await one.boundingBox())?.y))
    await page.getByRole('button', { name: 'Review mode' }).waitFor()
    const before = await tops()
    await rows(page).first().getByRole('rowheader').getByRole('link').click()
    const panel = page.getByRole('complementary')
    await expect(panel.getByRole('heading', { level: 2 })).toBeInViewport()
    expect(await tops()).toEqual(before)
    // Beside the table, not beside its tools.
    const [at, table] = [await panel.boundingBox(), await page.locator('#table').boundingBox()]
    expect(at?.y).toBe(table?.y)
    // At the end of the page the whole of both is in view.
    await page.keyboard.press('Control+End')
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    for (const part of [panel, page.locator('#table'), page.getByRole('navigation', { name: 'Export' })])
      await expect(part).toBeInViewport({ ratio: 0.99 })
  })

test('the first quote shows on hover and on focus, and Esc takes it away without closing the panel', async ({
  page,
}) => {
  await page.goto(path(SAMPLE))
  await rows(page).first().getByRole('rowheader').getByRole('link').click()
  await expect(page.getByRole('complementary')).toBeVisible()
  const cell = await firstCell(page, /own voice|passes it on/)
  const tip = page.getByRole('tooltip')
  await cell.hover()
  await expect(tip).toHaveText(/^“.+”$/s)
  await expect(cell).toHaveAttribute('aria-describedby', 'quote-tip')
  await page.mouse.move(0, 0)
  await expect(tip).toHaveCount(0)

  await page.getByRole('complementary').getByRole('link', { name: 'Close Esc', exact: true }).focus()
  await rows(page).first().getByRole('rowheader').getByRole('link').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)
  await expect(page.getByRole('complementary')).toBeVisible()
})
