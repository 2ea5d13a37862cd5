import type { Found } from './found'
import type { Reading } from './reading'
import { subjectOfEarlierVerb } from './rules/find-source'

/** Gives statements that name nobody the speaker of the statement before them in the sentence, or its subject. */
export function fillSpeakers(reading: Reading, found: readonly Found[]): readonly Found[] {
  return found.map((one) => {
    const cue = one.cue[0]
    const head = cue ? reading.words.slice(cue.from, cue.to) : []
    const active =
      head.some((w) => w.pos === 'VERB') && !head.some((w) => /^(?:is|was|were|are|been|being)$/.test(w.low))
    if (one.source.length > 0 || !cue || !one.statement || !active) return one
    const sentence = reading.sentences[reading.words[cue.from]?.sentence ?? -1]
    if (!sentence) return one
    const earlier = found.findLast(
      (other) =>
        other !== one &&
        other.statement &&
        (other.cue[0]?.from ?? -1) >= sentence.from &&
        (other.cue[0]?.to ?? Number.POSITIVE_INFINITY) <= cue.from &&
        other.source.length > 0,
    )
    if (earlier) return { ...one, source: earlier.source }
    const subject = subjectOfEarlierVerb(reading.words, cue.from, sentence.from)
    return subject ? { ...one, source: [subject], confidence: 0.55 } : one
  })
}
