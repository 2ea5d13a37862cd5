import { parseHTML } from 'linkedom'

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i

/** Words with their HTML entities undone: pages write "&#8217;" where plain words belong. Markup in them stays as it is written. */
export function decodeEntities(words: string): string {
  if (!ENTITY.test(words)) return words
  const { document } = parseHTML(
    `<!doctype html><html><body><p>${words.replaceAll('<', '&lt;')}</p></body></html>`,
  )
  return document.querySelector('p')?.textContent ?? words
}
