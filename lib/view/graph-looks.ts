// How the graph of a story looks in files that stand alone: the picture and what yEd draws are told it here, once.
import type { EdgeKind, NodeKind } from '@/lib/model/provenance'

/** Lines, frames and small print. */
export const GRAPH_INK = '#57606a'

export const NODE_FILLS: Readonly<Record<NodeKind, string>> = {
  outlet: '#ddf4ff',
  agency: '#fff8c5',
  speaker: '#ffffff',
  unnamed: '#ffffff',
  document: '#f6f8fa',
}

/** A line as SVG wants it (`dashes`: lengths of stroke and gap, empty for an unbroken line) and by yEd's name for it. */
export type LineLook = {
  readonly width: number
  readonly dashes: string
  readonly yed: 'line' | 'dashed' | 'dotted'
}

/** What stands in both texts is drawn thick, what is only said is broken. */
export const EDGE_LINES: Readonly<Record<EdgeKind, LineLook>> = {
  copies: { width: 2.5, dashes: '', yed: 'line' },
  reprints: { width: 2.5, dashes: '8 3', yed: 'dashed' },
  relays: { width: 1, dashes: '6 4', yed: 'dashed' },
  quotes: { width: 1, dashes: '', yed: 'line' },
  cites: { width: 1, dashes: '2 3', yed: 'dotted' },
}

const PLAIN_FRAME: LineLook = { width: 1, dashes: '', yed: 'line' }

/** Frames of boxes: of a source that nobody names it is broken. */
export const NODE_FRAMES: Readonly<Record<NodeKind, LineLook>> = {
  outlet: PLAIN_FRAME,
  agency: PLAIN_FRAME,
  speaker: PLAIN_FRAME,
  unnamed: { width: 1, dashes: '4 3', yed: 'dashed' },
  document: PLAIN_FRAME,
}

/** The looks as rules of a style sheet: a group has the kind of its node or edge as class. */
export function graphStyles(): string {
  const kinds = Object.keys(NODE_FILLS) as NodeKind[]
  const boxes = kinds.map((kind) => `.${kind} rect{fill:${NODE_FILLS[kind]}${strokeOf(NODE_FRAMES[kind])}}`)
  const lines = (Object.keys(EDGE_LINES) as EdgeKind[]).map(
    (kind) => `.${kind} path{${strokeOf(EDGE_LINES[kind]).slice(1)}}`,
  )
  return [...boxes, ...lines].join('')
}

function strokeOf({ width, dashes }: LineLook): string {
  return `;stroke-width:${width}${dashes && `;stroke-dasharray:${dashes}`}`
}
