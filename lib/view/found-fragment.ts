import type { MarkedText } from '@/lib/model/search'

/**
 * The end of an address that has the browser go to the words that were found and show them (https://wicg.github.io/scroll-to-text-fragment):
 * the first of a passage behind the word before it, or, where the page writes something between the two, wherever they come first.
 * Browsers that know no such ends open the page at its top. Empty where nothing is marked.
 */
export function foundFragment(passage: MarkedText): string {
  const at = passage.findIndex(({ hit }) => hit)
  const found = passage[at]
  if (!found) return ''
  const before = /(\S+)\s+$/.exec(passage[at - 1]?.text ?? '')?.[1]
  const alone = `text=${written(found.text)}`
  return `#:~:${before && !before.endsWith('…') ? `text=${written(before)}-,${written(found.text)}&` : ''}${alone}`
}

/** A hyphen has a meaning of its own there, and is left alone by what writes addresses. */
function written(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
