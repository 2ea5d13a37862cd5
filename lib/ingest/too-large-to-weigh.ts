/** Readability's time grows with the cube of the depth (minutes at 5,000): no article nests so deep. */
const DEEPEST = 250
/** It walks over all elements several times (10 seconds at 100,000): no article's page has so many. */
const MOST_ELEMENTS = 30_000

/** Whether a page nests deeper, or has more elements, than any article's, so that it must not reach Readability. */
export function tooLargeToWeigh(document: Document): boolean {
  let depth = 0
  let elements = 0
  let node: Node | null = document.documentElement
  while (node) {
    if (++elements > MOST_ELEMENTS) return true
    if (node.firstChild) {
      node = node.firstChild
      if (++depth > DEEPEST) return true
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node?.nextSibling ?? null
  }
  return false
}
