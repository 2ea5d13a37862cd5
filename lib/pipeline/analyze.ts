import type { GivenClaims } from '@/lib/model/given-claims'
import type { Analysis, Mention, RawArticle } from '@/lib/model/types'
import { attribute } from './attribution/attribute'
import { fillCells } from './claims/fill-cells'
import { nameOutlets } from './claims/name-outlets'
import { readLikeness } from './claims/read-likeness'
import { writeClaims } from './claims/write-claims'
import { clean } from './clean/clean'
import { givenMembers } from './given/given-members'
import { givenPropositions } from './given/given-propositions'
import { groupPropositions } from './grouping/group-propositions'
import { findPropositions } from './mentions/find-propositions'
import { prepareOrigins } from './origins/prepare-origins'
import { traceClaims } from './provenance/trace-claims'
import { findReuse } from './reuse/find-reuse'
import { splitSentences } from './sentences/split-sentences'
import { SETTINGS, type Settings } from './settings'
import { findSlots } from './slots/find-slots'
import type { Stage, TellStage } from './stages'
import { groupedAs, readPropositions } from './stance/read-propositions'
import { resolveDisputes } from './stance/resolve-disputes'
import { takeStances } from './stance/take-stances'
import { engineName } from './version'

/**
 * The whole method, in reading order. No clock, disk, network or database: the same articles, in whatever order,
 * give the same analysis. An empty list gives an analysis without outlets and claims. `tell` hears of each stage as it begins, of
 * those that go article by article after each, and has no part in the result. Where another engine has `given` claims, those are taken
 * in place of what this one would find; all else is worked out as ever.
 */
export function analyze(
  raw: readonly RawArticle[],
  settings: Settings = SETTINGS,
  tell: TellStage = () => {},
  given: GivenClaims | null = null,
): Analysis {
  const total = raw.length
  const at = (name: Stage['name'], done = 0) => tell({ name, done, total })
  const articles = [...raw]
    .sort((a, b) => compare(a.file, b.file) || compare(a.id, b.id))
    .map((one, i) => {
      at('clean', i)
      return clean(one)
    })
  const outlets = nameOutlets(articles)
  const sentences = articles.flatMap((article) => splitSentences(article))
  const attributions = attribute(articles, sentences, (done) => at('attributions', done))
  at('propositions')
  const propositions = given
    ? givenPropositions(given, articles, sentences, attributions)
    : findPropositions(articles, sentences, attributions, settings)
  const readings = readPropositions(propositions, articles)
  at('reuse')
  const reuse = findReuse(articles)
  at('grouping')
  const grouping = groupPropositions(propositions, articles, (i) => groupedAs(readings[i]), settings)
  at('disputes')
  const members = given
    ? givenMembers(given, propositions, readings)
    : resolveDisputes(propositions, readings, grouping, settings)
  const stances = takeStances(members, propositions, readings, articles)
  const story = { articles, outlets, sentences, reuse, attributions }
  at('claims')
  const origins = prepareOrigins(story)
  const likeness = readLikeness(propositions, grouping.likelihoods)
  const written = writeClaims(stances, story, likeness, origins, settings)
  const mentions = distinct(stances.flat())
  const filled = fillCells(written, outlets, articles, mentions)
  at('provenance')
  const { claims, cells, graph } = traceClaims(written, filled, mentions, story, origins)
  const slots = findSlots(stances, propositions, grouping, articles)
  return {
    engine: engineName(given?.engine ?? null),
    articles,
    outlets,
    sentences,
    attributions,
    mentions,
    claims,
    cells,
    reuse,
    graph,
    slots,
  }
}

/** By UTF-16 units, so that the order does not depend on the machine's locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function distinct(mentions: readonly Mention[]): readonly Mention[] {
  return [...new Map(mentions.map((m) => [m.id, m])).values()]
}
