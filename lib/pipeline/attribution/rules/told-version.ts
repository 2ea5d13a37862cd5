import { VERSION_NOUNS } from '@/lib/text/words/cues'
import type { Found } from '../found'
import type { Range, Reading, SentenceRange, Word } from '../reading'
import { wholeQuotes, withoutEndMarks } from './find-content'
import { firstOfEach } from './first-of-each'
import { phraseAfter } from './phrase-after'
import { phraseBefore } from './phrase-before'

/**
 * "By the ministry's count, S", "In Roe's telling, S", "Roe's version is that S", "As Roe tells it, S", "To hear Roe tell it, S": a
 * statement that goes under somebody's name without a verb of saying. Empty where there is none.
 */
export function findToldVersions(reading: Reading): readonly Found[] {
  return firstOfEach(reading, (of, sentence, i) => asTold(of, sentence, i) ?? version(of, sentence, i))
}

/** "As Roe tells it, S", "The way Roe tells it, S", "To hear Roe tell it, S". */
function asTold(reading: Reading, sentence: SentenceRange, i: number): Found | null {
  const { words } = reading
  if (i !== sentence.from + 1) return null
  const opening = words.slice(sentence.from, i + 1).map((w) => w.low)
  const skip = opening[0] === 'as' ? 1 : /^(?:the way|to hear)$/.test(opening.join(' ')) ? 2 : 0
  const source = skip > 0 ? phraseAfter(words, sentence.from + skip, sentence.to) : null
  if (!source) return null
  const [verb, it, comma] = words.slice(source.to, source.to + 3)
  if (!/^tells?$/.test(verb?.low ?? '') || it?.low !== 'it' || comma?.low !== ',') return null
  return found(reading, sentence, source, { from: source.to, to: source.to + 2 }, source.to + 3)
}

/** "By the ministry's count, S" and "Roe's version is that S". */
function version(reading: Reading, sentence: SentenceRange, i: number): Found | null {
  const { words } = reading
  const noun = words[i]
  if (!noun || noun.quote >= 0 || !VERSION_NOUNS.has(noun.low)) return null
  const own = words[i - 1]?.low === 'own' ? i - 1 : i
  const owner = ownerBefore(words, own, sentence)
  if (!owner) return null
  const opener = words[owner.from - 1]
  const opens = owner.from - 1 === sentence.from && /^(?:by|in|on)$/.test(opener?.low ?? '')
  // "By its own account, the firm lost money": who it is stands behind.
  const whose = PRONOUN.test(words[owner.from]?.low ?? '') ? phraseAfter(words, i + 2, sentence.to) : owner
  if (opens && whose && words[i + 1]?.low === ',')
    return found(reading, sentence, whose, { from: owner.from - 1, to: i + 1 }, i + 2)
  const [is, that] = [words[i + 1], words[i + 2]]
  if (owner.from !== sentence.from || !/^(?:is|was|remains)$/.test(is?.low ?? '') || that?.low !== 'that')
    return null
  return found(reading, sentence, owner, { from: own, to: i + 2 }, i + 2)
}

const PRONOUN = /^(?:his|her|its|their)$/

/** "Roe's", "the ministry's", "its": whose it is, up to the noun. */
function ownerBefore(words: readonly Word[], noun: number, sentence: Range): Range | null {
  const last = words[noun - 1]
  if (!last || noun - 1 < sentence.from) return null
  if (PRONOUN.test(last.low)) return { from: noun - 1, to: noun }
  if (!/[’']s?$/.test(last.low)) return null
  const apart = /^[’']s?$/.test(last.low)
  const phrase = phraseBefore(words, apart ? noun - 1 : noun, sentence.from)
  return phrase && /^(?:by|in|on)$/.test(words[phrase.from]?.low ?? '')
    ? { from: phrase.from + 1, to: phrase.to }
    : phrase
}

function found(
  reading: Reading,
  sentence: SentenceRange,
  source: Range,
  cue: Range,
  from: number,
): Found | null {
  const end = withoutEndMarks(reading.words, sentence)
  if (from + 2 > end) return null
  return {
    source: [source],
    cue: [cue],
    content: [wholeQuotes(reading, { from, to: end })],
    basis: [],
    rule: 'rule:told-version',
    confidence: 0.8,
    statement: true,
  }
}
