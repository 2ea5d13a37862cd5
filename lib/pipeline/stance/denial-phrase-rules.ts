import {
  CLEARED_OF,
  CONTRARY_TO_REPORTS,
  DO_NOT_BELIEVE,
  HAS_NO_GROUND,
  HITS_BACK,
  NOT_AS_TOLD,
  NOT_RECOGNISED,
  RULES_THAT_OUT,
} from '@/lib/text/words/denial-phrases'
import { REPORT_NOUN } from '@/lib/text/words/dispute-cues'
import { CALLED, FAR, HOW, LEADS_TO_POINTER, NEAR, POINTER } from './dispute-phrases'
import { type DisputeRule, rule } from './dispute-rule'

/** What is answered is the last thing that somebody else was told to have said. */
export const HITS_BACK_AT = 'what was said before is answered'
/** What is pointed at was told just before: “that does not accord with our records”. */
export const NOT_SO_BEFORE = 'what was told before is said not to be so'

const POINTS_AT = `${LEADS_TO_POINTER}(?:that|this|these|it|which|none of (?:this|that|it|them)|all of (?:this|that|it)|they)`

/** Somebody is said to have had no part in a thing. */
export const CLEARS = 'somebody is said to have had no part in it'

/** It is said to be otherwise than reported. */
export const AGAINST_REPORTS = 'it is set against what is reported'

/** A verb in what is claimed tells “claims that he is her brother are wrong” from “claims that the figures are wrong”. */
const CLAUSE =
  '(?<what>(?:\\S+ ){1,12}?(?:is|was|has|had|have|are|were|will|would|could|can|did|does|\\w{3,}ed) (?:\\S+ ){0,12}?)'

/** Denials in phrases. What is denied is a report named before the phrase, or else was told before. */
export const DENIAL_PHRASE_RULES: readonly DisputeRule[] = [
  rule(
    'denial',
    'a report is called untrue',
    `\\b${REPORT_NOUN} (?<what>${FAR})(?:${CALLED} ${HOW}${NOT_AS_TOLD}|${HAS_NO_GROUND})`,
    'none',
  ),
  rule(
    'denial',
    NOT_SO_BEFORE,
    `(?:${POINTER} ${HOW}${NOT_AS_TOLD}|${LEADS_TO_POINTER}(?:that|this|it) (?:is|was)n['’]t (?:\\w+ly )?${NOT_AS_TOLD.slice('not '.length)}|${POINTS_AT} (?:\\w+ly )?${HAS_NO_GROUND})`,
    'none',
  ),
  rule(
    'denial',
    'a report is called untrue',
    `\\b(?:reports|claims|rumours|rumors|suggestions|allegations|posts|stories|assertions|accusations) (?:[\\w’'-]+ ){0,4}?that ${CLAUSE}(?:are|were) ${HOW}(?:wrong|mistaken|misleading)\\b(?! [a-z])`,
    'none',
  ),
  rule('denial', NOT_SO_BEFORE, `\\b${NOT_RECOGNISED}\\b`, 'none'),
  rule('denial', NOT_SO_BEFORE, `\\b${RULES_THAT_OUT}\\b`, 'none'),
  rule('denial', CLEARS, `\\b${CLEARED_OF}`, 'none'),
  rule('contradiction', AGAINST_REPORTS, `\\b${CONTRARY_TO_REPORTS}\\b`, 'none'),
  rule('denial', HITS_BACK_AT, `\\b${HITS_BACK}\\b`, 'none'),
  rule(
    'doubt',
    'readers are told not to believe it',
    `\\b${DO_NOT_BELIEVE} ${NEAR}(?:${REPORT_NOUN}|fairy[ -]?tales?)(?: (?:that|of|about))?\\b`,
    'content',
  ),
]
