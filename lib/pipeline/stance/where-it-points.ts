import { DENY_VERB, DENY_VERB_OF_REPORT, REPORT_NOUN } from '@/lib/text/words/dispute-cues'
import { HITS_BACK_AT, NOT_SO_BEFORE } from './denial-phrase-rules'
import { phrase } from './phrase'
import { readDescribed } from './read-described'
import type { Dispute } from './read-dispute'
import { DOUBTS_BEFORE } from './rejoinder-rules'

/** A noun for what somebody has claimed. */
export const OF_REPORT = new RegExp(`\\b${REPORT_NOUN}\\b`, 'i')

/** "That was not the case", "it never happened". */
export const NOT_SO = 'what is told is said not to exist'
/** "Stop lying!": about what the liar was told to have said. */
const LIAR = 'somebody is said to be lying'
const POINTER = /^(?:this|that|it|which|none of|nothing of)\b|\bthe case$|\bno such (?!thing)/i

/** "Denied that.", "rejected the allegation, saying …": the object only points at what was said. "Denied that in May he …", "denied that, as mayor, he …" says what. */
export const DENIES_WHAT_WAS_SAID = phrase(
  `\\b(?:${DENY_VERB_OF_REPORT}|${DENY_VERB}) (?:that(?=["”’']|[.;]|$|,? and\\b|, (?:but|calling|saying)\\b)|(?:this|it|(?:the|that|this) (?:allegation|accusation|charge|criticism))(?=["”’']* *(?:[.,;:]|$|(?:as|but|and|on|in|at|yesterday|outright|flatly|calling|saying)\\b)))`,
  'i',
)
/** "There was no evidence of this": of what was said before. */
const NO_EVIDENCE_FOR = 'no evidence is said to be there'
const OF_THIS = /^ (?:(?:of|for|to support|behind) )?(?:this|that|it)(?=[."”’,;]|$)/i
/** "Disputed her reading": what she said. */
const DISPUTES_READING =
  /^disput\w+ (?:his|her|their) (?:\w+ )?(?:reading|argument|view|interpretation|analysis|account|recollection|version|claim|characteri[sz]ation|assessment|description|words?)\b/i
/** "Calls that “pure invention”", "dismissed this as nonsense": of what was said before, unless this says so much itself. */
const NEAR_START = 60
const CALLS_THAT =
  /^(?:call|brand|dub|label|deem|declar|pronounc|denounc|describ|dismiss|reject|slam|term)\w* (?:that|this|it) /i
/** "That is untrue", "said that wasn't true": so short that it answers what was said right before. */
const THAT_IS_UNTRUE = 'a thing said is called untrue'
const OPENS_WITH_THAT = /^\W*(?:\w+\s+)?(?:that\s+)?(?:that|this)\b/i

/** Reasons of those who miss evidence. */
export const MISSES_EVIDENCE = new Set(['no evidence is said to be there', 'it is said to have no support'])

/** "No evidence that", "hasn't been backed by the facts" name no report: evidence is what they miss. */
export function pointsAtReport(evidence: string, dispute: Dispute): boolean {
  return !MISSES_EVIDENCE.has(dispute.reason) && OF_REPORT.test(evidence)
}

/** Whether what was said just before is denied: "it never happened". */
export function pointsBack(quote: string, { reason, evidence }: Dispute): boolean {
  if (reason === NO_EVIDENCE_FOR) return OF_THIS.test(quote.slice(evidence.end))
  return reason === LIAR || (reason === NOT_SO && POINTER.test(quote.slice(evidence.start, evidence.end)))
}

/** "They’re lying" points at who said it. */
export function callsLiar(quote: string, { reason, evidence }: Dispute): boolean {
  return (
    reason === LIAR ||
    (reason === THAT_IS_UNTRUE && /\blying$/i.test(quote.slice(evidence.start, evidence.end)))
  )
}

/** Whether what somebody else said before is denied: "they denied that.", "disputed her reading". */
export function answersSpeaker(quote: string, dispute: Dispute): boolean {
  const { reason, target, evidence } = dispute
  if (target === null && callsLiar(quote, dispute)) return true
  if (reason === HITS_BACK_AT || reason === NOT_SO_BEFORE || reason === DOUBTS_BEFORE) return true
  if (reason === THAT_IS_UNTRUE) return OPENS_WITH_THAT.test(quote.slice(evidence.start))
  return (
    readDescribed(quote, dispute)?.kind === 'told' ||
    DENIES_WHAT_WAS_SAID.test(quote) ||
    DISPUTES_READING.test(quote.slice(evidence.start)) ||
    (evidence.start <= NEAR_START && CALLS_THAT.test(quote.slice(evidence.start, evidence.end)))
  )
}
