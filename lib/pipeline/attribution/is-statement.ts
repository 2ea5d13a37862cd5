import { isVerb } from '@/lib/text/tag'
import {
  BELIEF_VERBS,
  DENIAL_VERBS,
  STATEMENT_NOUNS,
  STATEMENT_VERBS,
  VERDICT_VERBS,
} from '@/lib/text/words/cues'
import type { Linked } from './link-spans'
import type { Reading, Word } from './reading'
import {
  isCalledOff,
  isCalledUpon,
  isCase,
  isClaimed,
  isCompound,
  isPower,
  isToldDead,
} from './rules/is-modifier'

/**
 * Whether somebody is reported to have said something, and not merely to believe, wish, plan or do it: by the cue's
 * verb or noun, or because the content is speech in quotation marks.
 */
export function isStatement(reading: Reading, { source, cue, content }: Linked): boolean {
  const words = cue.flatMap((range) => reading.words.slice(range.from, range.to))
  const said = content.flatMap((range) => reading.words.slice(range.from, range.to))
  const spoken = said.filter((w) => w.quote >= 0).length
  if (isTheirs(reading, source, cue)) return false
  if (words.length === 1 && words[0]?.low === ':' && spoken < said.length / 2) return false
  if (words.some((w) => /^(?:cited|cites)$/.test(w.low)) && spoken < said.length / 2) return false
  if (words.some((w) => /^(?:decline|refuse|fail|stop|purport|unable|yet)$/.test(w.lemma))) return false
  if (isSpokenOf(words) || isBareObject(words, said)) return false
  if (/^(?:Citing|Quoting)$/.test(words[0]?.text ?? '')) return false
  if (
    isAsked(words) ||
    isDeed(
      words,
      content.flatMap((range) => reading.words.slice(range.from, range.from + 1)),
    )
  )
    return false
  if (words.some((w) => w.lemma === 'deny') && isPower(said[0])) return false
  if (words.some((w) => w.lemma === 'dismiss') && isCase(said)) return false
  if (isToldDead(words.at(-1), said[0])) return false
  const behind = cue.at(-1)?.to ?? 0
  if (isCompound(reading.words[behind - 2], words.at(-1))) return false
  if (words.at(-1)?.lemma === 'claim' && isClaimed(reading.words.slice(behind, behind + 4))) return false
  if (isSaidNothing(words.at(-1), said)) return false
  if (words.at(-1)?.lemma === 'call' && (isCalledOff(said[0], said[1]) || isCalledUpon(said))) return false
  // "Add the fuel": what the reader is told to do.
  if (source.length === 0 && words.length === 1 && words[0]?.low === words[0]?.lemma && isUpper(words[0]))
    return false
  if (words.some((w) => STATEMENT_VERBS.has(w.lemma) || DENIAL_VERBS.has(w.lemma) || isSaying(w)))
    return !words.some((w) => /^(?:not|never|cannot|.*n[’']t)$/.test(w.low))
  if (words.some((w) => BELIEF_VERBS.has(w.lemma) || VERDICT_VERBS.has(w.lemma))) return false
  const clause = said.some(isVerb)
  if (clause && words.some((w) => STATEMENT_NOUNS.has(w.lemma) && w.pos === 'NOUN')) return true
  const quoted = said.filter((w) => w.quote >= 0).length
  return quoted >= 5 && quoted > said.length / 2
}

/** "Said nothing about the loan", "said little of it", and not "said nothing was lost". */
function isSaidNothing(cue: Word | undefined, said: readonly Word[]): boolean {
  if (!/^(?:say|tell|reveal|add|disclose)$/.test(cue?.lemma ?? '')) return false
  if (!/^(?:nothing|little)$/.test(said[0]?.low ?? '') || said.some((w) => w.quote >= 0 || isVerb(w)))
    return false
  return said.length === 1 || said[1]?.pos === 'ADP' || said[0]?.low === 'nothing'
}

function isUpper(word: Word | undefined): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word?.text ?? '') && word?.pos === 'VERB'
}

/** "The city’s proposed change": what is theirs, and nothing that they say. */
function isTheirs({ words }: Reading, source: Linked['source'], cue: Linked['cue']): boolean {
  const [who, verb] = [source[0], cue[0]]
  if (!who || !verb || verb.from !== who.to || verb.to - verb.from > 1) return false
  return (
    /[’']s?$/.test(words[who.to - 1]?.low ?? '') &&
    words[verb.from]?.pos === 'VERB' &&
    words[verb.to]?.pos === 'NOUN'
  )
}

/** "are accused of", "had been announced": who stands before it does not speak, but is spoken of. */
function isSpokenOf(words: readonly Word[]): boolean {
  const last = words.at(-1)
  const passive = words.some((w) => /^(?:is|are|was|were|been|being|be)$/.test(w.low))
  const before = words.at(-2)?.low
  if ((last?.low === 'of' && before === 'accused') || (last?.low === 'for' && before === 'blamed'))
    return true
  if (words.some((w) => w.low === 'nominated')) return true
  return (
    passive &&
    (/^(?:accused|announced|nominated|blamed|described|named|called|charged|said|rumou?red|alleged|reported|believed)$/.test(
      last?.low ?? '',
    ) ||
      words.some((w) => /^(?:warned|informed|notified|reminded)$/.test(w.low)))
  )
}

/** "tweeted a photo", "promised an inquiry", "ordered the men to leave": done, and nothing said that could be true or false. */
function isBareObject(words: readonly Word[], said: readonly Word[]): boolean {
  if (said.some((w) => w.quote >= 0)) return false
  const demanded =
    words.some((w) => /^(?:order|demand)$/.test(w.lemma)) ||
    (/^call(?:s|ed|ing)?$/.test(words.at(-2)?.low ?? '') && words.at(-1)?.low === 'for')
  if (demanded && said[0]?.low !== 'that') return true
  if (said.some(isVerb)) return false
  return words.some(
    (w) =>
      w.pos === 'VERB' &&
      /^(?:tweet|post|promise|pledge|blame|respond|write|reply|tout|explain|mention)$/.test(w.lemma),
  )
}

function isSaying(word: Word): boolean {
  return /^(?:according|per|:|call|label|deem|term|citing|show|find|interview|apology)$/.test(word.lemma)
}

/** Who was asked has not answered yet; what would or will be said has not been said. */
function isAsked(words: readonly Word[]): boolean {
  if (words.some((w) => /^(?:will|would|could|may|might|should)$/.test(w.low))) return true
  const at = words.findIndex((w) => w.low === 'asked' || w.low === 'told' || w.low === 'questioned')
  return at === 0 && words[at]?.low === 'asked'
    ? /^\p{Lu}/u.test(words[0]?.text ?? '')
    : at > 0 && words.slice(0, at).some((w) => /^(?:was|were|been|is|are)$/.test(w.low))
}

/** "declared war", and "documents showing": what is done, and what modifies a thing. */
function isDeed(words: readonly Word[], firsts: readonly Word[]): boolean {
  if (
    words.some((w) => w.lemma === 'declare') &&
    /^(?:war|victory|bankruptcy|independence|himself|herself|itself|themselves)$/.test(firsts[0]?.low ?? '')
  )
    return true
  // "called back a million tins", "called off the search"
  if (
    /^call(?:s|ed|ing)?$/.test(words.at(-1)?.low ?? '') &&
    /^(?:up|off|in|into|back|at|round|together)$/.test(firsts[0]?.low ?? '')
  )
    return true
  return words.length === 1 && /^(?:showing|indicating|revealing|suggesting)$/.test(words[0]?.low ?? '')
}
