/** Half-open [start, end), in UTF-16 units of one article's `text`. */
export type Span = { readonly start: number; readonly end: number }

/** Units that two spans share; 0 when they only touch or lie apart. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** True when two spans share a unit; touching is not sharing. */
export function overlaps(a: Span, b: Span): boolean {
  return overlap(a, b) > 0
}

/** True when `inner` lies in `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** By start, then the longer first: an order in which parents come before what they contain. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** The smallest span that covers all given ones; null for none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}
