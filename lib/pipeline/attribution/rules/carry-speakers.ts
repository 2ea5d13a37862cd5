import type { Found } from '../found'
import { sentenceAt } from '../index-found'
import type { Reading } from '../reading'
import { openSpeaker } from './open-speaker'

/** Quotes shorter than this many words are more often a name or an irony than speech. */
const FEWEST_WORDS = 4

/**
 * Gives quotes that nobody is named for to the speaker who was speaking: the rest of a broken quotation in the same
 * paragraph becomes one more piece of its content; a paragraph that is all quotation goes to the last speaker of the
 * paragraph before (or of the quote that it resumes). Returns the list with these added, in order of place.
 */
export function carrySpeakers(reading: Reading, found: readonly Found[]): readonly Found[] {
  const covered = new Uint8Array(reading.words.length)
  for (const { content } of found) for (const { from, to } of content) covered.fill(1, from, to)
  const paragraphOf = paragraphNumbers(reading)
  /** What each paragraph holds, by the end of what is said, carried speech included. */
  const held = reading.paragraphs.map((): Found[] => [])
  for (const one of [...found].sort((a, b) => endOf(a) - endOf(b))) {
    const paragraph = paragraphOf(startOf(one))
    if (paragraph === paragraphOf(endOf(one) - 1)) held[paragraph]?.push(one)
  }
  const replaced = new Map<Found, Found>()
  const added: Found[] = []
  for (const quote of reading.quotes) {
    if (quote.from < 0 || quote.to - quote.from < FEWEST_WORDS + 1) continue
    const range = { from: quote.from, to: quote.to }
    if (covered.subarray(range.from, range.to).includes(1)) continue
    const paragraph = paragraphOf(quote.from)
    const place = reading.paragraphs[paragraph]
    const list = held[paragraph]
    if (!place || !list) continue
    const sentence = reading.sentences[sentenceAt(reading, quote.from)]
    const same = list.findLast((one) => one.statement && endOf(replaced.get(one) ?? one) <= quote.from)
    if (same && (quote.from === sentence?.from || reading.words[quote.from - 1]?.low === ':')) {
      const latest = replaced.get(same) ?? same
      replaced.set(same, { ...latest, content: [...latest.content, range] })
      continue
    }
    const alone = quote.from === place.from && quote.to >= place.to - 1
    const before = reading.paragraphs[paragraph - 1]
    if (!before || !(alone || quote.span.resumes)) continue
    const speaker = held[paragraph - 1]?.findLast((one) => one.statement && one.source.length > 0)
    const opener = speaker ?? openSpeaker(reading, before)
    if (!opener) continue
    const carried = {
      ...opener,
      content: [range],
      basis: [],
      rule: 'rule:carried-speaker',
      confidence: quote.span.resumes ? 0.85 : 0.6,
    }
    list.push(carried)
    added.push(carried)
  }
  return [...found.map((one) => replaced.get(one) ?? one), ...added].sort(byPlace)
}

function paragraphNumbers(reading: Reading): (token: number) => number {
  const numbers = new Int32Array(reading.words.length).fill(-1)
  reading.paragraphs.forEach((paragraph, i) => {
    numbers.fill(i, paragraph.from, paragraph.to)
  })
  return (token) => numbers[token] ?? -1
}

/** Where cue and content begin: a carried speaker's name stands in another paragraph. */
function startOf({ cue, content }: Found): number {
  return extreme(
    [...cue, ...content].map((range) => range.from),
    Math.min,
  )
}

function endOf({ cue, content }: Found): number {
  return extreme(
    [...cue, ...content].map((range) => range.to),
    Math.max,
  )
}

function extreme(list: readonly number[], pick: (a: number, b: number) => number): number {
  return list.reduce((a, b) => pick(a, b))
}

/** By where the content stands. */
function byPlace(a: Found, b: Found): number {
  return (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0)
}
