import { REPORT_NOUN } from '@/lib/text/words/dispute-cues'
import {
  ACCUSED_OF_LYING,
  APOLOGISES_FOR_SAYING,
  AT_NO_POINT,
  ATTACKS_LIES,
  DEFENDS_AGAINST,
  DIFFERS,
  DOCTORED,
  DOES_NOT_STAND_UP,
  DOES_NOT_SUPPORT,
  FALLS_APART,
  FEW_BELIEVE,
  GOT_IT_WRONG,
  HEADLINE_FALSE,
  MAKES_CLEAR_NOT,
  NO_BASIS_FOR,
  NONE_OF_IT,
  NOT_SO_WORD,
  NOT_THERE,
  OTHER_THAN_TOLD,
  PUTS_RIGHT,
  RAISES_QUESTIONS,
  TELLS_WRONG,
  TOLD_THING,
  TURNED_OUT,
  WE_WERE_WRONG,
  WORDS_TWISTED,
  WRONG_TO_SAY,
} from '@/lib/text/words/dispute-idioms'
import { NOT_SO_BEFORE } from './denial-phrase-rules'
import { CALLED, HOW, NEAR, POINTER } from './dispute-phrases'
import { type DisputeRule, rule } from './dispute-rule'

/** Said of a deed that is denied as a whole: “at no point did I”. In the outlet's own voice it answers nobody. */
export const NEVER_DONE = 'somebody is said never to have done it'

/** What is told instead stands in the next sentence. */
export const TOLD_DIFFERENTLY = 'it is set against another telling'

/** What may stand between a report and what is said of it: fewer words than before a word that can mean nothing else. */
const CLOSE = '(?:\\S+ ){0,14}?'
const PASSIVE =
  '(?:dismissed|discounted|ridiculed|contradicted|challenged|questioned|quashed|scotched|disproved|discredited|exposed|shot down|knocked down|laughed off|brushed aside|thrown out)'

/** Idioms, tried after all other rules: a text that holds a plainer sign of dispute is read by that one. */
export const IDIOM_RULES: readonly DisputeRule[] = [
  rule('denial', 'a report is called untrue', HEADLINE_FALSE, 'none'),
  rule(
    'denial',
    'a report is called untrue',
    `\\b${REPORT_NOUN} (?<what>${CLOSE})(?:${CALLED} ${HOW}${NOT_SO_WORD}\\b|${DOES_NOT_STAND_UP})`,
    'none',
  ),
  rule('denial', 'a report is called untrue', `\\b${FALLS_APART}\\b`, 'none'),
  rule('denial', 'a thing said is called untrue', `${POINTER} ${HOW}${NOT_SO_WORD}\\b`, 'none'),
  rule(
    'denial',
    'the denial is reported',
    `\\b${REPORT_NOUN} (?<what>${CLOSE})(?:is|are|was|were|been|being) (?:\\w+ly )?${PASSIVE} by\\b`,
    'none',
  ),
  rule('denial', NOT_SO_BEFORE, NONE_OF_IT, 'none'),
  rule('doubt', 'it is not believed', `\\b${FEW_BELIEVE}\\b`, 'none'),
  rule('denial', 'what is said is called untrue', `\\b${WRONG_TO_SAY}\\b`, 'after'),
  rule(
    'denial',
    'a report is said to have no ground',
    `\\b${NO_BASIS_FOR}(?: (?:that|of|about))?\\b`,
    'content',
  ),
  rule('denial', 'what was said is called distorted', WORDS_TWISTED, 'before'),
  rule('denial', 'it is said to be told wrong', `\\b${TELLS_WRONG}`, 'after'),
  rule('denial', 'it is said to be told wrong', `\\b${GOT_IT_WRONG}\\b`, 'none'),
  rule('denial', 'somebody is accused of lying', `\\b${ACCUSED_OF_LYING}\\b`, 'after'),
  rule('denial', 'somebody is accused of lying', `\\b${ATTACKS_LIES}\\b`, 'none'),
  rule(
    'denial',
    'a report is denied',
    `\\b${DEFENDS_AGAINST} ${NEAR}${REPORT_NOUN}(?: (?:that|of|about))?\\b`,
    'content',
  ),
  rule('denial', NEVER_DONE, `\\b${AT_NO_POINT}`, 'after'),
  rule('denial', 'the picture is said not to show it', DOCTORED, 'none'),
  rule('correction', 'the report is taken back or corrected', `\\b${PUTS_RIGHT}\\b`, 'none'),
  rule('correction', 'the report is corrected', `\\b(?:${APOLOGISES_FOR_SAYING})`, 'after'),
  rule(
    'doubt',
    'doubt is cast on a report',
    `\\b${DOES_NOT_SUPPORT} ${NEAR}${TOLD_THING}(?: (?:that|of|about))?\\b`,
    'content',
  ),
  rule('doubt', 'doubt is cast on it', `\\b${RAISES_QUESTIONS}\\b`, 'after'),
  rule('denial', 'what is told is said not to exist', `\\b${NOT_THERE}\\b`, 'after'),
  rule('denial', 'it is said not to be so', `\\b${MAKES_CLEAR_NOT}`, 'after'),
  rule('correction', 'the report is taken back or corrected', WE_WERE_WRONG, 'none'),
  rule('contradiction', 'another figure is set against one told', `\\b${OTHER_THAN_TOLD}\\b`, 'none'),
  rule('contradiction', TOLD_DIFFERENTLY, `\\b${DIFFERS}`, 'none'),
  rule('contradiction', 'it is said to have turned out otherwise', TURNED_OUT, 'none'),
]
