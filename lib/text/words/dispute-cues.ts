/** Words by which a text disputes a claim, and words that look like it and do not. Data only; patterns are case-insensitive. */

/** Nouns for what somebody has claimed: "denied the reports", "the suggestion that … is false". */
export const REPORT_NOUN =
  '(?:reports?|reporting|claims?|allegations?|accusations?|assertions?|stor(?:y|ies)|rumou?rs?|suggestions?|statements?|accounts?|figures?|numbers?|notion|idea|narrative|version|charges?|speculation|articles?|posts?|theor(?:y|ies)|evidence|insinuations?|contention|news|messages?|videos?|photos?|images?|quotes?|document)'

/** Verbs that deny whatever their object is. */
export const DENY_VERB =
  '(?:den(?:y|ies|ied|ying)|rebut(?:s|ted|ting)?|refut(?:e|es|ed|ing)|debunk(?:s|ed|ing)?|repudiat(?:e|es|ed|ing)|disavow(?:s|ed|ing)?)'

/** Verbs that deny only where their object is a report or a claim. */
export const DENY_VERB_OF_REPORT =
  '(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|contradict(?:s|ed|ing)?|counter(?:s|ed|ing)?|rebuff(?:s|ed|ing)?|sho(?:o)?t(?:s|ing)? down|push(?:es|ed|ing)? back (?:against|on|at)|knock(?:s|ed|ing)? down|pour(?:s|ed|ing)? cold water on|scoff(?:s|ed|ing)? at|laugh(?:s|ed|ing)? off|den(?:y|ies|ied|ying)|disown(?:s|ed)?|discredit(?:s|ed|ing)?|challeng(?:e|es|ed|ing)|condemn(?:s|ed|ing)?)'

/** Predicates that call a thing untrue. */
export const FALSE_WORD =
  "(?:false|untrue|bogus|inaccurate|unfounded|baseless|groundless|fake|fabricated|fabrications?|nonsense|rubbish|garbage|hogwash|hoax|incorrect|not (?:\\w+ly )?(?:true|accurate|correct|real)|(?:isn|wasn|aren|weren)['’]t (?:\\w+ly )?(?:true|accurate|correct|real)|a lie|lies|lying|made up|made-up|conspiracy|not supported by|unsupported|without (?:merit|foundation|basis)|no (?:basis|truth|merit)|a myth|exaggerated|exaggeration|overblown|misleading|mistaken|wrong|disinformation|misinformation|absurd)"

/** Words of doubt about a report. */
export const DOUBT_WORD =
  "(?:cast(?:s|ing)? (?:\\w+ )?doubts?|rais(?:e|es|ed|ing) doubts?|doubt(?:s|ed|ing|ful)?|sceptic(?:al|ism|s)?|skeptic(?:al|ism|s)?|red flags?|unreliable|dubious|implausible|questionable|unsubstantiated|has(?:n['’]t| not) been (?:backed|supported|confirmed|substantiated)|no (?:\\w+ ){0,3}(?:evidence|proof|documentation|sign|indication)|little evidence|turned up nothing)"

/** Words by which a report is taken back or changed. */
export const CORRECTION_WORD =
  '(?:retract(?:s|ed|ing|ion)?|walk(?:s|ed|ing)? back|back(?:s|ed|ing)? (?:away|off) from|correct(?:ed|ion|s) (?:the|its|his|her|their|a|an) (?:report|story|article|claim|figure|headline)|issued a correction|recant(?:s|ed|ing)?)'

/** "did not deny", "denied bail", "no doubt": looks like a dispute and is none. */
export const NO_DISPUTE: readonly RegExp[] = [
  /\b(?:not|never|n['’]t|nor|without|neither|cannot|no one|nobody)\s+(?:\w+\s+){0,2}(?:den(?:y|ies|ied|ying)|disput(?:e|ed|ing)|reject(?:ed|ing)?|dismiss(?:ed|ing)?|rul(?:e|ed|ing) out)\b/i,
  /\bneither\s+confirm\w*\s+nor\s+den\w+/i,
  /\b(?:confirm|confirmed)\s+or\s+den(?:y|ied)\b/i,
  /\bden(?:y|ies|ied|ying)\s+(?:\w+\s+)?(?:bail|entry|access|visas?|permission|parole|asylum|tenure|service|the (?:request|motion|application|appeal|opportunity|right))\b/i,
  /\bno doubt\b/i,
  /\bnot only\b/i,
  /\b(?:beyond|without) (?:a |any )?(?:reasonable )?doubt\b/i,
  /\bbenefit of the doubt\b/i,
  /\bfalse (?:alarm|start|hope|sense|positive|flag)\b/i,
]

/** A negative answer to a question. */
export const NEGATIVE_ANSWER =
  /["“‘']\s*(?:no\b[,.!]?|nope\b|of course not|absolutely not|not at all|definitely not|certainly not|never\b[.!])/i

/** Statements that neither repeat nor dispute. Order matters: the first that fits. */
export const STATEMENTS: readonly {
  readonly kind: 'no-information' | 'no-comment' | 'no-response' | 'unverified'
  readonly pattern: RegExp
}[] = [
  {
    kind: 'no-information',
    pattern:
      /\b(?:no|any) such (?:information|data|reports?)\b|\bnot aware of (?:any|the|such)\b|\bha(?:s|ve|d) no (?:information|knowledge)\b/i,
  },
  {
    kind: 'no-response',
    pattern:
      /\b(?:did|do|does|had|has|have)(?:n['’]t| not)(?: yet)?(?: immediately)? (?:respond|responded|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?)\b|\b(?:could not|couldn['’]t) (?:immediately )?be reached\b|\bnot immediately (?:available|reachable)\b/i,
  },
  {
    kind: 'no-comment',
    pattern:
      /\b(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)) to (?:comment|elaborate|discuss|say|answer|speculate|confirm)\b|\bno comment\b|\bwould(?:n['’]t| not) (?:comment|elaborate|confirm)\b/i,
  },
  {
    kind: 'unverified',
    pattern:
      /\b(?:could|can|have|has|had|were|was)(?:n['’]t| not) (?:yet )?(?:been )?(?:able to |be )?(?:independently |immediately )?(?:verif(?:y|ied)|confirm(?:ed)?|substantiat(?:e|ed)|corroborat(?:e|ed))\b/i,
  },
]
