import type { Found } from '../found'
import type { Range, Reading } from '../reading'
import { findCues } from './find-cues'
import { findSource } from './find-source'

/**
 * Who was about to speak when a paragraph ended: the source of the last saying of its last sentence, also where that
 * sentence tells nothing of what was said ("X wrote in a post that morning."). Null where nobody was.
 */
export function openSpeaker(
  reading: Reading,
  paragraph: Range,
): Pick<Found, 'source' | 'cue' | 'statement'> | null {
  const index = reading.words[paragraph.to - 1]?.sentence ?? -1
  const sentence = reading.sentences[index]
  if (!sentence) return null
  const cues = findCues(reading, index).filter((cue) => cue.kind === 'statement' && cue.form !== 'infinitive')
  for (const cue of cues.reverse()) {
    const who = findSource(reading, cue, sentence, [])
    if (who) return { source: [who.source], cue: [{ from: cue.from, to: cue.to }], statement: true }
  }
  return null
}
