import { expect, test } from '@playwright/test'
import { evidence, path, picture } from './origins-page'
import { STORIES } from './stories'

test.describe('the graph', () => {
  test('several sources in one are drawn as such, and the link to them names them', async ({ page }) => {
    await page.goto(path())
    const several = picture(page).getByRole('link', { name: /^\d+ sources of its own, several sources$/ })
    await expect(several.first()).toBeVisible()
    await expect(page.getByRole('list', { name: 'What shapes and lines mean' })).toContainText(
      'several sources',
    )
    const id = await several.first().getAttribute('id')
    await page.goto(path(`?node=${encodeURIComponent(id?.replace(/^n-/, '') ?? '')}`))
    await evidence(page)
      .getByRole('link', { name: /quotes/ })
      .first()
      .click()
    await expect(evidence(page)).toContainText(/from sources that nobody else names: \S/)
    await page.goto(path('?all=1'))
    await expect(page.getByRole('list', { name: 'What shapes and lines mean' })).not.toContainText('several')
  })

  test('names do not overlap, and each stands inside its box', async ({ page }) => {
    await page.goto(path('?all=1'))
    const boxes = await picture(page)
      .locator('a.node')
      .evaluateAll((all) =>
        all.map((one) => {
          const [rect, text] = [one.querySelector('rect'), one.querySelector('text')]
          const [outer, inner] = [rect?.getBoundingClientRect(), text?.getBoundingClientRect()]
          return {
            top: outer?.top ?? 0,
            bottom: outer?.bottom ?? 0,
            left: outer?.left ?? 0,
            right: outer?.right ?? 0,
            over: (inner?.right ?? 0) - (outer?.right ?? 0),
          }
        }),
      )
    for (const [i, a] of boxes.entries()) {
      expect(a.over).toBeLessThanOrEqual(0)
      for (const b of boxes.slice(i + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
        expect(apart).toBe(true)
      }
    }
  })

  test('is told as a list too, in which each link opens the same words', async ({ page }) => {
    await page.goto(path('?all=1'))
    const list = page.getByRole('heading', { name: 'As a list' }).locator('..')
    const drawn = await picture(page).locator('a.edge').count()
    await expect(list.getByRole('listitem')).toHaveCount(drawn)
    await list.getByRole('link', { name: 'copies Reuters' }).click()
    await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('EU Today copies Reuters')
    await expect(evidence(page)).toContainText(/% of the shorter article stands in both/)
    expect(await evidence(page).locator('q').count()).toBeGreaterThan(1)
    await expect(picture(page).getByRole('link', { name: 'EU Today copies Reuters' })).toHaveAttribute(
      'aria-current',
      'true',
    )
    await evidence(page).getByRole('link', { name: 'Both articles side by side' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^EU Today and Reuters|^Reuters and EU Today/,
    )
  })

  test('prints its list run on, each way told once', async ({ page }) => {
    await page.goto(path())
    const links = page.locator('.graph-list .links').first().getByRole('listitem')
    const heights = () =>
      links.evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().top))).size)
    const many = await links.count()
    expect(many).toBeGreaterThan(4)
    expect(await heights()).toBe(many)
    await page.emulateMedia({ media: 'print' })
    expect(await heights()).toBeLessThan(many / 2)
    const told = await links.locator('span:visible').allTextContents()
    expect(new Set(told).size).toBe(told.length)
  })

  test('prints a graph that lies under the head of the page, on the first sheet', async ({ page }) => {
    // The room on a sheet that lies, somewhat lower than A4: there the graph of the sample is too high as it is.
    await page.setViewportSize({ width: 1039, height: 600 })
    await page.goto(path())
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => getComputedStyle(document.body).page)).toBe('wide')
    const bottom = await picture(page).evaluate((graph) => graph.getBoundingClientRect().bottom + scrollY)
    expect(bottom).toBeLessThanOrEqual(600)
  })

  test('folds what only one outlet names, and unfolds it', async ({ page }) => {
    await page.goto(path())
    const folded = await picture(page).locator('a.node').count()
    const amounts = page.getByRole('navigation', { name: 'How much is drawn' })
    await expect(amounts.locator('[aria-current]')).toHaveText(`Own sources in one box ${folded}`)
    await amounts.getByRole('link', { name: /^Everything/ }).click()
    await expect(page).toHaveURL(/draw=all/)
    const all = Number((await amounts.locator('[aria-current]').textContent())?.match(/\d+/)?.[0])
    expect(all).toBeGreaterThan(folded)
    await expect(picture(page).locator('a.node')).toHaveCount(all)
    await amounts.getByRole('link', { name: /^Own sources/ }).click()
    await expect(picture(page).locator('a.node')).toHaveCount(folded)
  })

  for (const file of ['SVG', 'GraphML', 'Origins CSV', 'Passages CSV']) {
    test(`can be taken away as ${file}`, async ({ page }) => {
      await page.goto(path())
      const waiting = page.waitForEvent('download')
      await page.getByRole('navigation', { name: 'Export' }).getByRole('link', { name: file }).click()
      const stream = await (await waiting).createReadStream()
      const chunks: Buffer[] = []
      for await (const chunk of stream) chunks.push(Buffer.from(chunk))
      expect(Buffer.concat(chunks).toString('utf8')).toContain('Reuters')
    })
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('nodes, links and leaving out work', async ({ page }) => {
    await page.goto(path())
    await picture(page).getByRole('link', { name: 'Reuters, news agency' }).click({ force: true })
    await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('Reuters')
    await evidence(page).getByRole('listitem').getByRole('link').first().click()
    await expect(evidence(page).locator('q').first()).toBeVisible()
    await page.getByLabel('Without').selectOption('outlet:reuters')
    await page.getByRole('button', { name: 'Show what is left' }).click()
    await expect(page.getByText(/^Without Reuters, /)).toBeVisible()
  })
})

for (const slug of STORIES) {
  for (const width of [1440, 390]) {
    test(`${slug}: the page does not scroll sideways (${width})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      for (const search of ['', '?all=1', '?node=outlet%3Areuters', '?without=outlet%3Areuters']) {
        await page.goto(path(search, slug))
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(sideways, search).toBe(0)
      }
    })
  }
}

test('a story that is not there has no origins', async ({ page }) => {
  expect((await page.goto('/stories/nowhere/origins'))?.status()).toBe(404)
})
