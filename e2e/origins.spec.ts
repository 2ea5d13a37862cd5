import { expect, type Page, test } from '@playwright/test'
import { SAMPLE, STORIES } from './stories'

const path = (search = '', slug = SAMPLE) => `/stories/${slug}/origins${search}`
const picture = (page: Page) => page.getByRole('group', { name: /^Who has it from whom/ })
const evidence = (page: Page) => page.getByRole('complementary')

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

  test('by keyboard: a node, its links, the words that show one, and back', async ({ page }) => {
    await page.goto(path())
    await page.getByRole('region', { name: 'Picture' }).focus()
    await page.keyboard.press('Tab')
    const node = page.locator('a.node:focus')
    const name = (await node.getAttribute('aria-label'))?.replace(/, [^,]+$/, '') ?? ''
    await page.keyboard.press('Enter')
    const heading = evidence(page).getByRole('heading', { level: 2 })
    await expect(heading).toHaveText(name)
    await expect(heading).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(evidence(page)).toHaveCount(0)
    await expect(page.locator('a.node:focus')).toHaveAttribute('aria-label', new RegExp(`^${name}`))

    await page.keyboard.press('Tab')
    const edge = page.locator('a.edge:focus')
    const words = (await edge.getAttribute('aria-label')) ?? ''
    expect(words).toMatch(/ (copies|reprints|relays|quotes|cites) /)
    await page.keyboard.press('Enter')
    await expect(heading).toHaveText(words)
    await page.keyboard.press('Escape')
    await expect(page.locator('a.edge:focus')).toHaveAttribute('aria-label', words)
  })

  test('every node can be reached by Tab, in the order of reading, and is named', async ({ page }) => {
    await page.goto(path('?all=1'))
    const names = await picture(page)
      .locator('a.node')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    const total = Number((await page.locator('.head p').nth(1).textContent())?.match(/^\d+/)?.[0])
    expect(names).toHaveLength(total)
    expect(names.filter((name) => !name)).toEqual([])
    await page.getByRole('region', { name: 'Picture' }).focus()
    const seen = new Set<string>()
    for (let i = 0; i < total * 4 && seen.size < total; i++) {
      await page.keyboard.press('Tab')
      const label = await page.evaluate(() =>
        document.activeElement?.matches('a.node') ? document.activeElement.getAttribute('aria-label') : null,
      )
      if (label) seen.add(label)
    }
    expect([...seen]).toEqual(names)
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

  test('folds what only one outlet names, and unfolds it', async ({ page }) => {
    await page.goto(path())
    const folded = await picture(page).locator('a.node').count()
    await page.getByRole('link', { name: /^Draw all \d+$/ }).click()
    await expect(page).toHaveURL(/all=1/)
    expect(await picture(page).locator('a.node').count()).toBeGreaterThan(folded)
    await page.getByRole('link', { name: 'Fold what only one outlet names' }).click()
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

test.describe('leaving one origin out', () => {
  test('says what is left, leads to the claims, and puts it back', async ({ page }) => {
    await page.goto(path())
    const choice = page.getByLabel('Without')
    const option = choice.getByRole('option', { name: /^Reuters \(/ })
    const hang = Number((await option.textContent())?.match(/\d+/)?.[0])
    await choice.selectOption({ label: (await option.textContent()) ?? '' })
    await page.getByRole('button', { name: 'Show what is left' }).click()
    await expect(page).toHaveURL(/without=outlet%3Areuters/)
    const said = page.getByRole('status').filter({ hasText: 'Without Reuters' })
    const words = (await said.textContent()) ?? ''
    const [none, one] = [/(\d+) claims? (?:has|have) no origin left/, /and (\d+) claims? rests? on one/].map(
      (all) => Number(all.exec(words)?.[1]),
    ) as [number, number]
    expect(none).toBeGreaterThan(0)
    expect(none + one).toBeLessThanOrEqual(hang)
    await expect(picture(page).getByRole('link', { name: 'Reuters, news agency, left out' })).toBeVisible()
    const lost = page.getByRole('group').filter({ hasText: `No origin left: ${none} claims` })
    await lost.locator('summary').click()
    await expect(lost.getByRole('listitem')).toHaveCount(none)
    await page.getByRole('link', { name: 'Put it back' }).click()
    await expect(page).toHaveURL(path())
    await expect(said).toHaveCount(0)
  })

  test('from a node of the picture', async ({ page }) => {
    await page.goto(path('?node=outlet%3Areuters'))
    await evidence(page).getByRole('link', { name: 'Leave it out: what is left?' }).click()
    await expect(page.getByLabel('Without')).toHaveValue('outlet:reuters')
  })

  test('of somebody on whom nothing hangs says so', async ({ page }) => {
    await page.goto(path('?without=nobody'))
    await expect(page.getByText('No claim loses an origin without it.')).toBeVisible()
  })
})

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
    await findings.getByRole('link', { name: /without Reuters/ }).click()
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
