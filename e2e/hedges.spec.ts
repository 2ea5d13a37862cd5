import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { SAMPLE } from './stories'

const WITH_HEDGES = `/stories/${SAMPLE}?show=hedge`

test('the matrix shows voice and hedge, and the address holds the choice', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}?stance=disputed`)
  const switches = page.getByRole('navigation', { name: 'Beside the signs' })
  await expect(switches.getByRole('link', { name: 'Who says it' })).toHaveAttribute('aria-current', 'true')
  await switches.getByRole('link', { name: 'Voice and hedge' }).click()
  await expect(page).toHaveURL(/stance=disputed&show=hedge/)
  await expect(
    page
      .getByRole('cell')
      .getByRole('link', { name: /: (own voice|passed on), / })
      .first(),
  ).toBeVisible()
  const legend = page.getByRole('list', { name: 'What the signs mean' })
  await expect(legend.getByText('hedged')).toBeVisible()
  await page.getByRole('rowheader').first().getByRole('link').click()
  await expect(page).toHaveURL(/show=hedge&claim=/)
  await switches.getByRole('link', { name: 'Who says it' }).click()
  await expect(page).not.toHaveURL(/show=/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the switch works', async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}`)
    await page.getByRole('link', { name: 'Voice and hedge' }).click()
    await expect(page).toHaveURL(WITH_HEDGES)
    await expect(
      page
        .getByRole('cell')
        .getByRole('link', { name: /as fact$/ })
        .first(),
    ).toBeVisible()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } })
      test('nothing is hard to reach or to read', async ({ page }) => {
        await page.goto(WITH_HEDGES)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)])).toEqual(
          [],
        )
      })
    })
  }
}
