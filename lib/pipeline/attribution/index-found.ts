import { addTo } from '@/lib/model/group-by'
import type { Found } from './found'
import type { Range, Reading } from './reading'

/** Findings by the sentences that their cue, content or source touches, each list in the order given. */
export type FoundIndex = ReadonlyMap<number, readonly Found[]>

/** An index over findings, so that none has to be compared with all others of a long article. */
export function indexFound(reading: Reading, found: readonly Found[]): FoundIndex {
  const index = new Map<number, Found[]>()
  for (const one of found) {
    const seen = new Set<number>()
    for (const range of [...one.source, ...one.cue, ...one.content]) {
      const last = sentenceAt(reading, range.to - 1)
      for (let s = sentenceAt(reading, range.from); s <= last; s++) seen.add(s)
    }
    for (const s of seen) addTo(index, s, one)
  }
  return index
}

/** The findings that touch the sentences of some ranges, in the order in which they were indexed within a sentence. */
export function foundNear(reading: Reading, index: FoundIndex, ranges: readonly Range[]): readonly Found[] {
  const out = new Set<Found>()
  for (const range of ranges) {
    const last = sentenceAt(reading, range.to - 1)
    for (let s = sentenceAt(reading, range.from); s <= last; s++)
      for (const one of index.get(s) ?? []) out.add(one)
  }
  return [...out]
}

/** The position of the sentence that holds a token; -1 for none. */
export function sentenceAt(reading: Reading, token: number): number {
  return reading.words[token]?.sentence ?? -1
}
