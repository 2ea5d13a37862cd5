import { expect, type Page } from '@playwright/test'

type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** A page of a news site, written for these tests. */
export function newsPage(outlet: string, title: string, paragraphs: readonly string[]): Upload {
  const text = paragraphs.map((one) => `<p>${one}</p>`).join('')
  const head = `<title>${title}</title><meta property="og:site_name" content="${outlet}">`
  return {
    name: `${outlet}.html`,
    mimeType: 'text/html',
    buffer: Buffer.from(
      `<!doctype html><html><head>${head}</head><body><article><h1>${title}</h1>${text}</article></body></html>`,
    ),
  }
}

const PAGES: readonly Upload[] = [
  newsPage('Harbour Post', 'Island loses its late boats', [
    'The ferry company will end its night crossings in May, the harbour office said on Monday. Forty sailors will lose their posts.',
    'The oldest ship was built in 1961. The harbour office said the ticket hall would close in June.',
  ]),
  newsPage('Island Daily', 'Company denies end of night ferry', [
    'The ferry company denied that it will end its night crossings in May. “Nothing has been decided,” said its director, Lena Brandt.',
    'Forty sailors will lose their posts, the union said.',
  ]),
  newsPage('Coast Radio', 'Night ferry in doubt', [
    'The harbour office said the ferry company will end its night crossings in May.',
    'The oldest ship was built in 1961.',
  ]),
]

/** Makes a story of three articles about a ferry, and stops at its matrix. */
export async function makeFerryStory(page: Page, title: string): Promise<void> {
  await page.goto('/stories/new')
  await page.getByLabel('Choose files').setInputFiles([...PAGES])
  await expect(page.getByRole('heading', { name: '3 articles' })).toBeVisible({ timeout: 60_000 })
  await page.getByLabel('Title of the story').fill(title)
  await page.getByRole('button', { name: 'Analyse 3 articles' }).click()
  await page.getByRole('link', { name: /Open the matrix/ }).click({ timeout: 60_000 })
  await atMatrix(page)
}

/** Adds an article to the story that is open, and stops at its matrix. */
export async function addArticle(page: Page, article: Upload): Promise<void> {
  await page.getByRole('link', { name: 'Add articles' }).click()
  await page.getByLabel('Choose files').setInputFiles([article])
  await expect(page.getByRole('heading', { name: '1 article' })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Add and analyse 1 article' }).click()
  await page.getByRole('link', { name: /Open the matrix/ }).click({ timeout: 60_000 })
  await atMatrix(page)
}

/** The page that leads to the matrix has the story's title as well: only rows tell that the matrix is there. */
async function atMatrix(page: Page): Promise<void> {
  await expect(page.locator('table.matrix tbody tr').first()).toBeVisible()
}
