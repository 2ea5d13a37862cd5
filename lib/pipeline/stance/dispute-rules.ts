import { TOLD_EARLIER } from '@/lib/text/words/denial-phrases'
import {
  CONTRADICTION_WORD,
  CORRECTION_WORD,
  DENIAL_NOUN,
  DENY_VERB,
  DENY_VERB_OF_REPORT,
  DESPITE,
  DISPUTES,
  DOES,
  DOUBT_PHRASE,
  DOUBT_WORD,
  DOUBTFUL_WORD,
  FALSE_ADJECTIVE,
  FALSE_WORD,
  FALSELY_SAID,
  IN_DISPUTE,
  LAID_TO_REST,
  LYING,
  MADE_REPORT,
  NEVER_WAS,
  NO_EVIDENCE,
  NO_SIGN_OF_IT,
  NO_TRUTH_TO,
  NOT_BACKED,
  OTHER_FIGURE,
  REPORT_NOUN,
  RULED_OUT,
  SAID_ALIVE,
  TAKES_BACK,
  WRONG_WORD,
} from '@/lib/text/words/dispute-cues'
import { DENIAL_PHRASE_RULES } from './denial-phrase-rules'
import { CALLED, CALLS, FAR, HOW, ITS_EARLIER, LEADS_TO_POINTER, NEAR, POINTER } from './dispute-phrases'
import { type DisputeRule, rule } from './dispute-rule'
import { IDIOM_RULES } from './idiom-rules'
import { DOUBTED_CLAUSE_RULES, REJOINDER_RULES } from './rejoinder-rules'

/** What is said of somebody told to have died. */
export const ALIVE = 'somebody is said to be alive'

/** In the order in which they are tried: the first that matches a sentence is its sign of dispute. */
export const DISPUTE_RULES: readonly DisputeRule[] = [
  rule(
    'correction',
    'a statement is taken back',
    `\\b${TAKES_BACK} ${ITS_EARLIER}${REPORT_NOUN} that\\b`,
    'after',
  ),
  { ...rule('correction', 'the report is corrected', TOLD_EARLIER, 'after'), putsClaim: true },
  rule('correction', 'the report is taken back or corrected', `\\b${CORRECTION_WORD}\\b`, 'none'),
  // What a note at the end corrects is often a detail: its words tell which.
  rule(
    'correction',
    'the report is corrected',
    '^\\W*(?:correction|clarification)\\b(?=\\W)(?!\\W*$)|\\bearlier version of (?:this|the) (?:story|article|post|report|headline)\\b',
    'after',
  ),
  rule(
    'denial',
    'a report is denied',
    `\\b(?:${DENY_VERB_OF_REPORT}|${DENY_VERB}) ${NEAR}${REPORT_NOUN}(?: (?:that|of|about))?\\b`,
    'content',
  ),
  rule(
    'denial',
    'the denial is reported',
    `\\b(?:is|are|was|were|been|being) (?:\\w+ly )?(?:denied|refuted|disputed|debunked|rebutted|rejected) (?:by|as)\\b`,
    'before',
  ),
  rule('denial', 'the denial is reported', `\\b${DENIAL_NOUN}`, 'content'),
  rule(
    'denial',
    'a report is called untrue',
    `\\b${CALLS} (?!(?:on|for|upon|out|up|of) )(?<what>(?:(?!but )\\S+ ){0,10}?)(?:as )?${HOW}(?:${FALSE_WORD}|${WRONG_WORD})\\b(?! (?!and|or|but|by|in|to|on|as|because|saying|from|put)[\\w])`,
    'none',
  ),
  rule(
    'denial',
    'a report is called untrue',
    `\\b${REPORT_NOUN}(?:,(?= (?:which|first|originally|widely|posted|shared|published|said)\\b))? (?<what>${FAR})(?:${CALLED} ${HOW}|["“‘'](?:\\w+ )?)${FALSE_WORD}\\b`,
    'none',
  ),
  rule(
    'denial',
    'a report is called untrue',
    `\\b${REPORT_NOUN} (?:\\S+ ){0,4}?${CALLED} (?:${HOW}${WRONG_WORD}|(?:(?!about |against |on )\\S+ ){0,6}?(?:conspiracy|fantasy|propaganda|fiction|nonsense|imagination|fairy[ -]?tale))\\b(?! (?:to|for|of|with|on)\\b)`,
    'none',
  ),
  rule(
    'denial',
    'what is said is called untrue',
    '\\b(?:false|mistaken|wrong|erroneous|incorrect) (?:assumption|premise|belief|impression|idea|notion) that\\b',
    'after',
  ),
  // "It is nonsense to say that P", "it isn't true that P".
  rule(
    'denial',
    'what is said is called untrue',
    `\\b(?:it(?:['’]s| is| was| would be) ${HOW}${FALSE_WORD}|it (?:is|was)n['’]t (?:true|correct|accurate|the case))["”’']? (?:to (?:say|claim|suggest|assert|allege|think|believe|argue) )?that\\b(?! ${DOES})`,
    'after',
  ),
  rule(
    'denial',
    'a thing said is called untrue',
    `(?:${POINTER} ${HOW}(?:${FALSE_WORD}|${WRONG_WORD})|${LEADS_TO_POINTER}(?:that|this|it) (?:is|was)n['’]t (?:\\w+ly )?(?:true|correct|accurate|the case))\\b(?! (?:to|for|of|with|on)\\b)`,
    'none',
  ),
  ...DENIAL_PHRASE_RULES,
  rule('denial', 'what is said is called untrue', `\\b${FALSELY_SAID}(?: that)?\\b`, 'after'),
  rule('contradiction', 'it is set against what others say', `\\b${DESPITE} (?<what>[^,;]+)`, 'none'),
  rule('denial', 'somebody is said to be lying', `\\b${LYING}\\b`, 'content'),
  rule(
    'denial',
    'a report is called untrue',
    `\\b${NO_TRUTH_TO} ${NEAR}${REPORT_NOUN}(?: (?:that|of|about))?\\b`,
    'content',
  ),
  rule('denial', 'what is told is said not to exist', `\\b${NEVER_WAS}\\b`, 'after'),
  rule(
    'doubt',
    'its source is called a joke or a forgery',
    '\\b(?:spoof|parody|fake|hoax|humou?r|joke|phony|fictional) (?:[\\w.-]+ ){0,2}(?:web[-\\s]?sites?|sites?|pages?|blogs?|publications?|newspapers?|accounts?|outlets?|magazines?|program(?:me)?s?)\\b|\\bsatiric(?:al)?\\b(?! (?:\\w+ )?(?:magazines?|newspapers?|week(?:ly|lies)|dail(?:y|ies)|papers?|journals?|cartoons?|cartoonists?|shows?|novels?|films?|plays?|comed(?:y|ies))\\b)(?: (?:[\\w.-]+ ){0,2}?(?:web[-\\s]?sites?|sites?|pages?|blogs?|accounts?|outlets?)\\b)?|\\bsatir(?:e|ist)\\b',
    'none',
  ),
  rule(
    'denial',
    'a report is called untrue',
    `\\b${FALSE_ADJECTIVE} (?:\\w+ ){0,1}?${MADE_REPORT}(?: (?:that|of|about|on))?\\b`,
    'after',
  ),
  rule('denial', 'it is denied', `\\b${DENY_VERB}(?: that)?\\b`, 'after'),
  rule('denial', 'it is denied', `\\b${DISPUTES}`, 'after'),
  rule(
    'denial',
    'what is told is called untrue',
    `\\b${CALLED} (?:(?!(?:that|by|in|from|of|with|for|about|on) )\\w+ ){0,2}?(?:untrue|false|bogus|fabricated|fictitious|photoshopped|debunked|baseless|unfounded|groundless|not true|(?:an? )?(?:\\w+ )?(?:hoax|lie|fabrication|myth|falsehood|fiction|forgery|mirage|illusion|sham|canard)|made up|nonsense|rubbish|satire)\\b(?! (?:of|about)\\b)|\\b(?:is|was|are|were)n['’]t (?:\\w+ ){0,2}?(?:true|real|accurate|correct)\\b`,
    'before',
  ),
  // To hoax a class is a prank; to hoax the press is a false report.
  rule(
    'denial',
    'it is called a hoax',
    '\\bhoax(?:es|ed|er|ers|ster|sters)?\\b(?!-[a-z])(?! (?:the|an?|his|her|their|him|them|us) (?!(?:whole |entire )?(?:internet|media|press|world|public|web|nation|country|news)))',
    'none',
  ),
  rule('doubt', 'it is said to have no support', `${NOT_BACKED}\\b`, 'before'),
  rule('doubt', 'no evidence is said to be there that it happened', `\\b${NO_SIGN_OF_IT}\\b`, 'none'),
  rule('doubt', 'no evidence is said to be there', `\\b${NO_EVIDENCE}\\b`, 'after'),
  rule(
    'doubt',
    'doubt is cast on a report',
    `\\b(?:(?:cast|rais|express|voic|sow)\\w* (?:\\w+ )?)?${DOUBT_WORD}(?: (?:on|about|over|of))? ${NEAR}${REPORT_NOUN}(?: (?:that|of|about|it))?\\b`,
    'content',
  ),
  rule(
    'doubt',
    'it is not believed',
    `\\b(?:do|does|did)(?:n['’]t| not) (?:\\w+ )?believe ${NEAR}${REPORT_NOUN}(?: (?:that|of|about))?\\b`,
    'content',
  ),
  ...DOUBTED_CLAUSE_RULES,
  rule(
    'doubt',
    'it is called doubtful',
    `\\b${CALLS} (?!(?:on|for|upon|out|up) )(?<what>(?:\\S+ ){0,10}?)(?:as )?${HOW}${DOUBTFUL_WORD}\\b(?! \\w)|${POINTER} ${HOW}${DOUBTFUL_WORD}\\b(?! (?:to|for|of|with|on)\\b)`,
    'none',
  ),
  rule('doubt', 'doubt is cast on it', `\\b${DOUBT_PHRASE}(?: (?:that|on|about|whether|of))?\\b`, 'after'),
  rule('denial', 'a report is laid to rest', `\\b${LAID_TO_REST}\\b`, 'none'),
  rule('denial', 'it is ruled out', `\\b${RULED_OUT}`, 'after'),
  rule('doubt', 'it is called disputed', `\\b${IN_DISPUTE}\\b`, 'before'),
  rule(
    'doubt',
    'a report is doubted',
    `\\b${REPORT_NOUN} (?<what>${FAR})${CALLED} ${HOW}(?:${DOUBT_WORD}|${DOUBTFUL_WORD})\\b`,
    'none',
  ),
  rule('contradiction', 'it is set against what others say', `\\b${CONTRADICTION_WORD}\\b`, 'none'),
  rule('contradiction', ALIVE, `\\b${SAID_ALIVE}\\b`, 'none'),
  rule(
    'contradiction',
    'other sources are said to give another figure',
    `(?:\\b(?:but|although|though|while|whereas|however|yet)\\b,? (?:the )?|^\\W*(?:the )?)${OTHER_FIGURE}\\b`,
    'none',
  ),
  ...IDIOM_RULES,
  ...REJOINDER_RULES,
]
