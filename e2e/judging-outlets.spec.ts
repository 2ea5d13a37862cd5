import { expect, test } from '@playwright/test'
import { makeFerryStory } from './ferry-story'

test('two outlets are made one and parted again; every page counts them so, and the focus is not lost', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await makeFerryStory(page, 'Two outlets that are one')
  const matrix = page.url().replace(/\?.*/, '')
  await page.getByRole('link', { name: 'Outlets', exact: true }).click()
  const outlets = page.getByRole('list', { name: 'Outlets of the story' })
  const names = () => outlets.getByRole('heading', { level: 2 }).allTextContents()
  await expect.poll(async () => (await names()).length).toBe(3)

  await outlets.getByRole('link', { name: 'Judge Coast Radio' }).click()
  const merge = outlets.getByRole('form', { name: 'Merge Coast Radio' })
  await merge.getByLabel('The same outlet as').selectOption('Harbour Post')
  await merge.getByRole('button', { name: 'Merge' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Who decides?' })
  await dialog.getByLabel('Your name').fill('Ana Roe')
  await dialog.getByLabel('Your name').press('Enter')
  await expect(outlets.getByRole('heading', { name: 'Coast Radio' })).toHaveCount(0)
  expect([...(await names())].sort()).toEqual(['Harbour Post', 'Island Daily'])
  await expect(outlets, 'the form is gone: the focus stays among the outlets').toBeFocused()

  await page.goto(matrix)
  await expect(page.locator('table.matrix thead th')).toHaveCount(3)
  await page.goto(`${matrix}/compare`)
  await expect(page.getByLabel('First outlet').locator('option:not([value=""])')).toHaveCount(2)
  await page.goto(`${matrix}/articles`)
  await expect(page.getByRole('cell', { name: 'Harbour Post', exact: true })).toHaveCount(2)

  await page.goto(`${matrix}/history`)
  await expect(page.getByRole('main')).toContainText('Ana Roe merged Coast Radio into Harbour Post.')
  await page.getByRole('main').getByRole('button', { name: 'Undo' }).first().click()
  await expect(page.getByRole('main')).toContainText('2 entries, no decision in force.')
  await page.goto(`${matrix}/outlets`)
  await expect.poll(async () => (await names()).length).toBe(3)
})
