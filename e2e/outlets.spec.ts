import { expect, test } from '@playwright/test'
import { counts } from './matrix-page'
import { SAMPLE } from './stories'

test('an outlet leads to its articles, to as many claims as it says, and to a comparison', async ({
  page,
}) => {
  await page.goto(`/stories/${SAMPLE}/outlets`)
  const outlet = page
    .getByRole('list', { name: 'Outlets of the story' })
    .getByRole('listitem')
    .filter({ hasText: 'ZeroHedge' })
  const claims = outlet.getByRole('link', { name: /^disputes \d+ claims?$/ })
  const amount = Number(/\d+/.exec((await claims.textContent()) ?? '')?.[0])
  await claims.click()
  await expect(page.getByRole('table').first()).toBeVisible()
  expect((await counts(page))[0]).toBe(amount)
  await page.goBack()
  await outlet.getByRole('link', { name: 'Compare ZeroHedge with another outlet' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^ZeroHedge and /)
  await page.goBack()
  const article = outlet.getByRole('link').first()
  const title = (await article.textContent()) ?? ''
  await article.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})
