import { parseHTML } from 'linkedom'
import { blockText } from '../block-text'

/** Words that may be marked up as HTML, as plain text in one line; null for none. Nothing of them is run or loaded. */
export function plainWords(html: string | undefined): string | null {
  if (html === undefined) return null
  const text = /[<&]/.test(html)
    ? blockText(parseHTML(`<!doctype html><html><body><div>${html}</div></body></html>`).document.body)
    : html
  return text.replace(/\s+/g, ' ').trim() || null
}
