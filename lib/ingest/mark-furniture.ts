import type { Zone } from '@/lib/model/types'
import type { PageBlock } from './block-text'

/** Of a link's letters, so many make a block that is nothing but links. */
const ALL_LINK = 0.85
/** "You may also like", "More on this story": no heading over a list of links is longer. */
const LABEL = 40
const SENTENCE_END = /[.!?…]["”’)]?$/

/**
 * Which blocks of an article are no report by the structure of the page: captions, bylines, lists of links, and the headings over
 * them. What each block is, null for report. What a page marks wrongly stays in the text and can be switched back.
 */
export function markFurniture(blocks: readonly PageBlock[]): readonly (Zone['kind'] | null)[] {
  const marks: (Zone['kind'] | null)[] = blocks.map(
    (block, i) => block.furniture ?? (isLink(blocks, i) ? 'link' : null),
  )
  for (let i = blocks.length - 2; i >= 0; i--) {
    if (isLabel(blocks[i]) && marks[i + 1] && isLink(blocks, i + 1)) marks[i] = 'link'
  }
  return marks
}

/** A block that leads elsewhere and says nothing; a sentence that happens to be a link is one only in a row of such. */
function isLink(blocks: readonly PageBlock[], i: number): boolean {
  const block = blocks[i]
  if (!block || block.linked < ALL_LINK || isHeading(block)) return false
  if (!SENTENCE_END.test(block.text)) return true
  return [blocks[i - 1], blocks[i + 1]].some(
    (other) => other && other.linked >= ALL_LINK && other.tag === block.tag,
  )
}

function isHeading(block: PageBlock): boolean {
  return /^h[1-6]$/.test(block.tag)
}

function isLabel(block: PageBlock | undefined): boolean {
  return block !== undefined && block.text.length <= LABEL && !SENTENCE_END.test(block.text)
}
