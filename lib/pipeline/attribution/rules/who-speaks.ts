import { SPANS_OF_TIME } from '@/lib/text/words/calendar-words'
import { STATEMENT_NOUNS } from '@/lib/text/words/cues'
import type { Found } from '../found'
import type { Range, Reading, Word } from '../reading'
import { isCaption } from './caption-label'
import { phraseBefore } from './phrase-before'
import { withoutClause } from './without-clause'

/**
 * A finding without a source that cannot speak, or with the one that does in its place; null where nobody is told to have said anything:
 * the reader is spoken to ("you can read"), a thing is called by its name ("a boat called Ada"), a caption has a heading ("Rescued: …").
 */
export function whoSpeaks(reading: Reading, found: Found): Found | null {
  const [source, ...more] = found.source
  const { words } = reading
  const first = words[source?.from ?? -1]
  if (!source || more.length > 0 || !first) return found
  const [cue] = found.cue
  if (isCaption(reading, source, found.rule) || isNaming(words, source, found)) return null
  if (source.to - source.from > 1)
    return namesSpan(words, source) ? { ...found, source: [] } : withoutClause(reading, found)
  if (READER.test(first.low) || IDIOMS.has(`${first.low} ${words[cue?.from ?? -1]?.low}`)) return null
  if (first.low === 'there') return withReport(words, found, source)
  if (/^(?:most|more)$/.test(first.low) && !isVerbal(words[source.to])) return { ...found, source: [] }
  if (first.low === 'my') return cue?.from === source.to ? ofMine(reading, found, source, cue) : null
  // "The post is alleged to have said", "her voice that he had been saving, describing"
  if (first.pos === 'VERB' && /^\p{Ll}+(?:ed|ing)$/u.test(first.text)) return beforeBe(reading, found, source)
  return found
}

const READER = /^(?:you|you[’'](?:ll|re|ve|d))$/
/** Words before a verb that make no statement of it. */
const IDIOMS = new Set(['needless to', 'something tells', 'self proclaimed'])

function isVerbal(word: Word | undefined): boolean {
  return word?.pos === 'VERB' || word?.pos === 'AUX'
}

/** "A machine called Ada II": behind a noun, a name and nothing else. */
function isNaming(words: readonly Word[], source: Range, { cue: [cue], content }: Found): boolean {
  if (!cue || cue.to - cue.from !== 1 || cue.from !== source.to) return false
  if (!/^(?:called|named|dubbed|titled|entitled|nicknamed)$/.test(words[cue.from]?.low ?? '')) return false
  if (words[source.to - 1]?.pos !== 'NOUN' || content[0]?.from !== cue.to) return false
  const named = words.slice(cue.to, content[0].to)
  const comma = named.findIndex((word) => word.low === ',')
  const own = named.slice(0, comma < 0 ? named.length : comma).filter((word) => /[\p{L}\d]/u.test(word.text))
  const small = (word: Word) => /^\p{Ll}/u.test(word.text) && !/^(?:of|the|and|for|in|a|to)$/.test(word.low)
  return own.length > 0 && /^(?:\p{Lu}|\d)/u.test(own[0]?.text ?? '') && !own.some(small)
}

/** "24 hours", "the last several days": how long, and nobody. */
function namesSpan(words: readonly Word[], { from, to }: Range): boolean {
  const last = words[to - 1]
  if (!last || SPANS_OF_TIME[last.lemma] === undefined) return false
  return words
    .slice(from, to - 1)
    .every(
      (word) =>
        word.pos === 'NUM' || /^(?:the|last|past|next|this|several|few|some|more|than)$/.test(word.low),
    )
}

/** "There were reports that S": the reports. Nothing where it is no noun of telling that there is. */
function withReport(words: readonly Word[], found: Found, source: Range): Found {
  const [cue] = found.cue
  const [be, ...rest] = cue ? words.slice(cue.from, cue.to) : []
  const noun = rest.findLastIndex((word) => STATEMENT_NOUNS.has(word.lemma))
  const first = rest.findIndex((word) => word.pos !== 'ADV')
  // "A woman who lives there told the Gazette"
  if (!cue || cue.from !== source.to || !/^(?:is|are|was|were|been)$/.test(be?.low ?? '')) return found
  if (noun < Math.max(0, first)) return { ...found, source: [] }
  const behind = cue.from + 1
  return {
    ...found,
    source: [{ from: behind + first, to: behind + noun + 1 }],
    cue: [{ from: cue.from, to: behind }],
  }
}

/** "My mother basically said": what is mine says it; "my prediction is that S" is the author's. */
function ofMine({ words, sentences }: Reading, found: Found, source: Range, cue: Range): Found | null {
  const at = words.slice(cue.from + 1, cue.to).findIndex((word) => word.pos === 'VERB')
  if (at < 0) return null
  const verb = cue.from + 1 + at
  const low = sentences[words[source.from]?.sentence ?? -1]?.from ?? source.from
  const last = words[verb - 1]?.pos === 'ADV' ? verb - 1 : verb
  const phrase = phraseBefore(words, last, low)
  return phrase && phrase.to > source.to
    ? { ...found, source: [phrase], cue: [{ from: verb, to: cue.to }, ...found.cue.slice(1)] }
    : null
}

function beforeBe({ words, sentences }: Reading, found: Found, source: Range): Found {
  const low = sentences[words[source.from]?.sentence ?? -1]?.from ?? source.from
  const passive = /^(?:is|are|was|were|been)$/.test(words[source.from - 1]?.low ?? '')
  const phrase = passive ? phraseBefore(words, source.from - 1, low) : null
  return { ...found, source: phrase ? [phrase] : [] }
}
