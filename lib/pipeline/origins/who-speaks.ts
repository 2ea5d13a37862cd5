import { verbForms } from '@/lib/text/inflect'
import type { Token } from '@/lib/text/tokens'
import { DENIAL_VERBS, STATEMENT_NOUNS, STATEMENT_VERBS } from '@/lib/text/words/cues'
import type { Name } from './names-in'
import { BEFORE_VERB, NOUNS_TOO, SPEAKS_FOR, SPEECH_ACTS, SPEECH_NOUNS } from './words'

const SPEECH = verbForms([...STATEMENT_VERBS, ...DENIAL_VERBS, ...SPEECH_ACTS])

/**
 * Whether a name says something: a verb of speech follows, past an apposition between commas and words of time, or a noun for
 * a statement that is its own ("the Acme spokesman's latest denial").
 */
export function speaks(tokens: readonly Token[], name: Name): boolean {
  if (NO_SUBJECT.test(tokens[name.from - 1]?.text ?? '')) return false
  let at = name.to
  if (tokens[at]?.text === ',') {
    const close = tokens.findIndex((token, i) => i > at && token.text === ',')
    if (close < 0 || close - at > APPOSITION) return false
    at = close + 1
  }
  let owns = name.owns
  for (; at < tokens.length; at++) {
    const word = tokens[at]?.text.toLowerCase() ?? ''
    const office = word.replace(/[’']s?$/u, '')
    if (SPEECH.has(word) && !isPlural(tokens, name, at)) return !isPassive(tokens, at) && !isDone(tokens, at)
    if (owns && STATEMENT_NOUNS.has(word.replace(/s$/, ''))) return true
    if (SPEAKS_FOR.has(office)) owns = owns || office !== word
    else if (!BEFORE_VERB.has(word) && !/^(?:,|\d+|.+ly)$/.test(word)) return false
  }
  return false
}

/** Whether a lower-case word is one by which somebody speaks: without any, nobody does. */
export function isSpeech(word: string): boolean {
  return SPEECH.has(word) || STATEMENT_NOUNS.has(word.replace(/s$/, ''))
}

/** "A call from Jane Roe", "criticism by Acme": somebody's act of speech as a noun. */
export function isOf(tokens: readonly Token[], name: Name): boolean {
  const noun = tokens[name.from - 2]?.text.toLowerCase().replace(/s$/, '') ?? ''
  return (
    /^(?:from|by)$/i.test(tokens[name.from - 1]?.text ?? '') &&
    (SPEECH_NOUNS.has(noun) || STATEMENT_NOUNS.has(noun))
  )
}

/** "Backed by Acme, workers said": what follows one of these is not who says it. */
const NO_SUBJECT = /^(?:by|against|behind|from)$/i

/** Words of an apposition: "Roe, the chair of the committee that had called for it, said". */
const APPOSITION = 18
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])

/** "Acme was unfairly blamed", "Acme told to pay": of whom something is said, who does not say it. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]?.text.toLowerCase() ?? ''
  if (WITHOUT_BE.some(([verbs, behind]) => behind.test(next) && verbs.test(tokens[verb]?.text ?? '')))
    return true
  let at = verb - 1
  while (/ly$/i.test(tokens[at]?.text ?? '')) at--
  return BE.has(tokens[at]?.text.toLowerCase() ?? '')
}

/** "The figures do not add up", "Acme called up the guard", "The drill will conclude on Monday": done without a word. */
function isDone(tokens: readonly Token[], verb: number): boolean {
  const [word, next] = [tokens[verb]?.text ?? '', tokens[verb + 1]?.text ?? '']
  return DONE.some(([verbs, behind]) => verbs.test(word) && behind.test(next))
}

const DONE: readonly (readonly [verbs: RegExp, behind: RegExp])[] = [
  [/^add/i, /^(?:up|to)$/i],
  [/^call(?:s|ed|ing)?$/i, /^(?:up|off|in|into|back|at|round|together)$/i],
  [/^conclud/i, /^(?:on|in|at|with|by|after|before|today|tomorrow|next|this|\.|)$/i],
]

/** Headlines leave the verb "be" out: participles, and the word behind them by which it is missed. */
const WITHOUT_BE: readonly (readonly [verbs: RegExp, behind: RegExp])[] = [
  [/ed$|^told$/i, /^by$/],
  [/^accused$/i, /^of$/],
  [/^(?:told|urged|ordered|invited)$/i, /^to$/],
  [/^(?:blamed|criticised|criticized|praised|slammed|mocked|rebuked|condemned)$/i, /^(?:for|over)$/],
  [/^declared$/i, /^(?:winner|dead|bankrupt|champion|unsafe|safe|unfit|insane|missing|extinct)$/],
  [/^denied$/i, /^(?:bail|entry|access|parole|asylum|permission|visa)$/],
]

/**
 * "Acme claims are read out", "Acme reports have shown": a noun of several, with a verb of its own. Not "the plane Acme says was
 * lost", nor "the boats that Acme claims were lost".
 */
function isPlural(tokens: readonly Token[], name: Name, verb: number): boolean {
  const [, noun] = /^(.+)s$/.exec(tokens[verb]?.text.toLowerCase() ?? '') ?? []
  if (noun === undefined || !OF_SEVERAL.test(tokens[verb + 1]?.text ?? '')) return false
  if (!STATEMENT_NOUNS.has(noun) && !SPEECH_NOUNS.has(noun) && !NOUNS_TOO.has(noun)) return false
  const article = /^the$/i.test(tokens[name.from - 1]?.text ?? '')
  return !RELATIVE.test(tokens[name.from - (article ? 2 : 1)]?.text ?? '')
}

const OF_SEVERAL = /^(?:are|were|have)$/i
const RELATIVE = /^(?:that|which|who|whom|what)$/i
