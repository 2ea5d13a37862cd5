import { verbForms } from '@/lib/text/inflect'
import { once } from '@/lib/text/once'
import type { TaggedToken } from '@/lib/text/tag'
import {
  ADDRESSEE_VERBS,
  DENIAL_VERBS,
  STATEMENT_VERBS,
  URGING_VERBS,
  VERDICT_VERBS,
} from '@/lib/text/words/cues'

/** Open, behind an "and", what somebody told besides, where they stand in a finite form. */
const TELLS = new Set([...'say add warn insist claim'.split(' '), ...URGING_VERBS])
const PAST_OR_PRESENT = /(?:ed|s|said)$/
/** So many tokens behind a comma may tell who frames the sentence. */
const FRAME = 14
const DENIALS = verbForms(DENIAL_VERBS)

/**
 * Whether the "and" opens what somebody told besides: "denied any fraud / and said …". Not where a third tells the whole
 * sentence ("…, she said"), nor in what somebody denies ("denied that he had left and promised …"): then the second half
 * has not its teller.
 */
export function tellsBesides(tokens: readonly TaggedToken[], and: number): boolean {
  return opensTelling(tokens, and + 1) && !isFramed(tokens, and) && !isDeniedThat(tokens, and)
}

function opensTelling(tokens: readonly TaggedToken[], from: number): boolean {
  const at = tokens[from]?.pos === 'ADV' ? from + 1 : from
  const verb = tokens[at]
  if (verb?.pos !== 'VERB' || !PAST_OR_PRESENT.test(verb.low)) return false
  return TELLS.has(verb.lemma) || callsFor(tokens, at)
}

/** "Called for a new siren", "called on him to resign". */
function callsFor(tokens: readonly TaggedToken[], at: number): boolean {
  return tokens[at]?.lemma === 'call' && /^(?:for|on)$/.test(tokens[at + 1]?.low ?? '')
}

function isDeniedThat(tokens: readonly TaggedToken[], and: number): boolean {
  const that = deniedThat(tokens)
  return that >= 0 && that < and
}

/** Where the first "denied that" stands. Read once: a sentence may have thousands of "and"s. */
const deniedThat = once((tokens: readonly TaggedToken[]) =>
  tokens.findIndex((t, i) => t.low === 'that' && DENIALS.has(tokens[i - 1]?.low ?? '')),
)

function speaks(token: TaggedToken | undefined): boolean {
  const lemma = token?.lemma ?? ''
  return [STATEMENT_VERBS, ADDRESSEE_VERBS, DENIAL_VERBS, VERDICT_VERBS].some((verbs) => verbs.has(lemma))
}

/** "…, she said", "…, according to two clerks", "According to two clerks, …". */
function isFramed(tokens: readonly TaggedToken[], and: number): boolean {
  return and < framedUntil(tokens)
}

/** Up to which token a third tells the sentence: all of it, up to its last comma, none. */
const framedUntil = once((tokens: readonly TaggedToken[]) => {
  if (tokens.some((t, i) => t.low === 'according' && tokens[i + 1]?.low === 'to')) return tokens.length
  const comma = tokens.findLastIndex((t) => t.text === ',')
  const end = tokens.slice(comma + 1)
  return end.length <= FRAME && end.some((t) => t.pos === 'VERB' && speaks(t)) ? comma : 0
})
