import { REPORT_NOUN } from '@/lib/text/words/dispute-cues'
import {
  CHANGES_STORY,
  DEFIES,
  DISAGREES,
  DISAGREES_WITH,
  DISPELS,
  DOES_NOT_BUY,
  HARD_TO_SEE_HOW,
  IS_WELL_AFTER_RUMOURS,
  LESS_SURE,
  MADE_IT_UP,
  NEVER_SAID,
  NO_WAY_THAT,
  NONSENSE,
  NOT_AS_CLAIMED,
  NOT_SO,
  NOTHING_SUGGESTS,
  ONLY_RUMOURS,
  OTHER_VERSION,
  OUT_OF_THIN_AIR,
  OWNS_UP,
  REFUSES_TO_BELIEVE,
  RESTS_ON_ERROR,
  SHOWS_OTHER,
  TO_THOSE_WHO_SAY,
  TRUTH_IS_OTHER,
  UNLIKELY_THAT,
  WAS_STAGED,
  WOULD_HAVE_US_BELIEVE,
} from '@/lib/text/words/rejoinders'
import { AGAINST_REPORTS, NOT_SO_BEFORE } from './denial-phrase-rules'
import { FAR } from './dispute-phrases'
import { type DisputeRule, rule } from './dispute-rule'
import { TOLD_DIFFERENTLY } from './idiom-rules'

/** Doubt of what somebody else said last. */
export const DOUBTS_BEFORE = 'what was told before is doubted'

/** Tried before the phrases of doubt, which take what stands behind them for what is doubted. */
export const DOUBTED_CLAUSE_RULES: readonly DisputeRule[] = [
  rule('doubt', 'a report is doubted', `\\b${REPORT_NOUN} (?:that )?(?<what>${FAR})${DEFIES}\\b`, 'none'),
  rule('doubt', 'it is called doubtful', `\\b${UNLIKELY_THAT}`, 'after'),
]

/** Tried last of all: a text that holds a plainer sign of dispute is read by that one. */
export const REJOINDER_RULES: readonly DisputeRule[] = [
  rule('doubt', DOUBTS_BEFORE, `\\b${LESS_SURE}`, 'none'),
  rule('denial', 'who says so is answered', TO_THOSE_WHO_SAY, 'none'),
  rule('contradiction', AGAINST_REPORTS, `(?<!\\w)${NOT_AS_CLAIMED}`, 'none'),
  rule('denial', NOT_SO_BEFORE, NONSENSE, 'none'),
  rule('contradiction', TOLD_DIFFERENTLY, `\\b(?:${TRUTH_IS_OTHER}|${OTHER_VERSION})`, 'none'),
  rule('denial', 'it is called an invention', `\\b(?:${OUT_OF_THIN_AIR}|${MADE_IT_UP})`, 'none'),
  rule('correction', 'who told it owns up', `\\b${OWNS_UP}`, 'after'),
  rule('denial', 'it is called staged', `\\b${WAS_STAGED}`, 'none'),
  rule('doubt', 'it is not believed', `\\b${WOULD_HAVE_US_BELIEVE}`, 'after'),
  rule('doubt', 'it is not believed', `\\b${DOES_NOT_BUY}(?: (?:that|of|about))?\\b`, 'content'),
  rule('doubt', 'it is not believed', `\\b${REFUSES_TO_BELIEVE}`, 'after'),
  rule('doubt', 'no evidence is said to be there', `\\b${NOTHING_SUGGESTS}\\b`, 'after'),
  rule('denial', 'the picture is said not to show it', SHOWS_OTHER, 'none'),
  rule('denial', NOT_SO_BEFORE, `\\b${NEVER_SAID}`, 'none'),
  rule('denial', AGAINST_REPORTS, IS_WELL_AFTER_RUMOURS, 'none'),
  rule('denial', NOT_SO_BEFORE, NOT_SO, 'none'),
  rule('denial', 'a report is called untrue', `\\b${ONLY_RUMOURS}`, 'none'),
  rule('denial', 'a report is called untrue', RESTS_ON_ERROR, 'none'),
  rule('denial', NOT_SO_BEFORE, `\\b${DISAGREES}`, 'none'),
  rule('doubt', 'doubt is cast on a report', `\\b${DISAGREES_WITH}`, 'content'),
  rule('doubt', 'it is called doubtful', `\\b(?:${NO_WAY_THAT}|${HARD_TO_SEE_HOW})`, 'after'),
  rule('denial', 'a report is denied', `\\b${DISPELS}`, 'content'),
  rule('correction', 'who told it tells it otherwise', `\\b${CHANGES_STORY}`, 'none'),
]
