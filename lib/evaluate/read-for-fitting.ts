import type { RawArticle } from '@/lib/model/types'
import { attribute } from '@/lib/pipeline/attribution/attribute'
import { clean } from '@/lib/pipeline/clean/clean'
import { findPropositions } from '@/lib/pipeline/mentions/find-propositions'
import { splitSentences } from '@/lib/pipeline/sentences/split-sentences'
import { SETTINGS } from '@/lib/pipeline/settings'
import { readPropositions } from '@/lib/pipeline/stance/read-propositions'
import { once } from '@/lib/text/once'
import type { Gold } from './gold'

/** An annotated story with its articles. */
export type FittingStory = {
  readonly slug: string
  readonly gold: Gold
  readonly articles: readonly RawArticle[]
}

/**
 * The stages of `analyze` before anything that is fitted on stories, read once for each story: what is fitted without one story is
 * fitted on all the others again and again. Articles that are equal but for their order must come in one order.
 */
export const readForFitting = once((story: FittingStory) => {
  const articles = story.articles.map((one) => clean(one))
  const sentences = articles.flatMap((article) => splitSentences(article))
  const attributions = attribute(articles, sentences)
  const propositions = findPropositions(articles, sentences, attributions, SETTINGS)
  return { articles, propositions, readings: readPropositions(propositions, articles) }
})
