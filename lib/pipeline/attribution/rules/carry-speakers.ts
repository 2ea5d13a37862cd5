import type { Found } from '../found'
import type { Range, Reading } from '../reading'
import { openSpeaker } from './open-speaker'

/** Quotes shorter than this many words are more often a name or an irony than speech. */
const FEWEST_WORDS = 4

/**
 * Gives quotes that nobody is named for to the speaker who was speaking: the rest of a broken quotation in the same
 * paragraph becomes one more piece of its content; a paragraph that is all quotation goes to the last speaker of the
 * paragraph before (or of the quote that it resumes). Returns the list with these added, in order of place.
 */
export function carrySpeakers(reading: Reading, found: readonly Found[]): readonly Found[] {
  const list = [...found].sort(byPlace)
  const covered = (range: Range) =>
    list.some((f) => f.content.some((c) => c.from < range.to && range.from < c.to))
  for (const quote of reading.quotes) {
    if (quote.from < 0 || quote.to - quote.from < FEWEST_WORDS + 1) continue
    const range = { from: quote.from, to: quote.to }
    if (covered(range)) continue
    const first = reading.words[quote.from]
    const sentence = reading.sentences[first?.sentence ?? -1]
    const paragraph = reading.paragraphs.findIndex((p) => p.from <= quote.from && quote.from < p.to)
    const place = reading.paragraphs[paragraph]
    if (!first || !sentence || !place) continue
    const same = list.findLast((f) => startOf(f) >= place.from && endOf(f) <= quote.from && f.statement)
    const opensSentence = quote.from === sentence.from || reading.words[quote.from - 1]?.low === ':'
    if (same && opensSentence) {
      list[list.indexOf(same)] = { ...same, content: [...same.content, range] }
      continue
    }
    const before = reading.paragraphs[paragraph - 1]
    const alone = quote.from === place.from && quote.to >= place.to - 1
    if (!before || !(alone || quote.span.resumes)) continue
    const speaker = list.findLast(
      (f) => startOf(f) >= before.from && endOf(f) <= before.to && f.statement && f.source.length > 0,
    )
    const opener = speaker ?? openSpeaker(reading, before)
    if (!opener) continue
    list.push({
      ...opener,
      content: [range],
      basis: [],
      rule: 'rule:carried-speaker',
      confidence: quote.span.resumes ? 0.85 : 0.6,
    })
    list.sort(byPlace)
  }
  return list
}

function startOf(found: Found): number {
  return Math.min(...[...found.source, ...found.cue, ...found.content].map((r) => r.from))
}

function endOf(found: Found): number {
  return Math.max(...[...found.cue, ...found.content].map((r) => r.to))
}

/** By where the content stands: a carried speaker's name stands earlier than what is carried to it. */
function byPlace(a: Found, b: Found): number {
  return (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0)
}
