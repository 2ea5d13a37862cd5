import type { Word } from '../reading'
import { isAmount } from './after-cue'
import type { Cue } from './find-cues'

const PLACE = /^(?:in|on|at|during|to|after|before|by|via|through|over|from|with|of|about|under|late|early)$/

/** "demanding the release of X", "ordered the troops to leave", "called for a vote": what is done with words, and says nothing of the world. */
export function isDemand(words: readonly Word[], cue: Cue, at: number): boolean {
  const rest = words.slice(cue.to, at + 12)
  if (rest.some((w) => w.turn === 2)) return false
  if (cue.lemma === 'order') return true
  if (cue.lemma === 'call') return words[cue.to]?.low === 'for'
  return cue.lemma === 'demand' && /^(?:DET|PART|NOUN|ADJ|NUM)$/.test(words[at]?.pos ?? '')
}

/** "called on her to resign", "demanded an answer", "urged him to go": what is asked for. */
export function isDirective(words: readonly Word[], cue: Cue, at: number): boolean {
  if (cue.lemma === 'call')
    return (
      /^(?:on|for|upon)$/.test(words[at]?.low ?? '') || /^(?:on|for|upon)$/.test(words[cue.to]?.low ?? '')
    )
  return /^(?:urge|demand|order)$/.test(cue.lemma)
}

/** "called it a fake", "spoke of": what follows is what it is called. */
export function isCalling(cue: Cue): boolean {
  return /^(?:call|label|brand|dub|describe|deem|echo)$/.test(cue.lemma) || / of$/.test(cue.lemma)
}

/** Whether what begins at a token says something by itself: a clause, or in a headline any two words. */
export function startsClause(
  words: readonly Word[],
  at: number,
  end: number,
  role: 'title' | 'body',
): boolean {
  const first = words[at]
  if (!first || at >= end || first.pos === 'PUNCT') return false
  if (PLACE.test(first.low) && first.pos === 'ADP' && !isAmount(words, at)) return false
  if (role === 'title') return end - at >= 2
  // "added a twist, reporting that S" says nothing of its own.
  let to = at + 1
  while (
    to < end &&
    !(words[to]?.low === ',' && words[to + 1]?.pos === 'VERB' && /ing$/.test(words[to + 1]?.low ?? ''))
  )
    to++
  if (/^(?:he|she|it|they|there|we|i|you)[’'](?:s|re|m|ve|d|ll)$/.test(first.low)) return true
  return words.slice(at + 1, to).some((w) => w.pos === 'VERB' || w.pos === 'AUX')
}
