import type { Mention } from '@/lib/model/types'
import { WORDING_WEIGHTS, type WordingWeights } from './wording-settings'

/** What makes a wording of one claim a good one. */
export type Weighing = {
  readonly weights: WordingWeights
  /** How many times a headline's words count among those that the claim's mentions share. */
  readonly headline: number
}

/** Fewest articles that tell what a story is about, fewest headlines among them, and the least part that these are. */
const ARTICLES = 4
const HEADLINES = 2
const PART = 0.25

/** A headline says what its article is about, and little besides. */
const HEADLINE_COUNTS = 3
/** What is added each time that the articles double: to the weight of likeness, and to what a headline costs, so that a sentence about as close stays. */
const LIKER = 2
const DEARER = 0.15

/**
 * How the wordings of a claim are weighed. What headlines of a story tell is said often enough to know what all of it have in common:
 * there one odd sentence may not speak for it. `mentions` are all those of the claim. Set by comparing the first row of 130 stories with
 * what its readers call the claim (scripts/first-rows.ts): content words in common, F1, 0.42 before and 0.48 with it.
 */
export function weighingOf(mentions: readonly Mention[]): Weighing {
  const articles = new Set(mentions.map((mention) => mention.articleId)).size
  const headed = new Set(mentions.filter((mention) => mention.role === 'title').map((one) => one.articleId))
  if (articles < ARTICLES || headed.size < HEADLINES || headed.size < articles * PART)
    return { weights: WORDING_WEIGHTS, headline: 1 }
  const { likeTheOthers, title, ...others } = WORDING_WEIGHTS
  const doubled = Math.log2(articles)
  const weights = {
    ...others,
    likeTheOthers: likeTheOthers + LIKER * doubled,
    title: title + DEARER * doubled,
  }
  return { weights, headline: HEADLINE_COUNTS }
}
