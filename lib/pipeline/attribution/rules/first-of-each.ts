import type { Found } from '../found'
import type { Reading, SentenceRange } from '../reading'

/** In each sentence the first that `foundAt` finds at one of its words, from the second word on; nothing where it finds none. */
export function firstOfEach(
  reading: Reading,
  foundAt: (reading: Reading, sentence: SentenceRange, i: number) => Found | null,
): readonly Found[] {
  return reading.sentences.flatMap((sentence) => {
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      const found = foundAt(reading, sentence, i)
      if (found) return [found]
    }
    return []
  })
}
