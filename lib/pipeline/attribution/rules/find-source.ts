import { WARNED } from '@/lib/text/words/headline-speakers'
import { DOCUMENT_NOUNS, ROLES } from '@/lib/text/words/people'
import type { Range, Reading, SentenceRange, Word } from '../reading'
import { antecedentEnd, isTime } from './antecedent'
import { whoseHouse, withApposition } from './apposition'
import { subjectOfEarlierVerb } from './earlier-subject'
import type { Cue } from './find-cues'
import { headOf, isAny } from './may-speak'
import { withNameAfter } from './name-set-after'
import { phraseAfter } from './phrase-after'
import { phraseBefore } from './phrase-before'
import { headOfPhrase, isClauseStart, isNominal } from './phrase-words'
import { beforeParticiple, beforeRelative, withRole } from './whole-subject'

export type FoundSource = {
  readonly source: Range
  /** Where it stands: before its cue, after it ("said X"), or taken over from an earlier verb of the sentence. */
  readonly place: 'before' | 'after' | 'inherited'
}

/** Who speaks by a cue; null where the sentence does not tell. `earlier` are the speakers of earlier cues in it. */
export function findSource(
  reading: Reading,
  cue: Cue,
  sentence: SentenceRange,
  earlier: readonly Range[],
): FoundSource | null {
  const { words } = reading
  const left = words[cue.from - 1]
  const atStart = cue.from === sentence.from
  if (cue.form === 'passive') return null
  const inherit = (): FoundSource | null => {
    const source = earlier.at(-1) ?? subjectOfEarlierVerb(words, cue.from, sentence.from)
    return source ? { source, place: 'inherited' } : null
  }
  if (cue.form === 'infinitive') return inherit()
  if (cue.form === 'ing' && !atStart) {
    const own = ownSubject(words, cue, sentence)
    if (own === 'none') return null
    return own ? { source: own, place: 'before' } : inherit()
  }
  if (atStart || left?.low === ',' || (left && left.quote >= 0) || left?.low === '-' || left?.low === '—') {
    const after = inverted(words, cue, sentence)
    if (after) return { source: after, place: 'after' }
    if (atStart) return null
  }
  if (left?.low === 'who' || left?.low === 'which' || left?.low === 'that') {
    const before = phraseBefore(words, antecedentEnd(words, cue.from - 1), sentence.from)
    const source = nearestNoun(words, whoseHouse(words, before, sentence.from))
    return source ? { source, place: 'before' } : null
  }
  if (left?.low === ',') {
    const source = withApposition(words, cue.from - 1, sentence.from)
    return source ? { source: { from: source.from, to: source.to }, place: 'before' } : inherit()
  }
  const source = phraseBefore(words, cue.from, sentence.from) ?? takenForVerb(words, cue.from, sentence.from)
  if (!source) return inherit()
  return {
    source: withRole(
      words,
      beforeParticiple(words, beforeRelative(words, source, sentence.from), sentence.from),
      sentence.from,
    ),
    place: 'before',
  }
}

/** "The pool is shut, reads a sign at the gate." */
const POSTED =
  /^(?:banner|caption|email|inscription|label|letter|memo|message|note|notice|placard|plaque|post|poster|sign|statement)$/
const SHOWN = /^(?:chart|clip|film|graph|image|log|map|plan|poll|post|record|report|study|survey|tape)$/

/** "An infrared clip shows": a noun that could be a verb, behind its adjective. */
function takenForVerb(words: readonly Word[], end: number, low: number): Range | null {
  const noun = words[end - 1]
  if (noun?.pos !== 'VERB' || noun.low !== noun.lemma || !SHOWN.test(noun.low)) return null
  const phrase = phraseBefore(words, end - 1, low)
  return phrase && words[phrase.from]?.pos === 'DET' ? { from: phrase.from, to: end } : null
}

/**
 * Who speaks by a participle, where it is not the sentence's subject: "X, contradicting Y, said", "with some saying",
 * "to resign for saying". 'none' where nobody does ("not alone in saying"); null where the subject does.
 */
function ownSubject(words: readonly Word[], cue: Cue, sentence: SentenceRange): Range | 'none' | null {
  const left = words[cue.from - 1]
  if (!left) return null
  if (left.low === ',') {
    const name = phraseBefore(words, cue.from - 1, sentence.from)
    const opener = words[(name?.from ?? 0) - 1]
    const opens = name?.from === sentence.from || isClauseStart(opener)
    const named = name && words[headOfPhrase(words, name)]?.pos === 'PROPN'
    return name && named && opens ? name : null
  }
  if (left.low === 'for' || left.low === 'of') {
    for (let i = cue.from - 2; i > sentence.from && cue.from - i < 12; i--)
      if (words[i]?.pos === 'PROPN') return phraseBefore(words, i + 1, sentence.from)
    return 'none'
  }
  // "an email from the doctor telling him that": the message speaks.
  if (isNominal(left)) {
    const message = phraseBefore(words, cue.from, sentence.from)
    const head = message ? words[headOfPhrase(words, message)] : undefined
    if (
      message &&
      DOCUMENT_NOUNS.has(head?.lemma ?? '') &&
      /^(?:a|an|the|one)$/.test(words[message.from]?.low ?? '')
    )
      return message
  }
  // "information showing that": what modifies a thing.
  if (isNominal(left) && /^(?:showing|indicating|revealing|suggesting)$/.test(words[cue.head]?.low ?? ''))
    return 'none'
  if (left.pos === 'ADP' || left.pos === 'SCONJ') return left.low === 'by' ? null : 'none'
  if (isNominal(left) || /^(?:some|many|others|most)$/.test(left.low)) {
    const name = phraseBefore(words, cue.from, sentence.from) ?? { from: cue.from - 1, to: cue.from }
    const opener = words[name.from - 1]
    return opener?.low === 'with' || opener?.low === ',' ? name : null
  }
  return null
}

/** "…,” said X": the noun phrase right after the cue, where it closes the tag. */
function inverted(words: readonly Word[], cue: Cue, sentence: SentenceRange): Range | null {
  const next = words[cue.to]
  if (!next || next.quote >= 0 || cue.form !== 'finite') return null
  // “…,” said another.
  // A name may be taken for a verb: “…,” said Grant.
  const may = SOME.test(next.low) || (next.pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(next.text))
  const some = may && (cue.to + 1 >= sentence.to || words[cue.to + 1]?.pos === 'PUNCT')
  const phrase = some ? { from: cue.to, to: cue.to + 1 } : phraseAfter(words, cue.to, sentence.to)
  const range = phrase && withNameAfter(words, phrase, sentence.to)
  if (!range || !(some || words.slice(range.from, range.to).some((w) => isNominal(w)))) return null
  const quoted = endsQuote(words, cue.from)
  if (
    !quoted &&
    cue.from > sentence.from &&
    !/^(?:say|add|write|report|note|explain|claim|announce|reply|warn|find)$/.test(cue.lemma) &&
    !(cue.lemma === 'read' && POSTED.test(words[headOfPhrase(words, range)]?.low ?? '')) &&
    !(SAID_BY_NAME.test(cue.lemma) && (next.pos === 'PROPN' || isPerson(words, range)))
  )
    return null
  // "City raises rents, warns tenants": the city warns them.
  const warned = range.to < sentence.to - 1 || isAny(headOf(words, range), [WARNED])
  if (!quoted && cue.lemma === 'warn' && warned) return null
  if (!quoted && closesAside(words, cue.from - 1, sentence.from)) return null
  if (/^(?:it|that|this|there|them|him|reporters|nothing)$/.test(next.low)) return null
  const after = words[range.to]
  const closes =
    range.to >= sentence.to ||
    (after !== undefined &&
      (after.quote >= 0 || /^(?:PUNCT|ADP|CCONJ)$/.test(after.pos) || after.low === 'who' || isTime(after)))
  return closes && !/^(?:told|tells|tell)$/.test(words[cue.head]?.low ?? '') ? range : null
}

/** These may be said of things, too: "…, confirmed / the third case", but not "…, confirmed a nurse". */
const SAID_BY_NAME =
  /^(?:confirm|acknowledge|argue|insist|recall|suggest|admit|stress|concede|maintain|state|reveal)$/

function isPerson(words: readonly Word[], { from, to }: Range): boolean {
  const head = words[headOfPhrase(words, { from, to })]
  return head !== undefined && ROLES.has(head.lemma)
}

/** "The Gazette, relying on the log, reported": the comma before the verb closes what is set after the subject. */
function closesAside(words: readonly Word[], comma: number, low: number): boolean {
  const head = withApposition(words, comma, low)
  if (!head || words[comma]?.low !== ',') return false
  let first = head.from
  while (first < comma && words[first]?.low !== ',') first++
  const opens = words.slice(low, head.from).every((w) => /^(?:CCONJ|ADV|DET)$/.test(w.pos))
  const subject = words.slice(low, first)
  const aside = words.slice(first + 1, comma)
  if (!opens || first >= comma || subject.some((w) => w.pos === 'VERB' || w.pos === 'AUX')) return false
  const [next] = aside
  if (next?.pos === 'VERB' || /^(?:who|which|whose)$/.test(next?.low ?? ''))
    return !aside.some((w) => w.low === ',')
  return !aside.some((w) => w.low === ',' || w.pos === 'VERB' || w.pos === 'AUX')
}

const SOME = /^(?:one|another|some|many|others|both)$/

/** Whether speech in quotation marks (more than a name or a nickname) ends right before a token. */
function endsQuote(words: readonly Word[], at: number): boolean {
  const last = (words[at - 1]?.quote ?? -1) >= 0 ? at - 1 : at - 2
  const quote = words[last]?.quote ?? -1
  return quote >= 0 && words[last - 4]?.quote === quote
}

/** Of "a lecture from the president who said" the president; of "the leader of the group" all of it. */
function nearestNoun(words: readonly Word[], range: Range | null): Range | null {
  if (!range) return null
  for (let i = range.to - 2; i > range.from; i--) {
    if (words[i]?.pos === 'ADP' && words[i]?.low !== 'of') return { from: i + 1, to: range.to }
  }
  return range
}
