import type { Range, Reading } from './reading'
import type { TaggedRole } from './tagger/labels'

export type TaggedSpan = Range & { readonly role: TaggedRole }

export type Linked = {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

/** What lies between two spans costs so much that nearer ones win; above the limit they do not belong together. */
const COST = { token: 1, cue: 6, samePart: 4, comma: 1, sentence: 12 }
const FARTHEST = { content: 60, source: 30 }

/**
 * Ties the spans of one paragraph together: each content to the cue that is nearest in words, sentences and other spans
 * between, each cue to its nearest source. A content without a cue goes to the nearest source. Spans that find no
 * content are left out.
 */
export function linkSpans(reading: Reading, spans: readonly TaggedSpan[]): readonly Linked[] {
  const cues = spans.filter((span) => span.role === 'cue')
  const sources = spans.filter((span) => span.role === 'source')
  const contents = spans.filter((span) => span.role === 'content')
  const byCue = new Map<TaggedSpan, TaggedSpan[]>()
  const bySource = new Map<TaggedSpan | null, TaggedSpan[]>()
  for (const content of contents) {
    const cue = nearest(reading, content, cues, spans, FARTHEST.content)
    if (cue) byCue.set(cue, [...(byCue.get(cue) ?? []), content])
    else {
      const source = nearest(reading, content, sources, spans, FARTHEST.source)
      bySource.set(source, [...(bySource.get(source) ?? []), content])
    }
  }
  const withCue = [...byCue].map(([cue, own]) => {
    const source = nearest(reading, cue, sources, spans, FARTHEST.source)
    return { source: source ? [source] : [], cue: [cue], content: own }
  })
  const without = [...bySource].map(([source, own]) => ({
    source: source ? [source] : [],
    cue: [],
    content: own,
  }))
  return [...withCue, ...without].sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
}

function nearest(
  reading: Reading,
  span: TaggedSpan,
  candidates: readonly TaggedSpan[],
  all: readonly TaggedSpan[],
  limit: number,
): TaggedSpan | null {
  let best: TaggedSpan | null = null
  let least = limit
  for (const candidate of candidates) {
    const cost = distance(reading, span, candidate, all)
    if (cost < least) {
      best = candidate
      least = cost
    }
  }
  return best
}

function distance(reading: Reading, a: TaggedSpan, b: TaggedSpan, all: readonly TaggedSpan[]): number {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  const between = all.filter(
    (span) => span !== a && span !== b && span.from >= first.to && span.to <= second.from,
  )
  let cost = 0
  const skipped = (i: number) => between.some((span) => span.from <= i && i < span.to)
  for (let i = first.to; i < second.from; i++) {
    const word = reading.words[i]
    if (!word) continue
    if (!skipped(i)) cost += COST.token
    if (word.low === ',' && word.quote < 0) cost += COST.comma
  }
  const sentences = (reading.words[second.from]?.sentence ?? 0) - (reading.words[first.to - 1]?.sentence ?? 0)
  cost += Math.max(0, sentences) * COST.sentence
  for (const span of between)
    cost += span.role === 'cue' ? COST.cue : span.role === b.role ? COST.samePart : 0
  return cost
}
