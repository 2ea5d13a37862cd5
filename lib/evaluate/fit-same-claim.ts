import { overlap } from '@/lib/model/span'
import type { RawArticle } from '@/lib/model/types'
import { candidatePairs } from '@/lib/pipeline/grouping/candidate-pairs'
import { describePropositions } from '@/lib/pipeline/grouping/describe-propositions'
import { PAIR_FEATURES, pairFeatures } from '@/lib/pipeline/grouping/pair-features'
import type { Proposition } from '@/lib/pipeline/mentions/find-propositions'
import { groupedAs } from '@/lib/pipeline/stance/read-propositions'
import type { LogisticModel } from '@/lib/text/logistic'
import { once } from '@/lib/text/once'
import { type Example, fitLogistic } from './fit-logistic'
import type { Gold } from './gold'
import { type FittingStory, readForFitting } from './read-for-fitting'
import { NEAR } from './scored'

/** Pull of the weights towards 0: higher trusts a story's pairs less. Chosen by leave-one-story-out. */
const PENALTY = 3
/** A story with many pairs of the same claim must not drown the others: its pairs weigh as if it had this many. */
const PAIRS_A_STORY = 200
const FEWEST_PAIRS = 50

/** The model of "these two are the same claim", fitted on the pairs of annotated stories. Deterministic. */
export function fitSameClaim(stories: readonly FittingStory[]): LogisticModel {
  const examples = stories.flatMap((story) => examplesOf(story))
  return fitLogistic(PAIR_FEATURES, examples, { penalty: PENALTY })
}

/** Every pair that the engine would compare, labelled by whether an annotated claim holds both. */
const examplesOf = once((story: FittingStory): readonly Example[] => {
  const { articles, propositions, readings } = readForFitting(story)
  const descriptions = describePropositions(propositions, articles, (i) => groupedAs(readings[i]) === null)
  const features = pairFeatures(descriptions)
  const texts = new Map(articles.map((a) => [a.id, a]))
  const claims = propositions.map((p) => {
    const article = texts.get(p.articleId)
    return article ? annotatedClaims(p, article, story.gold) : new Set<string>()
  })
  const { first, second } = candidatePairs(descriptions)
  const pairs = [...first].flatMap((i, n) => {
    const j = second[n] ?? 0
    const values = [...features(i, j)]
    const label = [...(claims[i] ?? [])].some((claim) => claims[j]?.has(claim))
    return [{ values, label }]
  })
  const same = pairs.filter((pair) => pair.label).length
  const weight = PAIRS_A_STORY / Math.max(FEWEST_PAIRS, same)
  return pairs.map((pair) => ({ ...pair, weight }))
})

/** Ids of the annotated claims with a mention near this proposition. */
function annotatedClaims(p: Proposition, article: RawArticle, gold: Gold): ReadonlySet<string> {
  const near = gold.claims.filter((claim) =>
    claim.mentions.some((m) => {
      if (m.file !== article.file) return false
      const at = m.span?.[0] ?? article.text.indexOf(m.quote)
      const span = { start: at, end: at + m.quote.length }
      const length = span.end - span.start + p.span.end - p.span.start
      return (2 * overlap(span, p.span)) / length >= NEAR
    }),
  )
  return new Set(near.map((claim) => claim.id))
}
