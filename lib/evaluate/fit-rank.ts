import type { Mention } from '@/lib/model/types'
import { prepareSignals, RANK_SIGNALS, valuesOf } from '@/lib/pipeline/claims/rank-signals'
import { readLikeness } from '@/lib/pipeline/claims/read-likeness'
import { groupPropositions } from '@/lib/pipeline/grouping/group-propositions'
import type { Settings } from '@/lib/pipeline/settings'
import { groupedAs } from '@/lib/pipeline/stance/read-propositions'
import { resolveDisputes } from '@/lib/pipeline/stance/resolve-disputes'
import { takeStances } from '@/lib/pipeline/stance/take-stances'
import type { LogisticModel } from '@/lib/text/logistic'
import { alignClaims } from './align-claims'
import { type Example, fitLogistic } from './fit-logistic'
import { type FittingStory, readForFitting } from './read-for-fitting'
import { goldGroups } from './scored'

/** Pull of the weights towards 0. From 1 to 5 it changes nothing. */
const PENALTY = 3
/** A story with many central claims must not drown the others: its rows weigh as if it had this many. */
const CENTRAL_A_STORY = 7

/**
 * The model of "an analyst must see this first", fitted on the rows that the engine makes of annotated stories with these settings: a
 * row is one where it stands for a claim that was marked central. Deterministic.
 */
export function fitRank(stories: readonly FittingStory[], settings: Settings): LogisticModel {
  const examples = stories.flatMap((story) => examplesOf(story, settings))
  return fitLogistic(RANK_SIGNALS, examples, { penalty: PENALTY })
}

function examplesOf(story: FittingStory, settings: Settings): readonly Example[] {
  const { articles, propositions, readings } = readForFitting(story)
  const grouping = groupPropositions(propositions, articles, (i) => groupedAs(readings[i]), settings)
  const members = resolveDisputes(propositions, readings, grouping, settings)
  const rows = takeStances(members, propositions, readings, articles)
  const signalsOf = prepareSignals(rows, articles, readLikeness(propositions, grouping.likelihoods))
  const central = centralRows(rows, story)
  const weight = CENTRAL_A_STORY / Math.max(1, central.size)
  return rows.map((row) => ({ values: valuesOf(signalsOf(row)), label: central.has(row), weight }))
}

/** The rows that stand for a central claim, as the scorer would say. */
function centralRows(
  rows: readonly (readonly Mention[])[],
  { gold, articles }: FittingStory,
): ReadonlySet<readonly Mention[]> {
  const files = new Map(articles.map((a) => [a.id, a.file]))
  const texts = new Map(articles.map((a) => [a.file, a.text]))
  const groups = rows.map((row, claim) => ({
    mentions: row.map(({ articleId, span, stance }) => ({
      file: files.get(articleId) ?? '',
      ...span,
      stance,
      source: null,
      claim,
    })),
  }))
  const { toGold } = alignClaims(goldGroups(gold, texts), groups)
  return new Set(rows.filter((_, r) => gold.claims[toGold.get(r) ?? -1]?.weight === 'central'))
}
