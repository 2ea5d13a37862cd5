import type { Span } from '@/lib/model/types'
import type { Proposition } from '../mentions/find-propositions'
import { readDescribed } from './read-described'
import { isLookAlike } from './read-dispute'
import type { Reading } from './read-propositions'
import { DENIES_WHAT_WAS_SAID, OF_REPORT } from './where-it-points'

/** Verbs that deny a report, and do other things to other objects. */
const DENIES_REPORTS = /^(?:sh(?:oo|o)t|knock|push|scoff|laugh|brush|wav|shrug)/i

/** "She denied it and claimed that …", "they denied it, but the tide …": what comes behind the link is told by itself. */
function startsAnew(text: string, cue: Span, { start, end }: Span): boolean {
  const own = text.slice(start, end)
  if (cue.end > start || !/^(?:and|but|while|though|although)\b(?! that\b)/i.test(own)) return false
  return (
    !/^and\b/i.test(own) ||
    TELLS_BESIDES.test(own) ||
    (/,\s*$/.test(text.slice(Math.max(0, start - NEAR), start)) && NEW_SUBJECT.test(own))
  )
}

/** White space between a comma and its "and" at most, UTF-16 units. */
const NEAR = 4
const TELLS_BESIDES =
  /^and (?:(?:then|also|instead|later|now|has|have|had) ){0,2}(?:claim|sa(?:y|id)|t(?:ell|old)|add|insist|accus|call|argu|maintain|assert|stress|point|explain|warn|demand|blam|urg|suggest)/i
const NEW_SUBJECT = /^and (?:the|an?|this|these|those|his|her|its|their|it|he|she|they|\p{Lu}\p{L}+)\b/u

/** A clause that stands in the words that somebody is said to deny is denied, though the denying word is outside it. */
export function deniedBySpeaker(p: Proposition, text: string): Reading['dispute'] {
  const cue = p.attribution?.rule.includes('denial') ? p.attribution.cue[0] : undefined
  if (!cue) return null
  const { start, end } = p.context
  const isNear = start <= cue.start && cue.end <= end
  // What else somebody says who denied something in the sentence before is no denied clause.
  if (!isNear || startsAnew(text, cue, p.span)) return null
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
