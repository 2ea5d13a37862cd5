import type { Locator, Page } from '@playwright/test'

/** What tests of the matrix ask of its page. */

export const path = (slug: string, search = '') => `/stories/${slug}${search}`
export const rows = (page: Page) => page.locator('table.matrix tbody tr')
export const shown = (page: Page) => page.getByRole('status').filter({ hasText: /claims/ })

/** "12 of 72 claims" as [12, 72]; "72 claims" as [72, 72]. */
export async function counts(page: Page): Promise<readonly [number, number]> {
  const found = ((await shown(page).textContent()) ?? '').match(/\d+/g)?.map(Number) ?? []
  return [found[0] ?? Number.NaN, found.at(-1) ?? Number.NaN]
}

export async function firstCell(page: Page, does: RegExp): Promise<Locator> {
  return page.getByRole('cell').getByRole('link', { name: does }).first()
}
