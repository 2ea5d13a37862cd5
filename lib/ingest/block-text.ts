import type { Zone } from '@/lib/model/types'
import { furnitureOf } from './page-furniture'

/** A paragraph, heading, item or the like of a page. */
export type PageBlock = {
  /** Line breaks kept, other white space as one space; never empty. */
  readonly text: string
  /** The block that it stands in: "p", "li", "h2"; "" directly under the root. */
  readonly tag: string
  /** Part of its letters that stand in links, 0 to 1. */
  readonly linked: number
  /** What it is by the page's own structure ("caption", "byline" …), where that tells that it is no report; else null. */
  readonly furniture: Zone['kind'] | null
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
)
const SILENT = new Set(
  'script style noscript template head svg math iframe object button select textarea'.split(' '),
)

const ELEMENT = 1
const TEXT = 3

/**
 * The text of a part of a page as a reader sees it: a paragraph a block, an empty line between them, line breaks kept,
 * other white space as one space. Empty for none.
 */
export function blockText(root: Node, options: { readonly skip?: readonly string[] } = {}): string {
  return pageBlocks(root, options)
    .map((block) => block.text)
    .join('\n\n')
}

/** The blocks of a part of a page in order; none where it holds no words. Walks without recursion, as pages nest thousands deep. */
export function pageBlocks(
  root: Node,
  options: { readonly skip?: readonly string[] } = {},
): readonly PageBlock[] {
  const walk = new Walk()
  const silent = (name: string) => SILENT.has(name) || options.skip?.includes(name)
  let node: Node | null = root.firstChild
  while (node) {
    const name = node.nodeName.toLowerCase()
    const enters = node.nodeType === ELEMENT && !silent(name) && node.firstChild !== null
    if (node.nodeType === TEXT) walk.say((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '))
    else if (name === 'br') walk.say('\n')
    else if (name === 'td' || name === 'th') walk.say(' ')
    else if (BLOCKS.has(name)) walk.close()
    if (enters) walk.enter(node, name)
    node = enters ? node.firstChild : following(node, root, walk)
  }
  walk.close()
  return walk.blocks
}

/** The next node after this one and all in it, leaving the elements that end on the way; null at the end of `root`. */
function following(from: Node, root: Node, walk: Walk): Node | null {
  let node: Node | null = from
  while (node && node !== root) {
    if (BLOCKS.has(node.nodeName.toLowerCase())) walk.close()
    if (node.nextSibling) return node.nextSibling
    node = node.parentNode
    if (node && node !== root) walk.leave(node)
  }
  return null
}

/** What is open at a place of a page, and the blocks so far. */
class Walk {
  readonly blocks: PageBlock[] = []
  private words = ''
  private letters = 0
  private inLinks = 0
  private readonly asFurniture = new Map<Zone['kind'], number>()
  private links = 0
  private readonly tags: string[] = []
  private readonly furniture: { readonly node: Node; readonly kind: Zone['kind'] }[] = []

  enter(node: Node, name: string): void {
    if (name === 'a') this.links++
    if (BLOCKS.has(name)) this.tags.push(name)
    const kind = furnitureOf(node as Element, name)
    if (kind) this.furniture.push({ node, kind })
  }

  leave(node: Node): void {
    const name = node.nodeName.toLowerCase()
    if (BLOCKS.has(name)) this.close()
    if (name === 'a') this.links--
    if (BLOCKS.has(name)) this.tags.pop()
    if (this.furniture.at(-1)?.node === node) this.furniture.pop()
  }

  say(words: string): void {
    this.words += words
    const letters = words.replace(/\s/g, '').length
    this.letters += letters
    if (this.links > 0) this.inLinks += letters
    const kind = this.furniture[0]?.kind
    if (kind) this.asFurniture.set(kind, (this.asFurniture.get(kind) ?? 0) + letters)
  }

  /** Ends the block that is being read. Empty lines within it (`<br><br>`) divide it as a page's reader sees it divided. */
  close(): void {
    const [kind, most] = [...this.asFurniture].sort((a, b) => b[1] - a[1])[0] ?? [null, 0]
    const block = {
      tag: this.tags.at(-1) ?? '',
      linked: this.letters > 0 ? this.inLinks / this.letters : 0,
      furniture: most > this.letters * 0.8 ? kind : null,
    }
    const clean = this.words.replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ')
    for (const part of clean.split(/\n{2,}/)) {
      const text = part.trim()
      if (text !== '') this.blocks.push({ ...block, text })
    }
    this.words = ''
    this.letters = 0
    this.inLinks = 0
    this.asFurniture.clear()
  }
}
