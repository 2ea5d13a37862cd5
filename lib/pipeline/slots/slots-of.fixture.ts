import { attribute } from '../attribution/attribute'
import { clean } from '../clean/clean'
import { describePropositions } from '../grouping/describe-propositions'
import { likelihoods } from '../grouping/same-claim'
import { findPropositions } from '../mentions/find-propositions'
import { rawArticle } from '../raw-article.fixture'
import { splitSentences } from '../sentences/split-sentences'
import { SETTINGS } from '../settings'
import { readPropositions } from '../stance/read-propositions'
import { resolveDisputes } from '../stance/resolve-disputes'
import { takeStances } from '../stance/take-stances'
import { describeSlots } from './describe-slots'
import { findDifferences } from './find-differences'
import { findSlots } from './find-slots'

/** What articles of a few sentences, each with its headline, differ in, as if every sentence were a claim of its own: "number people: 12 people | 15 people". */
export function slotsOf(...texts: readonly string[]): readonly string[] {
  const articles = texts.map((text, i) => clean(rawArticle(`${i}.txt`, text, { published: '2019-05-20' })))
  const sentences = articles.flatMap((a) => splitSentences(a))
  const propositions = findPropositions(articles, sentences, attribute(articles, sentences), SETTINGS)
  const readings = readPropositions(propositions, articles)
  const found = likelihoods(
    describePropositions(propositions, articles, () => false),
    SETTINGS.sameClaim,
  )
  const clauses = describeSlots(propositions, articles)
  const differences = findDifferences(clauses, found)
  const grouping = { groups: propositions.map((_, i) => [i]), likelihoods: found, clauses, differences }
  const members = resolveDisputes(propositions, readings, grouping, SETTINGS)
  const claims = takeStances(members, propositions, readings, articles)
  return findSlots(claims, propositions, grouping, articles).map(
    ({ kind, slot, a, b }) => `${kind} ${slot}: ${a.witness.quote} | ${b.witness.quote}`,
  )
}
