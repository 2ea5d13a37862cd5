import type { Found } from './found'
import { indexFound, sentenceAt } from './index-found'
import type { Range, Reading } from './reading'
import { subjectOfEarlierVerb } from './rules/earlier-subject'
import { phraseBefore } from './rules/phrase-before'

/** Gives statements that name nobody the speaker of the statement before them in the sentence, or its subject. */
export function fillSpeakers(reading: Reading, found: readonly Found[]): readonly Found[] {
  const index = indexFound(reading, found)
  return found.map((one) => {
    const cue = one.cue[0]
    const head = cue ? reading.words.slice(cue.from, cue.to) : []
    const active =
      head.some((w) => w.pos === 'VERB') && !head.some((w) => /^(?:is|was|were|are|been|being)$/.test(w.low))
    if (one.source.length > 0 || !cue || !one.statement || !active) return one
    const sentence = reading.sentences[sentenceAt(reading, cue.from)]
    if (!sentence) return one
    const earlier = index
      .get(sentenceAt(reading, cue.from))
      ?.findLast(
        (other) =>
          other !== one &&
          other.statement &&
          (other.cue[0]?.from ?? -1) >= sentence.from &&
          (other.cue[0]?.to ?? Number.POSITIVE_INFINITY) <= cue.from &&
          other.source.length > 0,
      )
    if (earlier) return { ...one, source: earlier.source }
    const link = reading.words[cue.from - 1]
    if (link && /^(?:who|which|that)$/.test(link.low)) {
      const end = reading.words[cue.from - 2]?.low === ',' ? cue.from - 2 : cue.from - 1
      const phrase = phraseBefore(reading.words, end, sentence.from)
      return phrase ? { ...one, source: [phrase] } : one
    }
    const subject = subjectOfEarlierVerb(reading.words, cue.from, sentence.from)
    const first = subject ?? firstName(reading, sentence.from, cue.from)
    return first ? { ...one, source: [first], confidence: 0.55 } : one
  })
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** The first run of name words of a sentence that is no day, with what is theirs: "Lund's harbour board". */
function firstName(reading: Reading, from: number, to: number): Range | null {
  const { words } = reading
  const isName = (i: number) => words[i]?.pos === 'PROPN' && (words[i]?.quote ?? -1) < 0
  for (let i = from; i < to; i++) {
    if (!isName(i) || DAY.test(words[i]?.low ?? '')) continue
    let end = i
    while (end < to && isName(end)) end++
    if (/[’']s$/.test(words[end - 1]?.low ?? ''))
      while (end < to && /^(?:ADJ|NOUN|PROPN)$/.test(words[end]?.pos ?? '')) end++
    return { from: i, to: end }
  }
  return null
}
