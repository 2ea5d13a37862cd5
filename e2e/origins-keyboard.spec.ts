import { expect, test } from '@playwright/test'
import { evidence, path, picture } from './origins-page'

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

test('whoever opens a link from the list goes on in the list', async ({ page }) => {
  await page.goto(path())
  const link = page.locator('.graph-list .links a').nth(2)
  const words = (await link.textContent()) ?? ''
  await link.press('Enter')
  await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(evidence(page)).toHaveCount(0)
  await expect(link).toBeFocused()
  await expect(link).toHaveText(words)
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
