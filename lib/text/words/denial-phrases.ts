/**
 * Phrases by which something told is denied without a verb of denial or the word “false”: “does not accord with our records”. Data only:
 * sources of patterns, matched without regard to case; a space stands for any white space.
 */

const DOES_NOT = "(?:does|do|did)(?:n['’]t| not)"
const FACTS =
  '(?:reality|the (?:truth|facts?|reality|record)|events|what (?:actually |really )?(?:happened|occurred|was said))'
const OUR_RECORDS =
  "(?:our|its|his|her|their|my|the|any|\\w+['’]s?) (?:(?:own|official|internal|\\w+['’]s) )?(?:records?|data|accounts?|recollections?|memory|understanding|experience|information|evidence|facts|logs?|notes|findings|documents|files|version)"

/** What stands behind a thing told, or behind “that”: “bears no relation to anything that occurred”, “has no basis”. */
export const HAS_NO_GROUND = `(?:(?:bears?|bore|bearing) (?:absolutely )?(?:no|little|not the (?:slightest|least)) (?:relation(?:ship)?|resemblance) (?:whatsoever )?to (?:anything|${FACTS}|fact)|(?:has|have|had|having) (?:absolutely |simply )?no (?:basis|foundation)(?: (?:in (?:fact|reality|truth)|whatsoever|at all))?(?=["”’']*(?:[.,;:!?—–]|$| (?:and|but|or|he|she|they|said|says|according)\\b))|(?:is|are|was|were) (?:\\w+ly )?(?:without|lacking|devoid of) any (?:basis|foundation)|(?:is|are|was|were)(?:n['’]t|["“‘' ]+not) (?:\\w+ly )?(?:in (?:line|accordance|keeping)|consistent) with (?:${FACTS}|${OUR_RECORDS})|${DOES_NOT} (?:\\w+ly )?(?:accord|agree|correspond|chime|tally|fit|square|match(?: up)?|line up)(?: (?:up )?with)? (?:${FACTS}|${OUR_RECORDS})|${DOES_NOT} (?:\\w+ly )?(?:reflect|represent) (?:${FACTS}|our position)|${DOES_NOT} hold (?:water|up to scrutiny)|(?:fails?|failed) to hold water|(?<=none of (?:this|that|it|these|them) )(?:has|have|had) any (?:basis|foundation|truth))`

/** “Not a story we recognise”; one who is not recognised is a person, and a state is. */
export const NOT_RECOGNISED =
  "(?:not an? (?:story|account|description|version|picture|figure|claim|characteri[sz]ation|portrait|sequence of events) (?:that |which )?(?:we|i|he|she|they|anyone|anybody|the \\w+) (?:would )?recogni[sz]e[sd]?|(?:does|do|did|would)(?:n['’]t| not) recogni[sz]e (?:that|this|those|these|the|any of (?:that|this|the)|his|her|their|its) (?:\\w+ ){0,2}?(?:stor(?:y|ies)|accounts?|descriptions?|version|picture(?! of)|figures?(?! (?:in|on|at|who))|claims?|characteri[sz]ations?|allegations?|report|sequence of events|number))"

/** “This is simply not what happened”: what stands behind is another time or another case. */
export const NOT_AS_TOLD =
  'not (?:what|how|the way|as) (?:it |things |that |this |events? )?(?:actually |really |ever )?(?:happened|occurred|took place|went|unfolded|transpired|was done)(?! (?:to|for|of|with|last|next|elsewhere|before|in \\d))'

/** “The pictures rule that out.” */
export const RULES_THAT_OUT =
  'rul(?:e|es|ed|ing) (?:that|this|any such thing|such a thing) (?:version |account |possibility )?out'

/** “Hit back, insisting”: what somebody else was told to have said is answered. Where fists or guns hit back, nothing is said. */
export const HITS_BACK =
  '(?:hit|hits|hitting|fired|fires|firing|shot|shoots|struck|strikes|snapped|clapped) back(?:(?: (?:at|on|in|yesterday|today) [^,.;:]{1,40})?, (?:\\w+ly )?|,? by |[,:]? with )(?:insisting|saying|claiming|denying|stating|calling|arguing|declaring|pointing out|telling|branding|accusing|maintaining|a (?:statement|letter|video|denial))'

/** “Don’t fall for the tale that”: the reader is told not to believe it. */
export const DO_NOT_BELIEVE =
  "(?:don['’]t|do not|never|nobody should|no one should) (?:be (?:fooled|taken in|misled) by|believe|fall for|buy|trust|swallow)"

const OWN_PIECE = '(?:version|edition|entry|post|item|update|headline|caption|dispatch|bulletin)'
const EARLIER = "(?:earlier|previous|original|first|\\w+day['’]s)"
const TOLD = '(?:said|wrote|reported|stated|claimed|suggested)'

/** A word alone that says what follows is put right. */
export const CORRECTION_HEADING =
  '(?:correction|clarification|erratum|corrigendum|retraction|corrected|setting the record straight)'

/** “We said in an earlier entry that”, “an earlier version of this article said”: what an outlet told itself and puts right. Who says “as we wrote” does not. */
export const TOLD_EARLIER = `(?:(?:(?:an?|the|our) ${EARLIER} (?:\\w+ )?${OWN_PIECE} of (?:this|the|our|that) (?:article|story|report|piece|post|page|headline|item|list|caption)|(?:an ${EARLIER} (?:entry|item)|our ${EARLIER} (?:\\w+ )?${OWN_PIECE})) (?:had )?(?:\\w+ly )?${TOLD}(?: that)?|^\\W*(?:${CORRECTION_HEADING}\\W+)?(?:\\w+ly,? )?(?:we|this (?:paper|newspaper|site|website|page|blog|outlet|programme)) (?:had )?(?:\\w+ly )?${TOLD} (?:in|on) (?:an?|the|our) ${EARLIER} (?:\\w+ )?(?:${OWN_PIECE}|story|article|report) that|^\\W*${CORRECTION_HEADING}\\W+(?:[\\w’'-]+,? ){0,6}?(?:we|this (?:paper|newspaper|site|website|page|blog|outlet|programme)) (?:had )?(?:\\w+ly )?${TOLD}(?: [\\w’'-]+){0,6}? that)`

/** “Said she was not the source of the leak”: somebody is cleared of a deed. Only where somebody says so; else it is told of whom it does not concern. */
export const CLEARED_OF =
  "(?:(?:is|are|was|were|be|been)(?:n['’]t| not| never) (?:\\w+ly )?(?<what>(?:the (?:source|author|leaker|culprit|originator) of|behind|responsible for|to blame for|involved in|implicated in|(?:a )?party to|complicit in) [^,.;:”]{3,90}))"

/** “Contrary to some reports”, behind which no clause says what they report. */
export const CONTRARY_TO_REPORTS =
  "contrary to (?:what )?(?:[\\w’'-]+ ){0,3}?(?:(?:reports?|claims?|rumou?rs?|suggestions?|speculation|stories|headlines)(?! that\\b)|(?:has|had) been (?:reported|said|claimed|suggested|printed)|(?:papers|media|posts?|reports?) (?:say|said|reported|claimed?))"
