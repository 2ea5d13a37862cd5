import type { Found } from '../found'
import type { Range, Reading, SentenceRange, Word } from '../reading'
import { withoutEndMarks } from './find-content'
import { firstOfEach } from './first-of-each'
import { phraseAfter } from './phrase-after'
import { phraseBefore } from './phrase-before'

/** What is put at a number by who has counted or reckoned it. */
const MEASURES =
  /^(?:it|number|turnout|toll|figure|cost|total|value|price|count|crowd|attendance|damage|loss|size|estimate|debt|population|bill|share|stake|worth|sum|age|speed)$/
const ABOUT =
  /^(?:about|around|almost|nearly|over|under|only|just|some|roughly|approximately|no|more|less|fewer|than|close|to|up|between|as|high|low|many|at|least|most|the|a|[$€£¥"“'‘(])$/

/** "The police put the turnout at 22,000", "The union puts it at about 60": a number that somebody gives. Empty where nobody does. */
export function findPutAt(reading: Reading): readonly Found[] {
  return firstOfEach(reading, putAt)
}

function putAt(reading: Reading, sentence: SentenceRange, i: number): Found | null {
  const { words } = reading
  const verb = words[i]
  if (!verb || !/^puts?$/.test(verb.low) || verb.quote >= 0) return null
  const end = withoutEndMarks(words, sentence)
  const thing = measured(words, i + 1, end)
  if (!thing || words[thing.to]?.low !== 'at' || !isNumber(words, thing.to + 1, end)) return null
  let from = i
  while (from > sentence.from && /^(?:AUX|ADV)$/.test(words[from - 1]?.pos ?? '')) from--
  if (
    words
      .slice(from, i)
      .some((w) => /^(?:not|never|will|would|could|may|might|was|were|is|are|been)$/.test(w.low))
  )
    return null
  const source = phraseBefore(words, from, sentence.from)
  if (!source) return null
  return {
    source: [source],
    cue: [{ from, to: i + 1 }],
    content: [{ from: i + 1, to: clauseEnd(words, thing.to, end) }],
    basis: [],
    rule: 'rule:put-at',
    confidence: 0.8,
    statement: true,
  }
}

/** The phrase that begins at a token and ends before "at", where it is one of what can be counted. */
function measured(words: readonly Word[], from: number, end: number): Range | null {
  const phrase = words[from]?.low === 'it' ? { from, to: from + 1 } : phraseAfter(words, from, end)
  if (!phrase) return null
  let to = phrase.from
  while (to < phrase.to && words[to]?.low !== 'at') to++
  return words.slice(phrase.from, to).some((w) => MEASURES.test(w.lemma)) ? { from: phrase.from, to } : null
}

function isNumber(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const word = words[i]
    if (!word) return false
    if (word.pos === 'NUM' || /^[$€£¥]?\d/.test(word.low)) return true
    if (!ABOUT.test(word.low)) return false
  }
  return false
}

/** A comma or a link with a clause of its own behind it closes what is said. */
function clauseEnd(words: readonly Word[], from: number, end: number): number {
  for (let i = from; i < end; i++)
    if (words[i]?.low === ',' || /^(?:and|but|while|although)$/.test(words[i]?.low ?? '')) return i
  return end
}
