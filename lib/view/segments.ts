import type { Span } from '@/lib/model/span'

/** A span of a text under a name; several may overlap and several may share a name. */
export type Mark = { readonly id: string; readonly span: Span }

/** A piece of text between two neighbouring ends of marks. */
export type Segment = {
  readonly text: string
  readonly span: Span
  /** Every mark that covers the piece, in the order given; empty for plain text. */
  readonly ids: readonly string[]
  /** Marks that begin, and that end, with this piece. */
  readonly starts: readonly string[]
  readonly ends: readonly string[]
}

/**
 * The part `within` of a text cut where a mark begins or ends: the pieces put together are that part, and overlapping marks keep every
 * id. A mark that reaches out of the part is cut to it; one of no width, or outside, is left out. An empty part gives no pieces.
 */
export function segments(text: string, within: Span, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks
    .map(({ id, span }) => ({
      id,
      start: Math.max(span.start, within.start),
      end: Math.min(span.end, within.end),
    }))
    .filter((mark) => mark.start < mark.end)
  const cuts = [...new Set([within.start, within.end, ...inside.flatMap((mark) => [mark.start, mark.end])])]
  cuts.sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? within.start
    const over = inside.filter((mark) => mark.start <= start && end <= mark.end)
    return {
      text: text.slice(start, end),
      span: { start, end },
      ids: distinct(over.map((mark) => mark.id)),
      starts: distinct(over.filter((mark) => mark.start === start).map((mark) => mark.id)),
      ends: distinct(over.filter((mark) => mark.end === end).map((mark) => mark.id)),
    }
  })
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
