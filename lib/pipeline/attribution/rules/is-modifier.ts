import { HELD_VERBS } from '@/lib/text/words/cues'
import { DISMISSED } from '@/lib/text/words/dispute-look-alikes'
import { CLAIMED, COMPOUNDS } from '@/lib/text/words/noun-compounds'
import type { Range, Word } from '../reading'

/** "calling everything off", "called them back": what is done, with the one word between. */
export function isCalledOff(object: Word | undefined, off: Word | undefined): boolean {
  return (
    /^(?:it|that|this|these|those|him|her|them|us|me|all|both|everything|everybody|everyone)$/.test(
      object?.low ?? '',
    ) && /^(?:off|back|up|out|in)$/.test(off?.low ?? '')
  )
}

/** "Phone calls", "tax claims": a noun by the noun before it. */
export function isCompound(before: Word | undefined, word: Word | undefined): boolean {
  return COMPOUNDS.get(word?.low ?? '')?.has(before?.low ?? '') === true
}

/** "Claimed nine lives", "claims the attention of all": taken or won, and not said. */
export function isClaimed(object: readonly Word[]): boolean {
  const head = object.find((word) => !/^(?:DET|NUM|ADJ)$/.test(word.pos) && !OWN.test(word.low))
  return head !== undefined && head.quote < 0 && CLAIMED.has(head.low)
}

const OWN = /^(?:his|her|its|their|my|our|more)$/

/** "Called the shots", "called the police": one thing, and no word for what it is called. */
export function isCalledUpon(object: readonly Word[]): boolean {
  if (!/^(?:the|an?|his|her|their|its)$/.test(object[0]?.low ?? '')) return false
  const end = object.findIndex((word, i) => i > 0 && !/^(?:NOUN|NUM)$/.test(word.pos))
  const next = object[end]
  return end !== 1 && (next === undefined || /^[.,;:–—]$/.test(next.low))
}

/** "Rower confirmed drowned", "three feared dead": of whom something is told in so few words. */
export function isToldDead(verb: Word | undefined, next: Word | undefined): boolean {
  return (
    /^(?:confirmed|reported|feared|believed|presumed|declared)$/.test(verb?.low ?? '') &&
    /^(?:dead|missing|safe|alive|ill|killed|shot|hurt|lost|sunk|\p{L}{3,}ed)$/u.test(next?.low ?? '')
  )
}

/** "denied bail", "denied them entry": done, by who has the power to. */
export function isPower(object: Word | undefined): boolean {
  return /^(?:bail|entry|access|permission|parole|asylum|visas?|leave|planning|boarding|him|her|them|us|me|custody)$/.test(
    object?.low ?? '',
  )
}

/** "dismissed nine of the cases", "dismissed two workers", and not "dismissed the case as a farce": done, by who has the power to. */
export function isCase(object: readonly Word[]): boolean {
  const at = object.findIndex(
    (word) => word.quote >= 0 || word.pos === 'PUNCT' || DISMISSED_THING.test(word.low),
  )
  return at >= 0 && at < 6 && DISMISSED_THING.test(object[at]?.low ?? '') && object[at + 1]?.low !== 'as'
}

const DISMISSED_THING = new RegExp(`^${DISMISSED}$`)

const HAVE = /^(?:has|have|had|having|did|does|do|not|never|also|will|would|could|can|may|might)$/

/** "an alleged thief", "a site called X", "the events described by Y", "declared war": no report of speech. */
export function isModifier(
  words: readonly Word[],
  i: number,
  found: { readonly lemma: string; readonly form: string },
  range: Range,
  title: boolean,
): boolean {
  const next = words[i + 1]
  if (
    found.lemma === 'declare' &&
    /^(?:war|victory|bankruptcy|independence|himself|herself|itself|themselves)$/.test(next?.low ?? '')
  )
    return true
  const before = words[range.from - 1]
  if (isNounForm(words, i, before, next) || isCompound(words[i - 1], words[i])) return true
  if (found.lemma === 'claim' && isClaimed(words.slice(i + 1, i + 5))) return true
  if (found.lemma === 'deny' && isPower(next)) return true
  if (found.lemma === 'dismiss' && isCase(words.slice(i + 1, i + 8))) return true
  // "a man calling himself the captain": a description.
  if (found.lemma === 'call' && /^(?:him|her|it|them)sel(?:f|ves)$/.test(next?.low ?? '')) return true
  // "are accused of", "Cheese blamed for", "Tourist dubbed “…”": who does not speak, but is spoken of.
  if (/^(?:accused of|blamed for)$/.test(`${words[i]?.low} ${next?.low}`)) return true
  if (title && (/^(?:dubbed|named)$/.test(words[i]?.low ?? '') || isHeadlinePassive(words, i))) return true
  // "a man believed to be the owner"
  if (found.form !== 'base' && HELD_VERBS.has(found.lemma) && /^(?:to|in|of)$/.test(next?.low ?? ''))
    return true
  // "called up 3,000 men", "called off the search"
  if (found.lemma === 'call' && /^(?:up|off|in|into|back|at|round|together)$/.test(next?.low ?? ''))
    return true
  if (found.lemma === 'call' && isCalledOff(next, words[i + 2])) return true
  const asked = words.slice(Math.max(0, i - 6), i).some((w) => /^(?:what|which|that)$/.test(w.low))
  if (found.lemma === 'call' && !asked && isCalledUpon(words.slice(i + 1, i + 8))) return true
  // "124 objects"
  if (/^\d[\d,.]*$/.test(words[i - 1]?.low ?? '') && found.form === 'third') return true
  // "told to stop", "cited the policy": an order taken, a thing named.
  if (found.lemma === 'tell' && next?.low === 'to') return true
  if (found.lemma === 'swear' && /^(?:off|in)$/.test(next?.low ?? '')) return true
  if (found.form !== 'past' && found.form !== 'participle') return false
  const helped = words.slice(range.from, i).some((w) => w.pos === 'AUX' || HAVE.test(w.low))
  if (helped) return false
  if (next?.low === 'by') return true
  if (/^(?:called|named|dubbed|titled)$/.test(words[i]?.low ?? '') && isQuotedName(words, i + 1)) return true
  const adjective =
    /^(?:alleged|estimated|suspected|reported|claimed|described|mentioned|cited|quoted|stated|called|named|dubbed)$/
  if (!adjective.test(words[i]?.low ?? '')) return false
  if (/^(?:his|her|its|their|my|our|your)$/.test(before?.low ?? '')) return true
  if (before === undefined || /^(?:DET|ADP|ADJ|NUM|SCONJ|CCONJ)$/.test(before.pos))
    return next?.low !== 'that'
  if (before.low === ',' && before.quote < 0)
    return (
      words[range.from - 2]?.quote === -1 && /^\p{Lu}/u.test(next?.text ?? '') && words[i]?.low === 'alleged'
    )
  if (/^(?:described|mentioned|cited|quoted)$/.test(words[i]?.low ?? '') && next?.pos === 'ADP') return true
  return (
    found.lemma === 'call' &&
    before.pos === 'NOUN' &&
    /^\p{Lu}/u.test(next?.text ?? '') &&
    /^(?:a|an|another)$/.test(words[range.from - 2]?.low ?? '')
  )
}

/** "by calls", "hate calls at the office", "the Sunday shows": what the tagger takes for a verb and is none. */
function isNounForm(
  words: readonly Word[],
  i: number,
  before: Word | undefined,
  next: Word | undefined,
): boolean {
  const word = words[i]?.low ?? ''
  if (
    !/^(?:fears|guesses|suspects|calls|shows|charges|claims|reports|comments|posts|orders|quotes|notices|signals)$/.test(
      word,
    )
  )
    return false
  if (before?.pos === 'ADP' || before?.pos === 'ADJ') return true
  if (word !== 'calls' && word !== 'shows') return false
  return next?.pos === 'ADP' && !(word === 'calls' && /^(?:on|for|upon)$/.test(next.low))
}

/** A short quotation that opens with a capital: “Perception”, “The Long Way Home”. */
function isQuotedName(words: readonly Word[], at: number): boolean {
  const open = words[at]
  if (open?.turn !== 2 || !/^\p{Lu}/u.test(words[at + 1]?.text ?? '')) return false
  let to = at
  while (words[to]?.quote === open.quote) to++
  return to - at <= 6
}

const WHERE_TOLD = /^(?:court|jury|inquest|inquiry|enquiry|tribunal|hearing|trial|parliament|senate)$/

/** "Fire confirmed in port", "Mayor declared winner": headlines leave "was" out. */
function isHeadlinePassive(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  if (
    /^declared$/i.test(words[i]?.low ?? '') &&
    /^(?:winner|dead|bankrupt|champion|unsafe|safe|unfit|missing|extinct)$/.test(next?.low ?? '')
  )
    return true
  if (isToldDead(words[i], next)) return true
  // "Firm said to buy rival"
  if (
    /^(?:said|believed|reported|rumou?red|thought|alleged|understood)$/.test(words[i]?.low ?? '') &&
    next?.low === 'to'
  )
    return true
  // "Court told nurse stole drugs": who is told does not speak.
  if (words[i]?.low === 'told' && WHERE_TOLD.test(words[i - 1]?.low ?? '')) return true
  return (
    /^(?:confirmed|revealed|announced|reported|disclosed|alleged|feared|suspected|warned)$/.test(
      words[i]?.low ?? '',
    ) &&
    /^(?:in|on|at|as|after|by|for|from|near|of|about|among|over)$/.test(next?.low ?? '') &&
    words[i - 1]?.pos !== 'AUX'
  )
}
