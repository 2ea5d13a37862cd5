/** Words by which a text sets a figure aside, or holds another one against it; sources of patterns over lower-case words with one space between. Data only. */

/** Nouns for a figure that is named as one: "the figure of nine". */
export const FIGURE_NOUN =
  '(?:figure|number|count|headcount|toll|estimate|tally|total|sum|claim|price tag|valuation)'

/** Before a figure that somebody gave: "well short of the nine jets that the ministry announced". */
export const COMPARES =
  '(?:(?:well |far |way |just |slightly |somewhat |much )?(?:short of|below|above|beyond)|(?:fewer|less|more|lower|higher|smaller|larger|bigger) than|(?:half|twice|double|a third of|a quarter of|a fraction of)(?: of)?|nothing like|nowhere near|not close to|far from)'

/** Of these the ones that compare amounts and nothing else: "fewer than the port claimed"; but "he knows more than he said". */
export const COMPARES_AMOUNTS = '(?:fewer|lower|higher|smaller|larger) than'

/** By which somebody says that it is so, and not that he wants or expects it. Lemmas. */
export const ASSERTS: ReadonlySet<string> = new Set(
  'announce claim report say state declare admit estimate acknowledge give quote cite publish name mention circulate issue assert tell put'.split(
    ' ',
  ),
)

/** Behind a figure, by which it is said to be somebody's: "the figure of 312 given by the port". */
export const GIVEN_BY =
  '(?:given|quoted|cited|announced|reported|published|circulated|put out|put about|supplied|issued|named|mentioned|used|claimed|offered)'

/** With these a text agrees with a figure, or takes its own for a part of it. */
export const AGREES =
  /\b(?:match(?:es|ed)?|agree[sd]?|confirm(?:s|ed)?|includ(?:e|es|ed)|fits?|tall(?:y|ies|ied)|correspond(?:s|ed)?|stands?|stood|holds?|held|(?:is|was|are|were|proved) (?:right|correct|accurate|true))\b/

/** What is said of a figure that may not last; "may yet rise" is no doubt of it. */
export const MAY_CHANGE =
  /\b(?:may|might|could)(?: \w+){0,2} (?:be (?:revised|corrected|wrong|mistaken|too high|too low|inflated|overstated|exaggerated|lowered|reduced|scaled back)|not hold(?: up)?|come down|prove (?:wrong|too high|too low|inflated))\b(?! (?:up|upwards?)\b)/

/** By which a speaker tells the reader to let a figure go: "Forget nine." */
export const LETS_GO = '(?:forget|scrap|never mind|so much for)'

/** Right before a figure, by which it is held against the one that was told: "it was more like four". */
export const RATHER =
  /\b(?:more like|nearer(?: to)?|closer to|in truth|actually|in fact)(?: (?:a|an|the|some|about|around))?$/

/** "The real number is 14". */
export const REAL_FIGURE =
  /\b(?:real|true|actual|correct|right) (?:figure|number|toll|total|count|score|tally|price|sum|cost|answer)\b[^.,;:]{0,40}\b(?:is|was|stands at|stood at)(?: (?:about|around|some|closer to|nearer))?$/

/** Who gives up a figure: "has backed away from its initial headcount". */
export const GIVES_UP =
  /\b(?:back(?:s|ed|ing)? (?:away|off|down)|retreat(?:s|ed|ing)?|climb(?:s|ed|ing)? down|row(?:s|ed|ing)? back|walk(?:s|ed|ing)? back|distanc(?:es|ed|ing)|withdr(?:aws|ew|awing|awn)|abandon(?:s|ed|ing)?|disown(?:s|ed|ing)?|retract(?:s|ed|ing)?|no longer stands? by)\b[^.;:]{0,30}\b(?:initial|first|earlier|original|previous|own) (?:\w+ )?(?:headcount|count|figures?|numbers?|estimates?|toll|tally|total)\b/
