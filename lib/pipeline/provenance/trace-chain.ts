import type { ChainStep } from '@/lib/model/provenance'
import { overlaps } from '@/lib/model/span'
import type { Article, Mention } from '@/lib/model/types'
import { outletKey } from '../origins/outlet-key'
import { outletNode } from './name-node'
import type { ProvenanceReader } from './prepare-provenance'
import { copiedFrom, relaysOf, viaWitnesses, witness } from './read-links'
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
    ...stepOf(article.outlet),
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

function stepOf(outlet: string): Pick<ChainStep, 'kind' | 'node' | 'name'> {
  const { id, kind, name } = outletNode(outlet)
  return { kind, node: id, name }
}

function viaStep(article: Article): readonly ChainStep[] {
  if (article.via === null || outletKey(article.via) === outletKey(article.outlet)) return []
  return [
    {
      ...stepOf(article.via),
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
  if (copied && origin) {
    seen.add(origin.id)
    const step: ChainStep = {
      ...stepOf(origin.outlet),
      relation: 'copies',
      because: copied.inPassage
        ? `${article.outlet} has it in a passage taken from ${origin.outlet}.`
        : `${article.outlet} takes its text from ${origin.outlet}: ${Math.round(copied.share * 100)} % of the shorter one stands in both.`,
      evidence: [witness(article, copied.here), witness(origin, copied.there)],
    }
    const there = same.find(
      (one) => one.articleId === origin.id && (!copied.inPassage || overlaps(one.span, copied.there)),
    )
    const behind = there
      ? stepsBehind(there, origin, same, reader, seen)
      : sourceSteps(mention, article, step.node ?? '', reader)
    return [step, ...behind]
  }
  const said = relaySteps(mention, article)
  const relays = said.length > 0 ? said : creditSteps(mention, article, same, reader)
  const teller = relays.at(-1)?.node ?? outletNode(article.outlet).id
  const sources = sourceSteps(mention, article, teller, reader)
  if (sources.some((step) => step.kind !== 'outlet' && step.kind !== 'agency')) return [...relays, ...sources]
  const way = [...relays, ...sources]
  return [...way, ...goOn(way, same, reader, seen)]
}

/** The outlets that the sentence around a mention names as where it comes from. */
function relaySteps(mention: Mention, article: Article): readonly ChainStep[] {
  const steps = new Map<string, ChainStep>()
  for (const one of relaysOf(article)) {
    if (!overlaps(one.span, mention.context)) continue
    const node = stepOf(one.value)
    const step: ChainStep = {
      ...node,
      relation: 'relays',
      because: `${article.outlet} names ${node.name} for it.`,
      evidence: [witness(article, one.span)],
    }
    if (node.node !== null && !steps.has(node.node)) steps.set(node.node, step)
  }
  return [...steps.values()]
}

/** A headline alone, and words of nobody who is named, in an article that credits another outlet which has the claim too. */
function creditSteps(
  mention: Mention,
  article: Article,
  same: readonly Mention[],
  reader: ProvenanceReader,
): readonly ChainStep[] {
  const sources = sourceSteps(mention, article, '', reader)
  const open = mention.role === 'title' ? sources.length === 0 : sources.length > 0
  if (!open || sources.some(({ kind }) => kind !== 'unnamed')) return []
  for (const one of relaysOf(article)) {
    const key = outletKey(one.value)
    const theirs = reader.articlesBy(key).map(({ id }) => id)
    if (!same.some(({ articleId }) => theirs.includes(articleId))) continue
    const node = stepOf(one.value)
    const because =
      mention.role === 'title'
        ? `It stands in a headline over an article that credits ${node.name}.`
        : `It names nobody, and the article credits ${node.name}, which has it too.`
    return [{ ...node, relation: 'relays', because, evidence: [witness(article, one.span)] }]
  }
  return []
}

/** Where the outlet that is named last has an article with the same claim, the way goes on there. */
function goOn(
  way: readonly ChainStep[],
  same: readonly Mention[],
  reader: ProvenanceReader,
  seen: Set<string>,
): readonly ChainStep[] {
  const last = way.at(-1)
  if (!last) return []
  for (const article of reader.articlesBy(outletKey(last.name))) {
    const there = same.find((one) => one.articleId === article.id)
    if (!there || seen.has(article.id)) continue
    seen.add(article.id)
    return stepsBehind(there, article, same, reader, seen)
  }
  return []
}
