import { PREPOSITION_OR_LINK } from '@/lib/text/words/dispute-cues'

/** Up to five words between a verb and its report: "denied the widely circulated story". */
export const NEAR =
  '(?!(?:by|in|at|from|for|with|on|him|them|us|me|you|it) )(?:["“‘\']?\\w[\\w’\'“”"‘.-]* ){0,5}?'
const QUALIFIER = `(?!(?:${PREPOSITION_OR_LINK}) )[\\w-]+`
/** Whose report it is, and at most two adjectives: "withdrew the mayor’s earlier statement", not "withdrew amid reports". */
export const ITS_EARLIER = `(?:(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|any|all|some|both) )?(?:(?:${QUALIFIER} )?${QUALIFIER}['’]s? )?(?:${QUALIFIER} ){0,2}?`
/** What may stand between a report and what is said of it: "reports that 400 men were sent are". */
export const FAR = '(?:\\S+ ){0,25}?'
/** An opening quotation mark and adverbs or articles: "are “categorically, utterly". The words are captured, else V8 writes them out three times in each rule: slow to compile. */
export const HOW =
  '["“‘\']?(?:(\\w+ly|an?|the|all|just|so|very|quite|pretty|rather|somewhat|almost|nearly|kind of|likely|probably|pure|sheer|total|complete|utter|nothing,? but|more than|either|both|such|also|again|now|later|one big|another|yet another),? ){0,3}["“‘\']?'
/** By which a report is linked to what it is called, and the verbs that call it so. */
export const CALLED =
  '(?:(?:is|are|was|were|be|been|being|as|remains?|proved?|proven|proves|turn(?:s|ed)? out|sounds?|look(?:s|ed)?|seem(?:s|ed)?|appear(?:s|ed)?)(?: to (?:be|have been))?)'
export const CALLS =
  '(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)|dub(?:s|bed|bing)|label(?:s|l?ed|l?ing)|deem(?:s|ed|ing)|declar(?:es|ed|ing)|pronounc(?:es|ed|ing)|denounc(?:es|ed|ing)|describ(?:es|ed|ing)|dismiss(?:es|ed|ing)|reject(?:s|ed|ing)|slam(?:s|med|ming)|term(?:s|ed))'
/** What stands before a "that" which points at something said. */
export const LEADS_TO_POINTER =
  '(?:^|[“"‘\'(,;:—–] *|\\b(?:said|says|say|saying|and|but|only|except|because|insist(?:s|ed)?|add(?:s|ed)?|argue[sd]?|think|thinks|thought|believes?|claim(?:s|ed)?|stress(?:es|ed)?|maintain(?:s|ed)?) (?:that )?)'
/** “That is”, “they were”, at the head of what somebody says. */
export const POINTER = `${LEADS_TO_POINTER}(?:that|this|these|it|which|all of (?:this|it|that)|they)(?:['’]s|['’]re| is| was| are| were| sounds?| seems?| looks?| all (?:sounds?|seems?))`
