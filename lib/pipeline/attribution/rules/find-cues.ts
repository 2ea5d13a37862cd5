import { verbForms } from '@/lib/text/inflect'
import { BELIEF_VERBS, DENIAL_VERBS, MANNER_VERBS, STATEMENT_VERBS } from '@/lib/text/words/cues'
import type { Range, Reading, Word } from '../reading'
import { phraseAt } from './cue-phrases'
import { isBid, isCueVerb } from './is-cue-verb'
import { isFinding } from './is-finding'
import { isModifier } from './is-modifier'

export type CueKind = 'statement' | 'denial' | 'belief'

/** A verb, with its auxiliaries, adverbs and particles, by which somebody may be said to have said something. */
export type Cue = Range & {
  /** The token of the verb itself. */
  readonly head: number
  readonly lemma: string
  readonly kind: CueKind
  /** "passive" covers "was told", "is said to"; "ing" the participle of ", adding that". */
  readonly form: 'finite' | 'ing' | 'passive' | 'infinitive'
}

const FORMS = verbForms([
  ...DENIAL_VERBS,
  ...STATEMENT_VERBS,
  ...MANNER_VERBS,
  'call',
  'label',
  'deem',
  'term',
])
const BELIEF_FORMS = verbForms(BELIEF_VERBS)

const BE = new Set("is are was were be been being 's ’s am".split(' '))
/** Who did not say, or could not say, said nothing. */
const NEGATIONS = /^(?:not|never|cannot|.*n[’']t)$/
/** What somebody will or might say has not been said. */
const MODALS = /^(?:will|would|could|can|may|might|should|must|shall|[’']ll|[’']d)$/
/** "Would say only that S" says S. */
const UNSAID_EVEN_WITH_ONLY = /^(?:may|might|should|must|shall)$/
const NOT_CUES = new Set(['decline', 'refuse', 'fail'])

/** The cues of sentence `index` outside quotes, in order. */
export function findCues(reading: Reading, index: number): readonly Cue[] {
  const sentence = reading.sentences[index]
  if (!sentence) return []
  const { words } = reading
  const out: Cue[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i]
    if (!word || word.quote >= 0) continue
    const cue = cueAt(words, i, sentence)
    if (cue) {
      out.push(cue)
      i = cue.to - 1
    }
  }
  return out
}

function cueAt(words: readonly Word[], i: number, sentence: Range & { readonly role: string }): Cue | null {
  const word = words[i]
  if (!word) return null
  const phrase = phraseAt(words, i, sentence.to)
  if (phrase) {
    const range = group(words, i, phrase.to, sentence.from)
    const before = words.slice(range.from, i)
    if (before.some((w) => NEGATIONS.test(w.low) || MODALS.test(w.low))) return null
    const infinitive = before.some((w) => w.low === 'to')
    const form = infinitive ? 'infinitive' : before.some((w) => BE.has(w.low)) ? 'finite' : phrase.cue.form
    return { ...range, ...phrase.cue, form }
  }
  const finding = findingAt(words, i, sentence.from)
  if (finding) return finding
  const known = FORMS.get(word.low)
  const belief = known ? undefined : BELIEF_FORMS.get(word.low)
  const found = known ?? belief
  if (!found) return null
  const title = sentence.role === 'title'
  // "Cried foul" says nothing; "Toy recall: seven hurt" names what the headline is about.
  if (found.lemma === 'cry' && /^(?:foul|wolf)$/.test(words[i + 1]?.low ?? '')) return null
  if (title && found.form === 'base' && words[i + 1]?.low === ':') return null
  // "Add the fuel", "Consider the cost": what the reader is told to do.
  if (!title && found.form === 'base' && isBid(words, i, sentence)) return null
  if (!isCueVerb(words, i, found.form, title)) return null
  const kind: CueKind = belief ? 'belief' : DENIAL_VERBS.has(found.lemma) ? 'denial' : 'statement'
  const range = group(words, i, i + 1, sentence.from)
  const before = words.slice(range.from, i)
  const only = words[i - 1]?.low === 'only' || words[i + 1]?.low === 'only'
  const modal = only ? UNSAID_EVEN_WITH_ONLY : MODALS
  if (before.some((w) => NOT_CUES.has(w.lemma) || NEGATIONS.test(w.low) || modal.test(w.low))) return null
  if (isModifier(words, i, found, range, title)) return null
  const passive = (found.form === 'past' || found.form === 'participle') && before.some((w) => BE.has(w.low))
  const infinitive = found.form === 'base' && before.some((w) => w.low === 'to')
  const running = found.form === 'ing' && before.some((w) => BE.has(w.low))
  const form = passive
    ? 'passive'
    : infinitive
      ? 'infinitive'
      : found.form === 'ing' && !running
        ? 'ing'
        : 'finite'
  return { ...range, head: i, lemma: found.lemma, kind, form }
}

function findingAt(words: readonly Word[], i: number, start: number): Cue | null {
  if (!/^(?:f(?:ound|inds?)|hear[ds])$/.test(words[i]?.low ?? '')) return null
  const range = group(words, i, i + 1, start)
  const before = words.slice(range.from, i)
  if (before.some((w) => BE.has(w.low) || NEGATIONS.test(w.low) || MODALS.test(w.low))) return null
  if (!isFinding(words, i, range, start)) return null
  return {
    ...range,
    head: i,
    lemma: words[i]?.low.startsWith('f') ? 'find' : 'hear',
    kind: 'statement',
    form: 'finite',
  }
}

/** The verb with what belongs to it on its left: auxiliaries, adverbs, "to", a governing "appeared", "went on". */
function group(words: readonly Word[], i: number, to: number, start: number): Range {
  let from = i
  while (from > start) {
    const word = words[from - 1]
    if (!word || word.quote >= 0) break
    const adverb =
      word.pos === 'ADV' &&
      word.low !== 'daily' &&
      !/^(?:when|where|why|how|while|here|there|then|so)$/.test(word.low)
    const joins = word.pos === 'AUX' || adverb || word.pos === 'PART' || HAVE.test(word.low)
    const time = timeBefore(words, from, start)
    if (time < from) {
      from = time
      continue
    }
    if (!joins && !(words[from]?.low === 'to' && GOVERNORS.has(word.lemma))) break
    if (/[’']s?$/.test(word.low) && word.low.length <= 2) break
    from--
  }
  while (from < i && words[from]?.pos === 'ADV' && words[from - 1]?.low === ',') from++
  return { from, to }
}

/** "The ministry on Wednesday said", "which it this week promised": a time between the subject and its verb. */
function timeBefore(words: readonly Word[], from: number, start: number): number {
  const month = words[from - 1]?.pos === 'NUM' && MONTH.test(words[from - 2]?.low ?? '')
  if (!month && !DAY.test(words[from - 1]?.low ?? '')) return from
  let at = month ? from - 2 : from - 1
  while (at > start && /^(?:on|last|this|late|early|earlier|later)$/.test(words[at - 1]?.low ?? '')) at--
  return at > start ? at : from
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/
const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year|morning|evening|night|afternoon|tonight)$/
const HAVE = /^(?:has|have|had|having|did|does|do|not|never|neither|also|will|would|could|can|may|might)$/
const GOVERNORS = new Set('appear seem decline refuse fail continue begin go want try be'.split(' '))
