import type { Article, StatementKind } from '@/lib/model/types'
import { DENY_VERB, DENY_VERB_OF_REPORT, REPORT_NOUN } from '@/lib/text/words/dispute-cues'
import type { Proposition } from '../mentions/find-propositions'
import { CLEARS, HITS_BACK_AT, NOT_SO_BEFORE } from './denial-phrase-rules'
import { NEVER_DONE } from './idiom-rules'
import type { Negation } from './negation'
import { onlyAsks } from './only-asks'
import { phrase } from './phrase'
import { type Described, readDescribed } from './read-described'
import { type Dispute, isLookAlike, readDispute, readStatement } from './read-dispute'
import { readNegations } from './read-negation'
import { DOUBTS_BEFORE } from './rejoinder-rules'

const OF_REPORT = new RegExp(`\\b${REPORT_NOUN}\\b`, 'i')

/** "That was not the case", "it never happened". */
const NOT_SO = 'what is told is said not to exist'
/** "Stop lying!": about what the liar was told to have said. */
const LIAR = 'somebody is said to be lying'
const POINTER = /^(?:this|that|it|which|none of|nothing of)\b|\bthe case$|\bno such (?!thing)/i

/** "Denied that.", "rejected the allegation, saying …": the object only points at what was said. "Denied that in May he …", "denied that, as mayor, he …" says what. */
const DENIES_WHAT_WAS_SAID = phrase(
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

const MISSES_EVIDENCE = new Set(['no evidence is said to be there', 'it is said to have no support'])

/** Verbs that deny a report, and do other things to other objects. */
const DENIES_REPORTS = /^(?:sh(?:oo|o)t|knock|push|scoff|laugh|brush|wav|shrug)/i

/** What a proposition says of other claims, before it is known which. Spans are those of the article. */
export type Reading = {
  /** `ofReport`: what is denied is called a report, a claim or the like; `pointsBack`: it is what was said just before. */
  readonly dispute:
    | (Dispute & {
        readonly ofReport: boolean
        readonly pointsBack: boolean
        /** What somebody else said before is denied, not what this speaker passes on. */
        readonly answersSpeaker: boolean
        /** Whether who said it is called a liar. */
        readonly callsLiar: boolean
        /** The noun by which it points at a claim of a kind: "that timetable". */
        readonly described: Described | null
      })
    | null
  readonly statement: StatementKind | null
  /** Whether it tells only that something was asked. */
  readonly asks: boolean
  readonly negations: readonly Negation[]
}

/** One reading for each proposition, in order. */
export function readPropositions(
  propositions: readonly Proposition[],
  articles: readonly Article[],
): readonly Reading[] {
  const texts = new Map(articles.map((a) => [a.id, a.text]))
  return propositions.map((p) => {
    const text = texts.get(p.articleId) ?? ''
    const quote = text.slice(p.span.start, p.span.end)
    const statement = readStatement(quote)
    const read = readDispute(quote)
    const known =
      read && (isIdle(read, p) || (statement === 'no-information' && isKnowledge(read))) ? null : read
    const found = known && (known.putsClaim || inOwnWords(p, known.evidence)) ? known : null
    const shift = (span: { start: number; end: number }) => ({
      start: span.start + p.span.start,
      end: span.end + p.span.start,
    })
    const dispute = found
      ? {
          ...found,
          evidence: shift(found.evidence),
          target: found.target && shift(found.target),
          answersSpeaker: answersSpeaker(quote, found),
          described: readDescribed(quote, found),
          callsLiar: callsLiar(quote, found),
          pointsBack: pointsBack(quote, found),
          ofReport: pointsAtReport(quote.slice(found.evidence.start, found.evidence.end), found),
        }
      : statement
        ? null
        : deniedBySpeaker(p, text)
    return {
      dispute,
      statement,
      asks: !dispute && onlyAsks(quote),
      negations: (dispute && dispute.kind !== 'contradiction') || statement ? [] : readNegations(p.tokens),
    }
  })
}

/**
 * Whether a proposition says something of its own, and so is grouped like any other: all that is no dispute, a figure
 * set against another ("the others spoke of dozens"), which is a claim as much as a dispute, and a claim put to be found untrue.
 */
export function assertsSomething(reading: Reading | undefined): boolean {
  return !reading?.dispute || reading.dispute.kind === 'contradiction' || reading.dispute.putsClaim === true
}

/** What a proposition is grouped as: with others of its kind alone, as who asks whether it is so, or has no such information, does not say that it is so. */
export type GroupedAs = 'assertion' | 'question' | 'no-information'

/** Null where it is not grouped, but held against the claims later. */
export function groupedAs(reading: Reading | undefined): GroupedAs | null {
  if (!assertsSomething(reading)) return null
  if (reading?.dispute?.putsClaim) return 'assertion'
  if (reading?.statement === 'no-information') return 'no-information'
  return reading?.asks ? 'question' : 'assertion'
}

/** "The mill was not involved in the sale", in the outlet's own voice, answers nobody. */
function isIdle({ reason, target }: Dispute, { attribution }: Proposition): boolean {
  return (reason === CLEARS || reason === NEVER_DONE) && (attribution === null || target === null)
}

/** Whether words of the quote are the proposition's own, and not those of an aside inside it. */
function inOwnWords(p: Proposition, evidence: { readonly start: number; readonly end: number }): boolean {
  const [start, end] = [p.span.start + evidence.start, p.span.start + evidence.end]
  return p.tokens.some((t) => t.start < end && t.end > start)
}

/** "No evidence that", "hasn't been backed by the facts" name no report: evidence is what they miss. */
function pointsAtReport(evidence: string, dispute: Dispute): boolean {
  return !MISSES_EVIDENCE.has(dispute.reason) && OF_REPORT.test(evidence)
}

/** "Has no evidence of it" says what somebody does not know, as "has no such information" does. */
function isKnowledge({ reason }: Dispute): boolean {
  return reason === NOT_SO || MISSES_EVIDENCE.has(reason)
}

function pointsBack(quote: string, { reason, evidence }: Dispute): boolean {
  if (reason === NO_EVIDENCE_FOR) return OF_THIS.test(quote.slice(evidence.end))
  return reason === LIAR || (reason === NOT_SO && POINTER.test(quote.slice(evidence.start, evidence.end)))
}

/** "They’re lying" points at who said it. */
function callsLiar(quote: string, { reason, evidence }: Dispute): boolean {
  return (
    reason === LIAR ||
    (reason === THAT_IS_UNTRUE && /\blying$/i.test(quote.slice(evidence.start, evidence.end)))
  )
}

function answersSpeaker(quote: string, dispute: Dispute): boolean {
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

/** A clause that stands in the words that somebody is said to deny is denied, though the denying word is outside it. */
function deniedBySpeaker(p: Proposition, text: string): Reading['dispute'] {
  const cue = p.attribution?.rule.includes('denial') ? p.attribution.cue[0] : undefined
  if (!cue) return null
  const { start, end } = p.context
  const isNear = start <= cue.start && cue.end <= end
  // What else somebody says who denied something in the sentence before is no denied clause.
  if (!isNear) return null
  if (isLookAlike(text.slice(start, end), { start: cue.start - start, end: cue.end - start })) return null
  if (DENIES_REPORTS.test(text.slice(cue.start, cue.end))) {
    if (!OF_REPORT.test(text.slice(cue.end, p.span.end))) return null
  }
  return {
    kind: 'denial',
    reason: 'it is denied',
    evidence: cue,
    target: p.span,
    asked: false,
    ofReport: false,
    pointsBack: false,
    callsLiar: false,
    described: readDescribed(text.slice(p.span.start, p.span.end), {
      kind: 'denial',
      reason: '',
      asked: false,
      evidence: { start: cue.start - p.span.start, end: cue.end - p.span.start },
      target: null,
    }),
    answersSpeaker: DENIES_WHAT_WAS_SAID.test(text.slice(p.span.start, p.span.end)),
  }
}
