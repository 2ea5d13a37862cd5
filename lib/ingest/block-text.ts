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
 * other white space as one space. Empty for none. Walks without recursion, as pages nest thousands deep.
 */
export function blockText(root: Node, options: { readonly skip?: readonly string[] } = {}): string {
  const out: string[] = []
  const silent = (name: string) => SILENT.has(name) || options.skip?.includes(name)
  let node: Node | null = root.firstChild
  while (node) {
    const name = node.nodeName.toLowerCase()
    const enters = node.nodeType === ELEMENT && !silent(name) && node.firstChild !== null
    if (node.nodeType === TEXT) out.push((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '))
    else if (name === 'br') out.push('\n')
    else if (name === 'td' || name === 'th') out.push(' ')
    else if (BLOCKS.has(name)) out.push('\n\n')
    node = enters ? node.firstChild : following(node, root, out)
  }
  return out
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** The next node after this one and all in it, closing the blocks that end on the way; null at the end of `root`. */
function following(from: Node, root: Node, out: string[]): Node | null {
  let node: Node | null = from
  while (node && node !== root) {
    if (BLOCKS.has(node.nodeName.toLowerCase())) out.push('\n\n')
    if (node.nextSibling) return node.nextSibling
    node = node.parentNode
  }
  return null
}
