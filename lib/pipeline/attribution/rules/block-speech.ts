import type { Found } from '../found'
import { type FoundIndex, foundNear, indexFound, sentenceAt } from '../index-found'
import type { Range, Reading, SentenceRange } from '../reading'
import { subjectOfEarlierVerb } from './earlier-subject'
import { openSpeaker } from './open-speaker'

/** Words by which a block that is set without quotation marks gives away that somebody speaks of themselves. */
const FIRST_PERSON = /^(?:i|we|my|our|ours|us|me)$/
const LONGEST = 12

/**
 * Speech set as paragraphs of its own after a colon ("X wrote in a post:" and then what X wrote), also without quotation
 * marks: the next paragraph, and those after it as long as they speak in the first person.
 */
export function findBlockSpeech(reading: Reading, found: readonly Found[]): readonly Found[] {
  const out: Found[] = []
  const index = indexFound(reading, found)
  reading.paragraphs.forEach((paragraph, i) => {
    if (paragraph.role === 'title' || !opensBlock(reading, paragraph)) return
    const speaker = speakerOf(reading, paragraph, index)
    const content = speaker ? blockAfter(reading, i, index) : []
    if (!speaker || content.length === 0) return
    out.push({
      ...speaker,
      content,
      basis: [],
      rule: 'rule:block-after-colon',
      confidence: 0.7,
      statement: true,
    })
  })
  return out
}

function opensBlock(reading: Reading, paragraph: Range): boolean {
  const last = reading.words[paragraph.to - 1]
  return last?.low === ':' || last?.low === 'that'
}

/** Who speaks last in the paragraph, else the subject of its last sentence. */
function speakerOf(
  reading: Reading,
  paragraph: Range,
  index: FoundIndex,
): Pick<Found, 'source' | 'cue'> | null {
  const { words } = reading
  const sentence = reading.sentences[words[paragraph.to - 1]?.sentence ?? -1]
  if (!sentence) return null
  const colon = { from: paragraph.to - 1, to: paragraph.to }
  const said = index
    .get(sentenceAt(reading, paragraph.to - 1))
    ?.findLast(
      (one) =>
        one.statement &&
        one.source.length > 0 &&
        (one.cue[0]?.from ?? -1) >= sentence.from &&
        (one.cue[0]?.to ?? 0) <= sentence.to,
    )
  if (said) return { source: said.source, cue: said.cue }
  const opener = openSpeaker(reading, paragraph)
  if (opener) return opener
  const subject = subjectOfEarlierVerb(words, paragraph.to, sentence.from)
  return subject && speaksOf(reading, sentence) ? { source: [subject], cue: [colon] } : null
}

/** Whether the sentence is about something said, so that its colon opens speech and no list. */
function speaksOf(reading: Reading, sentence: SentenceRange): boolean {
  return reading.words
    .slice(sentence.from, sentence.to)
    .some((w) =>
      /^(?:say|tell|write|post|tweet|state|statement|respond|response|reply|email|letter|message|explain|add|blog|twitter|facebook|read|wording|remark|comment|speech|put)$/.test(
        w.lemma,
      ),
    )
}

function blockAfter(reading: Reading, i: number, index: FoundIndex): readonly Range[] {
  const out: Range[] = []
  for (let k = i + 1; k < reading.paragraphs.length && k - i <= LONGEST; k++) {
    const paragraph = reading.paragraphs[k]
    if (!paragraph) break
    const first = k === i + 1
    const next = reading.paragraphs[k + 1]
    const firstPerson = speaksInFirstPerson(reading, paragraph)
    const bridged =
      next !== undefined && speaksInFirstPerson(reading, next) && paragraph.to - paragraph.from < 40
    if (!first && !firstPerson && !bridged) break
    if (isReported(reading, paragraph, index)) break
    const quote = reading.quotes[reading.words[paragraph.from]?.quote ?? -1]
    if (quote && quote.from === paragraph.from && quote.to < paragraph.to - 1) {
      if (first) out.push({ from: quote.from, to: quote.to })
      break
    }
    out.push({ from: paragraph.from, to: paragraph.to })
    if (quote?.span.closed) break
  }
  return out
}

function speaksInFirstPerson(reading: Reading, paragraph: Range): boolean {
  return reading.words
    .slice(paragraph.from, paragraph.to)
    .some((w) => w.quote < 0 && FIRST_PERSON.test(w.low))
}

/** Whether somebody with a name of their own is reported in the paragraph: then it is no block of speech. */
function isReported(reading: Reading, paragraph: Range, index: FoundIndex): boolean {
  return foundNear(reading, index, [paragraph]).some(
    (one) =>
      one.rule.startsWith('rule:') &&
      one.source.some((s) => s.from >= paragraph.from && s.to <= paragraph.to) &&
      one.cue.some((c) => c.from >= paragraph.from && c.to <= paragraph.to) &&
      one.confidence >= 0.85,
  )
}
