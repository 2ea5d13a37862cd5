import { addTo } from '@/lib/model/group-by'
import type { Range, Reading } from './reading'
import type { TaggedRole } from './tagger/labels'

export type TaggedSpan = Range & { readonly role: TaggedRole }

export type Linked = {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

/** What lies between two spans costs so much that nearer ones win; at the limit they do not belong together. */
const COST = { token: 1, cue: 6, sameRole: 4, comma: 1, sentence: 12 }
const FARTHEST = { content: 60, source: 30 }
/** Spans on each side among which a partner is looked for. */
const WINDOW = 30

/**
 * Ties the spans of one paragraph, which come in order of place, together: each content to the cue that is nearest in
 * words, sentences and other spans between, each cue to its nearest source. A content without a cue goes to the nearest
 * source. Cues and sources that find no content are left out.
 */
export function linkSpans(reading: Reading, spans: readonly TaggedSpan[]): readonly Linked[] {
  const byCue = new Map<TaggedSpan, TaggedSpan[]>()
  const bySource = new Map<TaggedSpan | null, TaggedSpan[]>()
  const placeOf = new Map(spans.map((span, i) => [span, i]))
  spans.forEach((content, i) => {
    if (content.role !== 'content') return
    const cue = nearest(reading, spans, i, 'cue', FARTHEST.content)
    if (cue) addTo(byCue, cue, content)
    else addTo(bySource, nearest(reading, spans, i, 'source', FARTHEST.source), content)
  })
  const withCue = [...byCue].map(([cue, content]) => {
    const source = nearest(reading, spans, placeOf.get(cue) ?? 0, 'source', FARTHEST.source)
    return { source: source ? [source] : [], cue: [cue], content }
  })
  const without = [...bySource].map(([source, content]) => ({
    source: source ? [source] : [],
    cue: [],
    content,
  }))
  return [...withCue, ...without].sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
}

/** The span of a role that is nearest to span `i`, cheaper than the limit; null for none. */
function nearest(
  reading: Reading,
  spans: readonly TaggedSpan[],
  i: number,
  role: TaggedRole,
  limit: number,
): TaggedSpan | null {
  let best: TaggedSpan | null = null
  let least = limit
  for (let k = Math.max(0, i - WINDOW); k < Math.min(spans.length, i + WINDOW + 1); k++) {
    const candidate = spans[k]
    if (k === i || candidate?.role !== role) continue
    const cost = distance(reading, spans, Math.min(i, k), Math.max(i, k), role, least)
    if (cost < least) {
      best = candidate
      least = cost
    }
  }
  return best
}

/** What lies between spans `i` and `k`; stops counting at `limit`. */
function distance(
  reading: Reading,
  spans: readonly TaggedSpan[],
  i: number,
  k: number,
  role: TaggedRole,
  limit: number,
): number {
  const first = spans[i]
  const second = spans[k]
  if (!first || !second) return limit
  const sentences = (reading.words[second.from]?.sentence ?? 0) - (reading.words[first.to - 1]?.sentence ?? 0)
  let cost = Math.max(0, sentences) * COST.sentence
  let at = first.to
  for (let s = i + 1; s <= k && cost < limit; s++) {
    const span = spans[s]
    if (!span) break
    for (; at < span.from && cost < limit; at++) {
      const word = reading.words[at]
      cost += COST.token + (word?.low === ',' && word.quote < 0 ? COST.comma : 0)
    }
    if (s < k) cost += span.role === 'cue' ? COST.cue : span.role === role ? COST.sameRole : 0
    at = Math.max(at, span.to)
  }
  return cost
}
