/** Words by which a checker of facts labels a claim and what it found. Data only: sources of patterns, matched without regard to case; a space stands for any white space. */

/** What opens the line of the claim; and the line of the finding. */
export const CLAIM_LABEL =
  '(?:the )?(?:claim(?:ed)?|rumou?r|myth|allegation|the post|what (?:was|is|they) (?:claimed|said|say))'
export const VERDICT_LABEL =
  '(?:(?:our|the|final) )?(?:verdict|rating|status|ruling|conclusion|finding|truth rating|fact[- ]check|we rate (?:this|it)|fact)'

/** Findings that a claim is untrue, and that nothing shows it. */
export const FOUND_FALSE =
  '(?:(?:mostly|largely|totally|completely|simply|entirely|partly|half) )?(?:false|untrue|fake|wrong|incorrect|inaccurate|fabricated|made[- ]up|a? ?hoax|a? ?myth|not true|debunked|pants on fire|no\\b(?! (?:evidence|proof|verdict|rating)))'
export const FOUND_UNPROVEN =
  '(?:(?:as yet|still|so far) )?(?:unprove[nd]|unsupported|unsubstantiated|unverified|unfounded|not (?:proven|supported|backed)|no (?:\\w+ )?(?:evidence|proof)|misleading|missing context|out of context|exaggerated|doubtful|unlikely|highly unlikely|distorted|mixed|mixture)'

/** A no to a question that the text itself asks, and one with a rest of doubt. */
export const FLAT_NO =
  '(?:no|nope|not at all|not true|not so|untrue|false|nonsense|wrong|(?:certainly|definitely|absolutely|emphatically|categorically|of course) not|far from it|on the contrary|quite the (?:opposite|contrary|reverse)|not in the (?:least|slightest)|not a chance)'
export const SOFT_NO =
  '(?:almost certainly not|probably not|most likely not|very unlikely|(?:highly )?unlikely|(?:very )?doubtful|not likely|not as far as (?:we|anyone|anybody|is) (?:can tell|knows?|known)|not (?:on|by|judging by) the (?:evidence|figures|records)|there is no (?:evidence|sign|proof) (?:of|for) (?:it|that|this))'

const SOME =
  '(?:(?:some|several|various|many|a (?:few|number of|handful of)|certain|countless|numerous|recent|press|media|news|online|social[- ]media|viral|newspaper) ){0,3}(?:reports?|people|posts?|users|outlets|accounts|newspapers|papers|critics|commentators|blogs?|bloggers|websites|sites|articles?|media|press|others|locals|fans|viewers|readers)'
const HAVE_TOLD =
  '(?:(?:has|have|had|also|even|widely|repeatedly|wrongly) ){0,2}(?:claim|alleg|suggest|report|assert|insist|speculat|stat|believ|think|thought|said|say|wrote|written|conclud)\\w*'
/** Opens what nobody by name is said to have told: “it has been alleged that”, “some reports have claimed that”, “we have seen speculation that”. */
export const ALLEGED = `(?:(?:but|and|meanwhile|also|so),? )?(?:it (?:has|had) (?:\\w+ ){0,2}?been (?:\\w+ly )?(?:alleged|claimed|reported|said|suggested|rumou?red|written|asserted|stated)|it (?:is|was) (?:\\w+ ){0,2}?(?:alleged|claimed|reported|said|suggested|rumou?red|believed)|${SOME} ${HAVE_TOLD}|(?:some|many) (?:${HAVE_TOLD})|(?:the|one|a) (?:\\w+ )?(?:rumou?r|story|claim|allegation|theory|myth|legend) (?:was|is|goes|went|has it|had it)|rumou?rs? (?:has|have|had) it|there (?:has|have|had|were|was|are|is) (?:been )?(?:\\w+ ){0,2}?(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|speculation|talk)|we (?:have |had |are )?(?:also )?(?:seen|read|heard|noted|aware of) (?:\\w+ ){0,2}?(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|speculation)|you (?:may|might|will) have (?:read|heard|seen))(?:,? (?:in (?:the|some) [\\w’'-]+|online|on social media|since|recently|elsewhere))? that`

const HAS_NOT = "(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could)(?:n['’]t| not)"
const WHOLLY =
  '(?:(?:simply|just|quite|entirely|plainly|completely|totally|wholly|of course|also|clearly|flatly) ){0,2}'
/** The next sentence, where it says no more than that it is not so. Who says more adds to it behind a comma. */
export const NOT_SO_AT_ALL = `(?:(?:but|yet|however|in fact|in truth|in reality),? )?(?:(?:this|that|it|these|those|they|he|she|we|both|none|all of (?:this|that|it)) (?:${HAS_NOT}(?: ${WHOLLY}(?:so|true|correct|accurate|right|the case|be further from the truth|what happened|how it happened|the way it happened|hold (?:water|up)|happen))?|never (?:happened|did|was|were|has|have|had)|(?:is|are|was|were) ${WHOLLY}(?:un|in)(?:true|correct|founded|accurate)|(?:is|are|was|were) ${WHOLLY}(?:an? )?(?:\\w+ )?(?:false|wrong|mistaken|nonsense|rubbish|lies?|myth|fiction|fabrication|baseless|groundless|hoax)|have no (?:basis|foundation)|has no (?:basis|foundation)(?: in fact)?)|there (?:is|was) (?:no|not an? (?:word|grain|shred|scrap|ounce) of) truth (?:in|to) (?:it|this|that|them|these|any of (?:this|it|that))|none of (?:this|that|it) (?:is|was) (?:true|correct|accurate|so)|(?:not so|not true|wrong|untrue|false|nonsense|rubbish|far from it|quite the (?:opposite|contrary|reverse))|nothing could be (?:further|farther) from the truth|we (?:\\w+ly )?(?:reject|deny|dispute|refute) (?:that|this|these|those|the|any such) (?:\\w+ )?(?:suggestions?|claims?|allegations?|reports?|accusations?|assertions?|version|account|statement))`
