import { isVerb } from '@/lib/text/tag'
import type { Found } from '../found'
import type { Range, Reading, Word } from '../reading'
import { antecedentEnd } from './antecedent'
import { isLabel } from './labelled-speech'
import { phraseBefore } from './phrase-before'
import { isNominal } from './phrase-words'
import { whoSpeaks } from './who-speaks'
import { beforeParticiple } from './whole-subject'

/**
 * A finding with its source put right where the words taken for it are nobody's name: cut off their noun ("An" of "an earlier post said"),
 * behind a relative word ("what two analysts said", "whose curator, X, told") or in what is set after a name ("X, 24, who filmed it, swears").
 * Null where a number or an article says nothing ("124 objects").
 */
export function mendSource(reading: Reading, found: Found): Found | null {
  const spoken = whoSpeaks(reading, found)
  return spoken && putRight(reading, spoken)
}

function putRight(reading: Reading, found: Found): Found | null {
  const [source, ...more] = found.source
  if (!source || more.length > 0) return found
  const { words } = reading
  const first = words[source.from]
  if (!first) return found
  const low = reading.sentences[first.sentence]?.from ?? source.from
  const alone = source.to - source.from === 1
  if (alone && isArticle(first)) return withNoun(words, found, source)
  if (alone && /^\d[\d,.]*$/.test(first.low) && found.cue[0]?.from === source.to) return null
  if (alone && /^(?:ADV|ADJ)$/.test(first.pos) && found.cue[0]?.from === source.to)
    return wider(words, found, source, low)
  // "CLAIM: “…”", "any claim that", "Early reports of": words that name nobody.
  if (
    alone &&
    (/^(?:any|no|early|initial|previous|recent)$/.test(first.low) ||
      (isLabel(first) && words[source.to]?.low === ':'))
  )
    return { ...found, source: [] }
  // "It had a copy. That explains it": what stands for a thing does not speak.
  if (alone && /^(?:That|This)$/.test(first.text)) return { ...found, source: [] }
  const [cue] = found.cue
  if (cue && cue.from === source.to) {
    // "Was Roth warned of it?"
    if (/^(?:is|are|was|were)$/.test(words[source.from - 1]?.low ?? '')) return null
    // "Pictures reviewed by the Post show": not who has reviewed them.
    if (
      words[source.from - 1]?.low === 'by' &&
      /^(?:show|suggest|indicate|reveal)s?$/.test(words[cue.to - 1]?.low ?? '')
    )
      return { ...found, source: [beforeParticiple(words, source, low)] }
    // "A recording has her say so": not she, but what has her say it.
    if (alone && /^(?:her|him|them)$/.test(first.low)) return { ...found, source: [] }
  }
  if (cue && words[cue.from]?.sentence !== undefined && (words[cue.from]?.sentence ?? 0) < first.sentence)
    return inSentence(reading, found, cue)
  // "The engineer, whose report was lost, said": not the report.
  if (
    first.low === 'whose' &&
    words.slice(source.from, source.to).some((w) => isVerb(w) || w.pos === 'AUX')
  ) {
    const owner = phraseBefore(words, antecedentEnd(words, source.from), low)
    return owner ? { ...found, source: [{ from: owner.from, to: source.to }] } : { ...found, source: [] }
  }
  const at = relativeIn(words, source)
  if (at !== null) return { ...found, source: [{ from: at, to: source.to }] }
  const named =
    /^\d+$/.test(first.low) && words[source.from - 1]?.low === ','
      ? nameBefore(words, source.from - 1, low)
      : null
  return named ? { ...found, source: [{ from: named.from, to: source.to }] } : found
}

function isArticle({ low }: Word): boolean {
  return /^(?:a|an|the)$/.test(low)
}

/** "An / earlier post said": the words that the cue has in front of its verb belong to the source; without a verb nobody says anything. */
function withNoun(words: readonly Word[], found: Found, source: Range): Found | null {
  const [cue] = found.cue
  if (cue?.from !== source.to) return found
  const verbal = (word: Word | undefined) => word !== undefined && isVerb(word)
  let verb = cue.from
  while (verb < cue.to && !verbal(words[verb])) verb++
  // "earlier / post said": the noun may be taken for a verb.
  if (!isNominal(words[verb - 1]) && verb + 1 < cue.to && verbal(words[verb + 1])) verb++
  if (verb === cue.to || verb === cue.from) return null
  return {
    ...found,
    source: [{ from: source.from, to: verb }],
    cue: [{ from: verb, to: cue.to }, ...found.cue.slice(1)],
  }
}

/** Who stands in another sentence than the verb behind it is nobody to it, but who stands right before it is. */
function inSentence(reading: Reading, found: Found, cue: Range): Found {
  const { words } = reading
  const low = reading.sentences[words[cue.from]?.sentence ?? -1]?.from ?? cue.from
  if (words[cue.from]?.low.endsWith('ing')) return { ...found, source: [] }
  const phrase = phraseBefore(words, words[cue.from - 1]?.low === ',' ? cue.from - 1 : cue.from, low)
  return { ...found, source: phrase && phrase.to <= cue.from ? [phrase] : [] }
}

/** "people online have said": the noun before an adverb. "Early reports": nobody. */
function wider(words: readonly Word[], found: Found, source: Range, low: number): Found {
  const phrase = phraseBefore(words, source.from, low)
  if (phrase) return { ...found, source: [{ from: phrase.from, to: source.to }] }
  return MANY.test(words[source.from]?.low ?? '') ? found : { ...found, source: [] }
}

/** Adjectives that stand for people. */
const MANY =
  /^(?:many|several|some|others?|most|both|few|more|all|another|one|half|neither|either|\p{L}+(?:ese|ish|ench|ans?))$/u

/** Behind "what", and behind "whose curator," where a name follows. */
function relativeIn(words: readonly Word[], source: Range): number | null {
  for (let i = source.to - 2; i >= source.from; i--)
    if ((words[i]?.low === 'what' || opensRelative(words, i, source)) && (words[i]?.quote ?? -1) < 0)
      return i + 1
  if (words[source.from]?.low !== 'whose') return null
  for (let i = source.from + 2; i < source.to - 1; i++) if (words[i]?.low === ',') return i + 1
  return source.from + 1
}

/** "A dealer who the Gazette (said)": whose subject is named, and no verb of its own before that of saying. */
function opensRelative(words: readonly Word[], at: number, { from, to }: Range): boolean {
  if (at === from || !/^(?:who|whom)$/.test(words[at]?.text ?? '')) return false
  const own = words.slice(at + 1, to)
  return /^(?:DET|PROPN)$/.test(own[0]?.pos ?? '') && !own.some((w) => isVerb(w) || w.pos === 'AUX')
}

/** The name that ends right before a comma. */
function nameBefore(words: readonly Word[], comma: number, low: number): Range | null {
  const phrase = phraseBefore(words, comma, low)
  return phrase && words[comma - 1]?.pos === 'PROPN' ? phrase : null
}
