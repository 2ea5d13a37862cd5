/** Words about whether a recording, picture or paper is what it is said to be. Lower case, words with one space between. Data only. */

/** What is made and may be faked. */
export const MADE_THING =
  /\b(?:videos?|audio|recordings?|tapes?|footage|clips?|films?|photos?|photographs?|images?|pictures?|screenshots?|letters?|documents?|memos?|e-?mails?|diar(?:y|ies)|manuscripts?|paintings?|fossils?)\b/

/** That it is not genuine. */
export const FAKED =
  /\b(?:hoax|hoaxes|hoaxed|fake|fakes|faked|faking|staged|staging|scripted|forged|forgery|forgeries|fabricated|fabrication|doctored|photoshopped|set-up|bullshit|bogus)\b/

/** That it is. */
export const VOUCHED =
  /\b(?:is|are|was|were|as|be|been|being) (?:\S+ ){0,3}(?:authentic|genuine)\b|\b(?:verif|confirm|vouch|establish|certif|prov)\w* (?:\S+ ){0,3}(?:authenticity|genuineness)\b/

/** That somebody asks, or does not know. */
export const LEFT_OPEN =
  /\b(?:if|whether|maybe|perhaps|may|might|could|cannot|asked|until|once|never|not|no)\b|n['’]t\b|\byet to\b/

/** What is doubted when a thing's being genuine is. */
export const GENUINENESS = /\b(?:authentic|authenticity|genuine|genuineness|veracity|legitimacy|provenance)\b/
