import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { SAMPLE } from './stories'

const field = (page: Page, name: string) => page.getByRole('searchbox', { name })

test.describe('at an address where nothing is', () => {
  for (const path of ['/stories/nowhere', '/stories/nowhere/origins', '/stories/nowhere/articles/a0']) {
    test(`${path}: a story that is not there is not searched`, async ({ page }) => {
      expect((await page.goto(path))?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
      await expect(page).toHaveTitle('Not here · Corroborate')
      await expect(field(page, 'Search this story')).toHaveCount(0)
      await expect(page.getByRole('navigation', { name: 'This story' })).toHaveCount(0)
      await page.keyboard.press('/')
      await expect(field(page, 'Search all stories')).toBeFocused()
      await page.keyboard.type('reuters')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/search?q=reuters')
    })
  }

  for (const path of ['/stories/%E0%A4%A', `/stories/${SAMPLE}/articles/%ff`, '/%c3%28']) {
    test(`${path}: an address that is no text is answered like one where nothing is`, async ({ page }) => {
      expect((await page.goto(path))?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address')
      await page.getByRole('searchbox', { name: 'Search all stories' }).fill('reuters')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/search?q=reuters')
    })
  }

  test('of a story that is there, the way leads back to it', async ({ page }) => {
    expect((await page.goto(`/stories/${SAMPLE}/articles/a0`))?.status()).toBe(404)
    await expect(page).toHaveTitle('Not here · Corroborate')
    await expect(field(page, 'Search this story')).toBeVisible()
    await page.getByRole('link', { name: 'The story’s matrix' }).click()
    await expect(page).toHaveURL(`/stories/${SAMPLE}`)
  })
})

test.describe('a page that fails', () => {
  test('says so, keeps the keyboard, and can be tried again', async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}`)
    await breakPanels(page)
    await page.locator('table.matrix tbody th a').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be made')
    const words = page.getByText(/^Nothing that is stored was changed\. It went wrong in this browser/)
    await expect(words).toBeFocused()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    // It still fails.
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(words).toBeFocused()
    await mendPanels(page)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible()
  })

  test('leads back to its story', async ({ page }) => {
    await page.goto(`/stories/${SAMPLE}`)
    await breakPanels(page)
    await page.locator('table.matrix tbody th a').first().click()
    await page.getByRole('link', { name: 'The story’s matrix' }).click()
    await expect(page.getByRole('table')).toBeVisible()
  })
})

/** From here on no panel can open: the browser does not find its heading. */
async function breakPanels(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.getElementById = (id) => {
      if (id === 'panel-heading') throw new Error('broken for a test')
      return document.querySelector(`#${CSS.escape(id)}`)
    }
  })
}

async function mendPanels(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.deleteProperty(document, 'getElementById'))
}
