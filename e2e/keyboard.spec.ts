import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { SAMPLE } from './stories'

const cell = (page: Page, row: number, column: number) =>
  page.locator('table.matrix tbody tr').nth(row).locator('th, td').nth(column).getByRole('link').first()
/** The page listens for keys. */
const ready = (page: Page) => expect(page.locator('table.matrix [tabindex="0"]')).toHaveCount(1)
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

test.describe('arrows in the table', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}`)
    await ready(page)
    await cell(page, 0, 0).focus()
  })

  test('move from cell to cell and stop at the edges', async ({ page }) => {
    await press(page, 'ArrowRight')
    await expect(cell(page, 0, 1)).toBeFocused()
    await press(page, 'ArrowDown', 'ArrowDown')
    await expect(cell(page, 2, 1)).toBeFocused()
    await press(page, 'End', 'ArrowRight')
    await expect(cell(page, 2, 5)).toBeFocused()
    await press(page, 'ArrowUp', 'Home', 'ArrowLeft')
    await expect(cell(page, 1, 0)).toBeFocused()
    await press(page, 'Control+End')
    await expect(page.locator('table.matrix tbody tr').last().getByRole('link').first()).toBeFocused()
    await press(page, 'ArrowDown', 'Control+Home')
    await expect(cell(page, 0, 0)).toBeFocused()
  })

  test('reach the links above the columns', async ({ page }) => {
    await press(page, 'ArrowRight', 'ArrowUp')
    await expect(
      page
        .getByRole('columnheader')
        .nth(1)
        .getByRole('link', { name: /^Read / }),
    ).toBeFocused()
    await press(page, 'ArrowDown')
    await expect(cell(page, 0, 1)).toBeFocused()
  })

  test('keep what has the focus in sight, beside the head row and the claims', async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 500 })
    await press(
      page,
      'End',
      'PageDown',
      'PageDown',
      'ArrowLeft',
      'ArrowLeft',
      'ArrowLeft',
      'PageUp',
      'ArrowUp',
    )
    const covered = await page.evaluate(() => {
      const at = document.activeElement?.getBoundingClientRect()
      const top = at && document.elementFromPoint((at.left + at.right) / 2, (at.top + at.bottom) / 2)
      return !document.activeElement?.contains(top ?? null)
    })
    expect(covered).toBe(false)
  })

  test('go on to the next page of claims and back', async ({ page }) => {
    const next = page.getByRole('link', { name: 'Next claims' })
    test.skip((await next.count()) === 0, 'the sample has one page of claims')
    await press(page, 'Control+End', 'PageDown')
    await expect(page).toHaveURL(/page=2/)
    await expect(cell(page, 0, 0)).toBeFocused()
    await press(page, 'PageUp')
    await expect(page).not.toHaveURL(/page=2/)
    await expect(page.locator('table.matrix tbody tr').last().getByRole('link').first()).toBeFocused()
  })

  test('the table is one stop of Tab, and the one that it was left at', async ({ page }) => {
    await press(page, 'ArrowDown', 'ArrowRight', 'Tab')
    await expect(page.locator('table.matrix :focus')).toHaveCount(0)
    await press(page, 'Shift+Tab')
    await expect(cell(page, 1, 1)).toBeFocused()
  })

  test('Enter opens the claim, Esc comes back, and the arrows go on from there', async ({ page }) => {
    await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter')
    await expect(page.getByRole('complementary')).toBeVisible()
    await expect(page.getByRole('complementary').locator(':focus')).toHaveCount(1)
    await press(page, 'Escape')
    await expect(page.getByRole('complementary')).toHaveCount(0)
    await expect(cell(page, 1, 2)).toBeFocused()
    await press(page, 'ArrowDown')
    await expect(cell(page, 2, 2)).toBeFocused()
  })

  test('a filter keeps one way in', async ({ page }) => {
    await press(page, 'ArrowDown', 'ArrowRight')
    await page
      .getByRole('navigation', { name: 'Kinds of claims' })
      .getByRole('link', { name: /^Disputed/ })
      .click()
    await expect(page).toHaveURL(/stance=disputed/)
    await expect(page.locator('table.matrix [tabindex="0"]')).toHaveCount(1)
  })
})

test.describe('the list of keys', () => {
  test('opens by "?", closes by Esc, and leaves the panel beneath it open', async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}`)
    await ready(page)
    await cell(page, 0, 0).click()
    await expect(page.getByRole('complementary')).toBeVisible()
    await press(page, '?')
    const list = page.getByRole('dialog', { name: 'Keys' })
    await expect(list).toBeVisible()
    await expect(list).toContainText('The claim below')
    await press(page, 'Escape')
    await expect(list).toBeHidden()
    await expect(page.getByRole('complementary')).toBeVisible()
  })

  test('opens by its button; neither "?" nor "/" is a command where somebody types', async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}`)
    await ready(page)
    const field = page.getByRole('searchbox', { name: 'Words in claims or quotes' })
    await field.pressSequentially('a/b?')
    await expect(field).toHaveValue('a/b?')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: /^Keys/ }).click()
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    await page.getByRole('button', { name: /^Close/ }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      test(`can be read by everybody (${colorScheme}, ${width})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.setViewportSize({ width, height: 900 })
        await page.goto(`/stories/${SAMPLE}`)
        await ready(page)
        await press(page, '?')
        await expect(page.getByRole('dialog')).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id }) => id)).toEqual([])
      })
    }
  }
})

test('"/" goes to the search', async ({ page }) => {
  await page.goto(`/stories/${SAMPLE}`)
  await ready(page)
  await press(page, '/')
  await expect(page.getByRole('searchbox').first()).toBeFocused()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every cell is a stop of its own', async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}`)
    await expect(page.locator('table.matrix [tabindex]')).toHaveCount(0)
  })
})
