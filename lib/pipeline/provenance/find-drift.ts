import { surelyBefore } from '@/lib/model/moment'
import type { Chain, Drift } from '@/lib/model/provenance'
import type { Article, Hedge, Mention } from '@/lib/model/types'
import { outletKey } from '../origins/outlet-key'
import { outletNode } from './name-node'
import type { ProvenanceReader } from './prepare-provenance'
import { witness } from './read-links'
import { lostAbout, sameNumbers, sharesNumber } from './rough-numbers'
import { contentOf, firmness, likeness, strengthOf } from './strength'

/** Part of the content that two mentions must share for one to say the other more firmly: lower compares different things. */
const ALIKE = 0.6

/**
 * Where an outlet says more than the outlet that it has a claim from: its words are firmer, or a number that was "about 400" is "400".
 * Of an outlet the firmest place beside the most similar one of its origin, and only where all that the origin says of it is weaker.
 * Headlines are compared only where the body has nothing to compare. In order of mentions; empty for none. `mentions` and `chains`
 * are those of one claim.
 */
export function findDrift(
  mentions: readonly Mention[],
  chains: readonly Chain[],
  reader: ProvenanceReader,
): readonly Drift[] {
  if (mentions.length < 2) return []
  const sides = sidesOf(mentions, chains, reader)
  const out: Drift[] = []
  for (const own of sides)
    for (const theirs of sides) {
      if (own === theirs || !leads(own, theirs, reader) || leads(theirs, own, reader)) continue
      const found = compare(bodyFirst(own.mentions), bodyFirst(theirs.mentions), reader)
      if (found) out.push({ ...found, outletId: own.outletId, fromOutletId: theirs.outletId })
    }
  return out
}

/** What one outlet says of a claim, and whom it has it from. */
type Side = {
  readonly outletId: string
  readonly mentions: Mention[]
  /** The first article that has the claim. */
  readonly article: Article
  /** The outlets to which its chains lead, by their nodes, and those that its articles credit, by their keys. */
  readonly nodes: Set<string>
  readonly credits: Set<string>
}

/** The outlets that repeat a claim, in order of first mention. */
function sidesOf(
  mentions: readonly Mention[],
  chains: readonly Chain[],
  reader: ProvenanceReader,
): readonly Side[] {
  const sides = new Map<string, Side>()
  for (const one of mentions) {
    const article = reader.articles.get(one.articleId)
    if (one.stance !== 'repeats' || !article) continue
    const known = sides.get(article.outletId)
    const side = known ?? {
      outletId: article.outletId,
      mentions: [],
      article,
      nodes: new Set(),
      credits: new Set(),
    }
    sides.set(article.outletId, side)
    side.mentions.push(one)
    for (const key of reader.origins.credits.get(one.articleId)?.keys() ?? []) side.credits.add(key)
  }
  for (const { stance, outletId, steps } of chains)
    for (const { node, kind } of stance === 'repeats' ? steps.slice(1) : [])
      if (node !== null && kind !== 'via') sides.get(outletId)?.nodes.add(node)
  return [...sides.values()]
}

function bodyFirst(mentions: readonly Mention[]): readonly Mention[] {
  const body = mentions.filter((one) => one.role === 'body')
  return body.length > 0 ? body : mentions
}

/** One has the claim from the other by its chains, or names the other as where its report comes from. */
function leads(own: Side, { article }: Side, reader: ProvenanceReader): boolean {
  if (!own.nodes.has(outletNode(article.outlet).id) && !own.credits.has(outletKey(article.outlet)))
    return false
  // Nobody has it from an article that came later, whatever it credits: it means another one of that outlet.
  return !own.mentions.every((one) =>
    surelyBefore(reader.articles.get(one.articleId)?.published ?? null, article.published),
  )
}

function compare(
  own: readonly Mention[],
  theirs: readonly Mention[],
  reader: ProvenanceReader,
): Omit<Drift, 'outletId' | 'fromOutletId'> | null {
  for (const here of [...own].sort(
    (a, b) => strengthOf(firmness(b, reader)) - strengthOf(firmness(a, reader)),
  )) {
    const words = contentOf(here.quote)
    const alike = theirs
      .map((there) => ({ there, alike: likeness(words, contentOf(there.quote)) }))
      .filter(({ there, alike }) => alike >= ALIKE && sameNumbers(here.quote, there.quote))
      .sort((a, b) => b.alike - a.alike)
    const withNumber = alike.filter(({ there }) => sharesNumber(here.quote, there.quote))
    const like = withNumber.length > 0 ? withNumber : alike
    const nearest = like[0]?.there
    if (!nearest) continue
    const hedge = firmness(here, reader)
    const fromHedge = nearest.hedge
    const strongest = Math.max(...like.map(({ there }) => strengthOf(there.hedge)))
    if (strengthOf(hedge) > strongest) return drift('firmer', here, nearest, hedge, fromHedge, reader)
    if (like.every(({ there }) => lostAbout(here.quote, there.quote)))
      return drift('exacter', here, nearest, hedge, fromHedge, reader)
  }
  return null
}

const SAYS: Readonly<Record<Hedge, string>> = {
  asserted: 'states it as fact',
  attributed: 'gives it as somebody’s words',
  hedged: 'hedges it',
  doubted: 'passes it on with doubt',
}

function drift(
  kind: Drift['kind'],
  here: Mention,
  there: Mention,
  hedge: Hedge,
  fromHedge: Hedge,
  reader: ProvenanceReader,
): Omit<Drift, 'outletId' | 'fromOutletId'> | null {
  const [a, b] = [reader.articles.get(here.articleId), reader.articles.get(there.articleId)]
  if (!a || !b) return null
  return {
    kind,
    mentionId: here.id,
    fromMentionId: there.id,
    hedge,
    fromHedge,
    because:
      kind === 'firmer'
        ? `${a.outlet} ${SAYS[hedge]}; its origin ${b.outlet} ${SAYS[fromHedge]}.`
        : `${a.outlet} gives the number as it is; its origin ${b.outlet} gives it as a rough one.`,
    here: witness(a, here.span),
    there: witness(b, there.span),
  }
}
