import type { Span } from '@/lib/model/span'

const MOST_STOPS = 4

/**
 * A passage with the stops and closing quotes behind its last word: passages are of words, and whatever is put behind one would
 * stand between its last word and the full stop.
 */
export function withStops(text: string, { start, end }: Span): Span {
  const stops = /^[.,;:!?…)\]"'”’»]+/.exec(text.slice(end, end + MOST_STOPS))
  return { start, end: end + (stops?.[0].length ?? 0) }
}
