/** What makes a claim's wording a good one to read alone; points, added or taken off. */
export type WordingWeights = {
  /** Likeness to all mentions' words, 0 to 1: higher says what they share, lower lets one clear mention speak. */
  readonly likeTheOthers: number
  /** For a sentence of its own, against fragments. */
  readonly clause: number
  /** Taken off: begins with a verb or a conjunction ("Asked …", "After …"). */
  readonly fronted: number
  /** Taken off: the same, and no sentence ("After a night of storms"). */
  readonly frontedFragment: number
  /** Taken off: begins with a relative pronoun whose noun stands elsewhere. */
  readonly relative: number
  /** Taken off besides: begins with an "It" that means something, which nothing explains. */
  readonly openIt: number
  /** For each name, up to three. */
  readonly name: number
  /** Taken off: "he", "she" or "they" that nothing explains, or a leading "But"; nothing else may outweigh it. */
  readonly openSubject: number
  /** Taken off: "his", "her", "their" that nothing explains. */
  readonly openPronoun: number
  /** Taken off: a "him" that nothing explains; less, for what he does is not told. */
  readonly openObject: number
  /** Taken off: each pronoun with no name before it, though a noun may explain it; up to two. */
  readonly loosePronoun: number
  /** Taken off: begins by pointing at something outside ("This", "It"). */
  readonly pointing: number
  /** Taken off: "I" or "we" of nobody named. */
  readonly firstPerson: number
  /** Taken off: ends where it would begin to tell ("was asked"). */
  readonly untold: number
  /** Taken off: only who or what somebody is, which a claim in more words mostly tells beside its point. */
  readonly apposition: number
  /** Taken off: "they" of those who tell it, when those words were taken off. */
  readonly orphan: number
  /** Taken off: a headline, or written like one. */
  readonly title: number
  /** Taken off: all in capitals, whose words nobody tells from names. */
  readonly shouted: number
  /** Taken off: somebody's literal words without a name. */
  readonly spoken: number
  /** Taken off: somebody's literal words with the name before them. */
  readonly spokenByName: number
  /** Taken off: the outlet's name before its own words, for want of a name for their "he". */
  readonly spokenByOutlet: number
  /** Taken off: ends in the air. */
  readonly hanging: number
  /** Taken off: opens with a participle of nobody named. */
  readonly dangling: number
  /** Taken off: next to no words, where who told them could be said too. */
  readonly slight: number
  /** Taken off: a wider sentence cut to less than its mention says. */
  readonly offPoint: number
  /** Taken off: tells who says it, though the substance is about the world. */
  readonly attributed: number
  /** Taken off: says who says it, and no longer which words are his. */
  readonly unquoted: number
  /** Taken off: needs words from around the mention, and so may say more than the claim. */
  readonly widened: number
  /** Taken off: was too long. */
  readonly cut: number
  /** Taken off for each word more than wanted, for want of a place to cut. */
  readonly tooLong: number
  /** Taken off: a day that cannot be dated, because its article cannot. */
  readonly undated: number
  /** Taken off: the text of a claim that ranks higher. */
  readonly taken: number
  /** Taken off: a question. */
  readonly question: number
  /** Taken off for each word above 20, and below 6. */
  readonly long: number
  readonly short: number
}

/** Set by hand, reading the wordings of eighteen stories. */
export const WORDING_WEIGHTS: WordingWeights = {
  likeTheOthers: 4,
  clause: 5,
  fronted: 0.8,
  frontedFragment: 2.4,
  relative: 4,
  name: 0.25,
  openSubject: 20,
  openPronoun: 2,
  openObject: 1,
  loosePronoun: 0.9,
  pointing: 3,
  openIt: 4,
  firstPerson: 6,
  untold: 3,
  apposition: 2.5,
  orphan: 1.5,
  title: 1.2,
  shouted: 3,
  spoken: 0.4,
  spokenByName: 1.2,
  spokenByOutlet: 4,
  hanging: 8,
  dangling: 1.5,
  slight: 1.2,
  offPoint: 2.5,
  attributed: 0.8,
  unquoted: 3,
  widened: 1.2,
  cut: 0.7,
  tooLong: 0.4,
  undated: 0.5,
  taken: 2.5,
  question: 4,
  long: 0.08,
  short: 0.7,
}
