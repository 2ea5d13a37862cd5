import type { Found } from '../found'
import type { Range, Reading, SentenceRange, Word } from '../reading'
import { wholeQuotes, withoutEndMarks } from './find-content'
import { phraseAfter } from './phrase-after'

/** Words before a colon that label a piece of text and speak for nobody. */
const LABELS = new Set(
  'update updated edit lol note correction editor related photo photos video watch exclusive breaking report analysis opinion image image(s) source sources read more see also tags topics posted published subject re date location answer question faq fact claim poll review live listen gallery verdict rating background context summary conclusion quote score result money timing headline statement theory myth truth rumour rumor busted confirmed revealed'.split(
    ' ',
  ),
)

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
    // "Anna Weber: old mayor is back" names a topic; what somebody says begins as a sentence does.
    if (paragraph.role === 'title' && /^\p{Ll}/u.test(reading.words[label.to + 1]?.text ?? '')) return []
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

/** "…, says X", "…: X" closing a headline. */
export function findClosingSpeaker(reading: Reading): readonly Found[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.role === 'title' ? closing(reading, sentence) : [],
  )
}

function closing(reading: Reading, sentence: SentenceRange): readonly Found[] {
  const { words } = reading
  for (let i = sentence.to - 2; i > sentence.from + 2 && i > sentence.to - 8; i--) {
    if (words[i]?.low !== ':' && words[i]?.low !== ',') continue
    const verb = /^(?:says?|said|report|reports|sources?|poll|study)$/.test(words[i + 1]?.low ?? '')
    const colon = words[i]?.low === ':'
    const from = verb && !colon ? i + 2 : i + 1
    const source = phraseAfter(words, from, sentence.to)
    if (!source || source.to < sentence.to || (!colon && !/^(?:says?|said)$/.test(words[i + 1]?.low ?? '')))
      return []
    if (
      colon &&
      !/^(?:report|reports|sources?|poll|study|officials?|police|ministry|spokesman|minister)$/.test(
        words[sentence.to - 1]?.low ?? '',
      )
    )
      return []
    return [
      {
        source: [source],
        cue: [{ from: i + (colon ? 0 : 1), to: from }],
        content: [wholeQuotes(reading, { from: sentence.from, to: i })],
        basis: [],
        rule: 'rule:headline-closing',
        confidence: 0.8,
        statement: true,
      },
    ]
  }
  return []
}

/** The one to five capitalised words before a colon that opens a paragraph; null for labels, times and addresses. */
function labelOf(reading: Reading, paragraph: Range): Range | null {
  const { words } = reading
  for (let i = paragraph.from; i < Math.min(paragraph.to, paragraph.from + 7); i++) {
    const word = words[i]
    if (!word) return null
    if (word.low === ':') return i > paragraph.from ? { from: paragraph.from, to: i } : null
    if (word.quote >= 0 || LABELS.has(word.low)) return null
    if (!/^\p{Lu}/u.test(word.text) && !/^(?:of|the|and|[.'’-])$/.test(word.low)) return null
    if (i - paragraph.from >= 5) return null
  }
  return null
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
