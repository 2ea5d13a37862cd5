import { expect, type Locator, type Page, test } from '@playwright/test'
import { SAMPLE, STORIES } from './stories'

const path = (slug: string, search = '') => `/stories/${slug}${search}`
const rows = (page: Page) => page.locator('table.matrix tbody tr')
const shown = (page: Page) => page.getByRole('status').filter({ hasText: /claims/ })

/** "12 of 72 claims" as [12, 72]; "72 claims" as [72, 72]. */
async function counts(page: Page): Promise<readonly [number, number]> {
  const found = ((await shown(page).textContent()) ?? '').match(/\d+/g)?.map(Number) ?? []
  return [found[0] ?? Number.NaN, found.at(-1) ?? Number.NaN]
}

async function firstCell(page: Page, does: RegExp): Promise<Locator> {
  return page.getByRole('cell').getByRole('link', { name: does }).first()
}

test('the list of stories leads to the matrix', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stories')
  const row = page.getByRole('row').filter({ hasText: 'Sample' })
  await expect(row.getByRole('cell').first()).toHaveText('5')
  await row.getByRole('link').click()
  await expect(page).toHaveURL(path(SAMPLE))
  await expect(page.getByText('Each article is a digest')).toBeVisible()
})

for (const slug of STORIES) {
  test.describe(slug, () => {
    test('is a table with named rows, columns and cells', async ({ page }) => {
      await page.goto(path(slug))
      const table = page.getByRole('table', { name: /What each outlet does with each claim/ })
      await expect(table.getByRole('columnheader')).toHaveCount(6)
      const total = (await counts(page))[1]
      expect(total).toBeGreaterThan(20)
      await expect(rows(page)).toHaveCount(Math.min(total, 30))
      const first = rows(page).first()
      await expect(first.getByRole('rowheader')).toContainText(/outlet/)
      await expect(first.getByRole('cell')).toHaveCount(5)
      for (const cell of await first.getByRole('cell').all()) {
        await expect(cell.getByRole('link')).toHaveAccessibleName(
          /(repeats it in its own voice|passes it on|carries a denial|disputes it in its own voice|leaves it out)/,
        )
      }
    })

    test('begins with sentences whose numbers are those of their rows', async ({ page }) => {
      await page.goto(path(slug))
      const findings = page.getByRole('list', { name: 'Worth knowing' }).getByRole('listitem')
      const n = await findings.count()
      expect(n).toBeGreaterThanOrEqual(3)
      expect(n).toBeLessThanOrEqual(6)
      for (let i = 0; i < n; i++) {
        await page.goto(path(slug))
        const text = (await findings.nth(i).textContent()) ?? ''
        await findings.nth(i).getByRole('link').click()
        await page.waitForURL(/\?|\/origins/)
        if (page.url().includes('/origins')) {
          await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who has it from whom')
          continue
        }
        if (page.url().includes('claim=')) {
          await expect(page.getByRole('complementary')).toBeVisible()
          continue
        }
        await expect(shown(page)).toContainText(/ of /)
        const [matching] = await counts(page)
        expect(matching).toBeGreaterThan(0)
        const stated = [
          /(\d+) (?:is|are) disputed\./,
          /(\d+) go(?:es)? back to one origin/,
          /(\d+) claims? left out/,
          /disputes (\d+) claims?/,
          /^(\d+) claims? (?:is|are) disputed in an outlet/,
          /makes (\d+) claims?/,
          /Show the (\d+) disputed/,
        ].flatMap((pattern) => pattern.exec(text)?.[1] ?? [])
        if (stated.length > 0) expect(stated.map(Number), text).toContain(matching)
      }
    })
  })
}

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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('filters, panel and quotes work', async ({ page }) => {
    await page.goto(path(SAMPLE))
    const cell = await firstCell(page, /carries a denial/)
    await expect(cell).toHaveAttribute('title', /^“/)
    await page.getByLabel('What the outlet does').selectOption('left out by')
    await page.getByLabel('Outlet', { exact: true }).selectOption('ZeroHedge')
    await page.getByRole('button', { name: 'Filter' }).click()
    await expect(page).toHaveURL(/omittedBy=zerohedge/)
    await expect(shown(page)).toContainText(/ of /)
    await rows(page).first().getByRole('rowheader').getByRole('link').click()
    await expect(page.getByRole('complementary')).toBeVisible()
    await page.getByRole('link', { name: 'Close Esc', exact: true }).click()
    await expect(page.getByRole('complementary')).toHaveCount(0)
    await expect(page).toHaveURL(/omittedBy=zerohedge/)
  })
})

for (const width of [1440, 390]) {
  test(`head row and claim column stay in sight, the page does not scroll sideways (${width})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(path(SAMPLE))
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await sideways()).toBe(0)
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    const table = page.getByRole('region', { name: 'Claims by outlet' })
    await table.evaluate((element) => element.scrollTo(500, 600))
    await expect(page.getByRole('columnheader', { name: 'Claim', exact: true })).toBeInViewport({ ratio: 1 })
    const box = await page.getByRole('columnheader', { name: 'Claim', exact: true }).boundingBox()
    expect(box?.x).toBeCloseTo(0, 0)
    await (await firstCell(page, /own voice/)).click()
    await expect(page.getByRole('complementary')).toBeVisible()
    expect(await sideways()).toBe(0)
    if (width === 390) await expect(table).toBeHidden()
  })
}
