import type { LogisticModel } from '@/lib/text/logistic'
import rank from './claims/rank.model.json'
import sameClaim from './grouping/same-claim.model.json'

/** Every threshold and weight of the engine, named, with what each trades. Saved with each analysis. */
export type Settings = {
  /** Sentences shorter than this (in UTF-16 units) stay whole: lower finds more halves, and more that say little alone. */
  readonly clauseSentenceLength: number
  /** Fewest words of a clause that stands alone: lower as above. */
  readonly clauseWords: number
  /** How likely two propositions are to be the same claim: fitted on annotated stories, see docs/models/same-claim.md. */
  readonly sameClaim: LogisticModel
  /** Mean likelihood above which two groups become one: higher means fewer false links and more lone claims. */
  readonly linkThreshold: number
  /** Taken off that mean in proportion to the articles that both groups speak from, headlines apart: higher keeps an article's own claims apart. */
  readonly sameArticlePenalty: number
  /** Likelihood above which a denial belongs to a claim by its own words; below, it is held against the story's main claim. */
  readonly disputeThreshold: number
  /** Likelihood with the story's main claim that is enough where a denial fits no claim better. */
  readonly disputeMainThreshold: number
  /** As linkThreshold, for denials of what nobody asserts: they share the words of denying, which bring nothing together. */
  readonly looseThreshold: number
  /** A denial also disputes further claims that it fits at least this well. */
  readonly disputeAlsoThreshold: number
  /** Part of a negated clause's words that must stand in a claim for the clause to contradict it. */
  readonly contradictionCoverage: number
  /** How likely a claim is one that an analyst must see first: fitted on annotated stories, see docs/models/rank.md. */
  readonly rank: LogisticModel
  /**
   * What a row loses, in log odds, as far as a row above it is likely to have said it: lower spreads the first rows over more of the
   * story, and lets what is near the main claim fall.
   */
  readonly rankAgain: number
}

export const SETTINGS: Settings = {
  clauseSentenceLength: 120,
  clauseWords: 4,
  sameClaim: sameClaim as LogisticModel,
  linkThreshold: 0.3,
  sameArticlePenalty: 0.5,
  disputeThreshold: 0.55,
  disputeMainThreshold: 0.1,
  looseThreshold: 0.6,
  disputeAlsoThreshold: 0.3,
  contradictionCoverage: 0.4,
  rank,
  rankAgain: -0.5,
}
