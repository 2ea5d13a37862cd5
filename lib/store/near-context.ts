import { hull, overlaps } from '@/lib/model/span'
import type { Mention, Span } from '@/lib/model/types'

/** So many UTF-16 units of a sentence are shown on either side of what a mention marks in it: more than most sentences have. */
const AROUND = 500

/** What is shown of a mention's sentence, and whether something of it stands before or behind that is not. */
export type NearContext = {
  readonly context: Span
  readonly cut: { readonly before: boolean; readonly after: boolean }
}

/**
 * The sentence around a mention, with the mention itself where that reaches further; of a text without full stops the part near the
 * mention and its speaker, cut between words.
 */
export function nearContext(mention: Mention, text: string): NearContext {
  const { span, attribution, dispute } = mention
  const whole = hull([mention.context, span]) ?? span
  const marks = [
    ...(attribution?.source ?? []),
    ...(attribution?.cue ?? []),
    ...(dispute ? [dispute.evidence] : []),
  ].filter((mark) => overlaps(mark, { start: span.start - AROUND, end: span.end + AROUND }))
  const shown = hull([span, ...marks]) ?? span
  const start = Math.max(whole.start, wordAfter(text, Math.max(0, shown.start - AROUND), shown.start))
  const end = Math.min(whole.end, wordBefore(text, shown.end + AROUND, shown.end))
  return { context: { start, end }, cut: { before: start > whole.start, after: end < whole.end } }
}

/** The first place from `at` on, and not behind `most`, with white space before it. */
function wordAfter(text: string, at: number, most: number): number {
  let place = at
  while (place > 0 && place < most && /\S/.test(text.charAt(place - 1))) place++
  return place
}

/** The last place up to `at`, and not before `least`, with white space behind it. */
function wordBefore(text: string, at: number, least: number): number {
  let place = Math.min(at, text.length)
  while (place < text.length && place > least && /\S/.test(text.charAt(place))) place--
  return place
}
