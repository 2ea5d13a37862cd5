import type { Found } from '../found'
import type { Range, Reading, Word } from '../reading'
import { phraseBefore } from './phrase-before'

/**
 * A finding whose source is no clause: "a hoax struck as a site posted a report (stating)" is the report, "his mother kissed him and (said)"
 * his mother, "according to Roe is" Roe.
 */
export function withoutClause(reading: Reading, found: Found): Found {
  const { words } = reading
  const [source] = found.source
  if (!source) return found
  if (isBe(words[source.to - 1])) return { ...found, source: [{ from: source.from, to: source.to - 1 }] }
  const [cue] = found.cue
  // "According to Roe two boats left the harbour": nothing tells where the name ends.
  const verb = cue && cue.from >= source.to ? finiteIn(words, source) : -1
  if (!cue || verb < 0) return found
  const goesOn =
    words[source.to - 1]?.pos === 'CCONJ' ||
    words[source.to - 1]?.pos === 'VERB' ||
    words[cue.from - 1]?.pos === 'CCONJ' ||
    words[cue.from]?.low === 'to'
  const low = reading.sentences[words[source.from]?.sentence ?? -1]?.from ?? source.from
  const phrase = goesOn ? phraseBefore(words, verb, low) : phraseBefore(words, source.to, verb + 1)
  return phrase ? { ...found, source: [phrase] } : found
}

function isBe(word: Word | undefined): boolean {
  return word?.pos === 'AUX' && /^(?:is|are|was|were)$/.test(word.text)
}

/** The last verb in a source that has a subject before it and an object behind it, outside what "who" and "that" open; -1 for none. */
function finiteIn(words: readonly Word[], { from, to }: Range): number {
  let last = -1
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (!word || (word.quote >= 0 && word.turn !== 0)) continue
    if (ENDS.test(word.low)) return last
    if (i > from && i < to - 1 && (FINITE.test(word.text) || hasObject(words, i))) last = i
  }
  return last
}

const ENDS = /^(?:(?:who|that|which)[’']\p{L}+|who|whom|whose|which|that|what|where|when|,|\(|—|–)$/u
const FINITE = /^(?:is|are|was|were|has|had|have|can|will|would|could|might|must|did|does)$/

/** "Used an old picture", "kissed his hand": behind "a picture shown", "a boat lost" stands no object. */
function hasObject(words: readonly Word[], at: number): boolean {
  const [verb, next] = [words[at], words[at + 1]]
  if (verb?.pos !== 'VERB' || verb.low.endsWith('ing') || words[at - 1]?.low === 'to') return false
  return next?.pos === 'DET' || /^(?:his|her|their|its|my|our|him|them|me|us)$/.test(next?.low ?? '')
}
