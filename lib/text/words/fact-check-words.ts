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
  '(?:no|nope|not at all|not true|not so|untrue|false|nonsense|wrong|certainly not|definitely not|of course not|far from it|on the contrary|quite the (?:opposite|contrary|reverse)|not in the (?:least|slightest)|not a chance)'
export const SOFT_NO =
  '(?:almost certainly not|probably not|most likely not|very unlikely|(?:highly )?unlikely|(?:very )?doubtful|not likely|not as far as (?:we|anyone|anybody|is) (?:can tell|knows?|known)|not (?:on|by|judging by) the (?:evidence|figures|records)|there is no (?:evidence|sign|proof) (?:of|for) (?:it|that|this))'
