import type { StoryGraph } from '@/lib/model/provenance'
import { isFolded, SEVERAL_WORDS } from './fold-graph'
import { EDGE_WORDS, NODE_WORDS } from './provenance-words'
import { xmlWords } from './xml'

/** Pixels: of a line, round it, of a mark with the gap behind it, and of a letter as a sans of 12.5 draws it at its widest. */
const [LINE, EDGE, MARK, LETTER] = [22, 16, 34, 7.4]
/** As wide as it is at least, however narrow the picture. */
const NARROWEST = 460

type Item = { readonly kind: string; readonly words: string; readonly isLine: boolean }

/** What boxes and lines of a picture mean, to stand under it from `top` on; only those that are drawn, and nothing for no graph. */
export function legendSvg(
  graph: StoryGraph,
  { width, top }: { readonly width: number; readonly top: number },
): { readonly drawn: string; readonly width: number; readonly height: number } {
  const items = itemsOf(graph)
  if (items.length === 0) return { drawn: '', width, height: 0 }
  const room = Math.max(width, NARROWEST)
  const drawn: string[] = []
  let [x, y] = [EDGE, top + EDGE]
  for (const item of items) {
    const wide = MARK + Math.ceil(item.words.length * LETTER)
    if (x > EDGE && x + wide > room) [x, y] = [EDGE, y + LINE]
    drawn.push(
      `<svg x="${x}" y="${y}" width="26" height="14" class="${item.kind}">${markOf(item)}</svg>`,
      `<text x="${x + MARK}" y="${y + 11}">${xmlWords(item.words)}</text>`,
    )
    x += wide + EDGE
  }
  return { drawn: `<g class="legend">${drawn.join('')}</g>`, width: room, height: y + LINE + EDGE - top }
}

function itemsOf({ nodes, edges }: StoryGraph): readonly Item[] {
  const boxes = new Set(nodes.filter((node) => !isFolded(node)).map((node) => node.kind))
  const lines = new Set(edges.map((edge) => edge.kind))
  const inOrder = <K extends string>(words: Readonly<Record<K, string>>, drawn: ReadonlySet<K>) =>
    (Object.keys(words) as K[])
      .filter((kind) => drawn.has(kind))
      .map((kind) => ({ kind, words: words[kind] }))
  return [
    ...inOrder(NODE_WORDS, boxes).map((one) => ({ ...one, isLine: false })),
    ...(nodes.some(isFolded) ? [{ kind: 'several', words: SEVERAL_WORDS, isLine: false }] : []),
    ...inOrder(EDGE_WORDS, lines).map((one) => ({ ...one, isLine: true })),
  ]
}

function markOf({ isLine }: Item): string {
  return isLine ? '<path d="M0 7L26 7"/>' : '<rect x="1" y="1" width="24" height="12" rx="3"/>'
}
