import type { PageBlock } from './block-text'

/** Words of a page from which on it must hold a paragraph; a shorter one may be a short notice. */
const LARGE = 400
/** Words that make a paragraph, where most of them are no link. */
const PARAGRAPH = 20
const MOSTLY_LINK = 0.5

/** Whether blocks can be an article: front pages and lists of links are not, however much text they hold. */
export function isArticle(blocks: readonly PageBlock[]): boolean {
  let words = 0
  for (const block of blocks) {
    const own = block.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    // A script without spaces (Chinese, Japanese): a paragraph is one "word" and long.
    const paragraph = own >= PARAGRAPH || block.text.length >= PARAGRAPH * 6
    if (paragraph && block.linked < MOSTLY_LINK && block.furniture === null) return true
    words += own
  }
  return words < LARGE
}
