/** Words of an article that are marked on the page: [start, end) in UTF-16 units of its text, and the words. */
export type Marked = { readonly start: number; readonly end: number; readonly exact: string }

/** What the page adds to the text: numbers of claims, names of copies. */
const ADDED = 'a.ref, a.copied-ref'

/** The marked words of an article; null where nothing of one is marked. Blocks of text say by `data-start` where they begin. */
export function markedWords(selection: Selection): Marked | null {
  if (selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  if (start === null || end === null || end <= start) return null
  const exact = textBetween(start, end)
  return exact.trim() === '' ? null : { start, end, exact }
}

/** Where a place of the page stands in the text; null where it is not in it. */
function offsetOf(node: Node, at: number): number | null {
  const block = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  if (!block) return null
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(node, at)
  return Number(block.dataset.start) + ownText(before.cloneContents()).length
}

/** The text between two places; the white space between blocks, which the page does not hold, counts as line breaks. */
function textBetween(start: number, end: number): string {
  let text = ''
  let at = start
  for (const block of document.querySelectorAll<HTMLElement>('[data-start]')) {
    const from = Number(block.dataset.start)
    const own = ownText(block.cloneNode(true))
    if (from + own.length <= start || from >= end) continue
    text += '\n'.repeat(Math.max(0, from - at))
    const piece = own.slice(Math.max(0, start - from), end - from)
    text += piece
    at = Math.max(start, from) + piece.length
  }
  return text
}

function ownText(copy: Node): string {
  if (copy instanceof Element || copy instanceof DocumentFragment)
    for (const added of copy.querySelectorAll(ADDED)) added.remove()
  return copy.textContent ?? ''
}
