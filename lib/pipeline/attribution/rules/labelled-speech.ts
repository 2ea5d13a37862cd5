import type { Found } from '../found'
import type { Range, Reading, SentenceRange, Word } from '../reading'
import { wholeQuotes, withoutEndMarks } from './find-content'
import { surelySpeaks } from './may-speak'

/** Words before a colon that label a piece of text and speak for nobody. */
const LABELS = new Set(
  'update updated edit lol note correction editor related photo photos video watch exclusive breaking report analysis opinion image image(s) source sources read more see also tags topics posted published subject re date location answer question faq fact claim poll review live listen gallery verdict rating background context summary conclusion quote score result money timing headline statement theory myth truth rumour rumor busted confirmed revealed letters'.split(
    ' ',
  ),
)

/** Of these, the ones that a headline reads out: "Report: port chief to quit". */
const READ_OUT_LABELS = /^(?:reports?|sources?|poll)$/

/** "CLAIM" of "CLAIM: “…”": heads a piece of text, in capitals. */
export function isLabel({ text, low }: Word): boolean {
  return LABELS.has(low) && text === text.toUpperCase()
}

/** "That Was Fast": words that no speaker's name holds. */
const NO_NAME = /^(?:is|are|was|were|that|this|how|why|what|when|it|not)$/

/** "X: S" as the headline writes it, and the lines of a transcript ("Weber: We saw nothing."), which a name and a colon open. */
export function findLabelledSpeech(reading: Reading): readonly Found[] {
  const labelled = reading.paragraphs.map((paragraph) => labelOf(reading, paragraph))
  const speakers = new Map<string, number>()
  for (const label of labelled)
    if (label)
      speakers.set(nameOf(reading.words, label), (speakers.get(nameOf(reading.words, label)) ?? 0) + 1)
  const lines = [...speakers.values()].reduce((a, b) => a + b, 0)
  return reading.paragraphs.flatMap((paragraph, i) => {
    const label = labelled[i]
    if (!label) return []
    if (paragraph.role !== 'title' && lines < 3) return []
    const end = withoutEndMarks(reading.words, paragraph)
    if (end <= label.to + 1) return []
    if (reading.words.slice(label.from, label.to).some((w) => NO_NAME.test(w.low))) return []
    // "STAR SIGNS: striker comes": a kicker in capitals before a headline without.
    if (paragraph.role === 'title' && isKicker(reading.words, label, end)) return []
    // "Anna Weber: old mayor is back" names a topic; what somebody says begins as a sentence does, but for "Report: mayor is back".
    const small = paragraph.role === 'title' && !speaksBehind(reading.words, label)
    if (small && /^\p{Ll}/u.test(reading.words[label.to + 1]?.text ?? '')) return []
    return [
      {
        source: [label],
        cue: [{ from: label.to, to: label.to + 1 }],
        content: [
          wholeQuotes(reading, { from: label.to + 1, to: paragraph.role === 'title' ? end : paragraph.to }),
        ],
        basis: [],
        rule: paragraph.role === 'title' ? 'rule:headline-colon' : 'rule:transcript',
        confidence: 0.8,
        statement: true,
      },
    ]
  })
}

/**
 * The one to five capitalised words before a colon that opens a paragraph; null for labels, times and addresses. Headlines set offices in small
 * letters, too.
 */
function labelOf(reading: Reading, paragraph: SentenceRange): Range | null {
  const { words } = reading
  const title = paragraph.role === 'title'
  // "Poll: who should run the port?"
  const asks = words[paragraph.to - 1]?.low === '?'
  let small = false
  for (let i = paragraph.from; i < Math.min(paragraph.to, paragraph.from + 7); i++) {
    const word = words[i]
    if (!word) return null
    const label = { from: paragraph.from, to: i }
    if (word.low === ':') return i > paragraph.from && (!small || speaksBehind(words, label)) ? label : null
    const readOut = title && READ_OUT_LABELS.test(word.low) && !asks
    if (word.quote >= 0 || (LABELS.has(word.low) && !readOut)) return null
    if (!/^\p{Lu}/u.test(word.text) && !/^(?:of|the|and|[.'’-])$/.test(word.low)) {
      if (!title || !/^(?:NOUN|ADJ)$/.test(word.pos)) return null
      small = true
    }
    if (i - paragraph.from >= 5) return null
  }
  return null
}

/** "Port owner: No ship was lost", and not "Port owner: what we know". */
function speaksBehind(words: readonly Word[], label: Range): boolean {
  return (
    surelySpeaks(words, label) &&
    !/^(?:what|how|why|who|where|when|all)$/.test(words[label.to + 1]?.low ?? '')
  )
}

/** Three or more words in capitals, and small letters behind the colon. */
function isKicker(words: readonly Word[], label: Range, end: number): boolean {
  const own = words.slice(label.from, label.to)
  const shouts = own.length > 2 && own.every((w) => w.text === w.text.toUpperCase())
  return shouts && words.slice(label.to, end).some((w) => /^\p{Ll}{2,}$/u.test(w.text))
}

function nameOf(words: readonly Word[], range: Range): string {
  return words
    .slice(range.from, range.to)
    .map((w) => w.low)
    .join(' ')
}
