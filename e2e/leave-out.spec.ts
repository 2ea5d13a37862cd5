import { expect, test } from '@playwright/test'
import { evidence, path, picture } from './origins-page'

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
    await page.getByRole('link', { name: 'Put it back' }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(path())
    await expect(said).toHaveCount(0)
    await expect(choice, 'the link is gone: the focus is where one goes on').toBeFocused()
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
