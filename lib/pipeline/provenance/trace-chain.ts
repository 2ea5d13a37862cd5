import { surelyBefore } from '@/lib/model/moment'
import type { ChainStep } from '@/lib/model/provenance'
import { overlaps } from '@/lib/model/span'
import type { Article, Mention, Span } from '@/lib/model/types'
import { outletKey } from '../origins/outlet-key'
import { outletNode } from './name-node'
import type { ProvenanceReader } from './prepare-provenance'
import { copiedFrom, viaWitnesses, witness } from './read-links'
import { outletStep, relaySteps } from './relay-steps'
import { sourceSteps } from './source-steps'

/**
 * The way of one mention back to where it comes from, as far as the articles tell: the outlet, the site that reprinted it, the
 * article that the passage was copied from or the outlets that it is relayed from, who is quoted, and what that one rests on.
 * `same` are the mentions of the claim with the same stance, in which the way goes on where the article it leads to is at hand.
 * The outlet alone where its words name nobody. Ends where it would come back to an article or a name that it has passed.
 */
export function traceChain(
  mention: Mention,
  same: readonly Mention[],
  reader: ProvenanceReader,
): readonly ChainStep[] {
  const article = reader.articles.get(mention.articleId)
  if (!article) return []
  const first: ChainStep = {
    ...outletStep(article.outlet),
    relation: null,
    because: `${article.outlet} has it.`,
    evidence: [witness(article, mention.span)],
  }
  const seen = new Set([article.id])
  const steps = [first, ...viaStep(article), ...stepsBehind(mention, article, same, reader, seen)]
  const known = new Set<string>()
  return steps.filter(({ node }) => {
    if (node === null) return true
    if (known.has(node)) return false
    known.add(node)
    return true
  })
}

function common(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }
}

function viaStep(article: Article): readonly ChainStep[] {
  if (article.via === null || outletKey(article.via) === outletKey(article.outlet)) return []
  return [
    {
      ...outletStep(article.via),
      kind: 'via',
      relation: 'reprints',
      because: `It was read at ${article.via}, which republished it.`,
      evidence: viaWitnesses(article),
    },
  ]
}

/** All steps after the outlet (and its via). `seen` are the articles that the way has passed; it is added to. */
function stepsBehind(
  mention: Mention,
  article: Article,
  same: readonly Mention[],
  reader: ProvenanceReader,
  seen: Set<string>,
): readonly ChainStep[] {
  const copied = copiedFrom(mention, reader.reuseOf(article.id), reader.articles)
  const origin = copied && !seen.has(copied.articleId) ? reader.articles.get(copied.articleId) : undefined
  const there =
    copied &&
    same.find(
      (one) => one.articleId === copied.articleId && (!copied.inPassage || overlaps(one.span, copied.there)),
    )
  // What stands in no copied passage, and what the other does not say at all, is the outlet's own.
  if (copied && origin && (copied.inPassage || there)) {
    seen.add(origin.id)
    const step: ChainStep = {
      ...outletStep(origin.outlet),
      relation: 'copies',
      because: copied.inPassage
        ? `${article.outlet} has it in a passage taken from ${origin.outlet}.`
        : `${article.outlet} takes its text from ${origin.outlet}: ${Math.round(copied.share * 100)} % of the shorter one stands in both.`,
      // The mention's own words where they were copied: the passages in full stand with the graph.
      evidence: copied.inPassage
        ? [witness(article, common(mention.span, copied.here)), witness(origin, there?.span ?? copied.there)]
        : [witness(article, copied.here), witness(origin, copied.there)],
    }
    const behind = there
      ? stepsBehind(there, origin, same, reader, seen)
      : sourceSteps(mention, step.node ?? '', reader)
    return [step, ...behind]
  }
  const relays = relaySteps(mention, article, same, reader)
  const teller = relays.at(-1)?.node ?? outletNode(article.outlet).id
  const sources = sourceSteps(mention, teller, reader)
  if (sources.some((step) => step.kind !== 'outlet' && step.kind !== 'agency')) return [...relays, ...sources]
  const way = [...relays, ...sources]
  return [...way, ...goOn(way, same, reader, seen, article)]
}

/** Where the outlet that is named last has an article with the same claim, the way goes on there. */
function goOn(
  way: readonly ChainStep[],
  same: readonly Mention[],
  reader: ProvenanceReader,
  seen: Set<string>,
  from: Article,
): readonly ChainStep[] {
  const last = way.at(-1)
  if (!last) return []
  for (const article of reader.articlesBy(outletKey(last.name))) {
    const there = same.find((one) => one.articleId === article.id)
    if (!there || seen.has(article.id) || surelyBefore(from.published, article.published)) continue
    seen.add(article.id)
    return stepsBehind(there, article, same, reader, seen)
  }
  return []
}
