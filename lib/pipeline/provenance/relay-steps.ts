import type { ChainStep } from '@/lib/model/provenance'
import { overlaps } from '@/lib/model/span'
import type { Article, Mention } from '@/lib/model/types'
import { outletKey } from '../origins/outlet-key'
import { outletNode } from './name-node'
import type { ProvenanceReader } from './prepare-provenance'
import { relaysOf, witness } from './read-links'
import { sourceSteps } from './source-steps'

/**
 * The outlets that a mention is relayed from: those that its sentence names, else the one that the article credits where the mention
 * itself names nobody. Empty for an outlet's own report.
 */
export function relaySteps(
  mention: Mention,
  article: Article,
  same: readonly Mention[],
  reader: ProvenanceReader,
): readonly ChainStep[] {
  const named = namedSteps(mention, article)
  return named.length > 0 ? named : creditSteps(mention, article, same, reader)
}

/** The outlets that the sentence around a mention names as where it comes from; empty where it names none. */
export function namedSteps(mention: Mention, article: Article): readonly ChainStep[] {
  const steps = new Map<string, ChainStep>()
  for (const one of relaysOf(article)) {
    if (!overlaps(one.span, mention.context)) continue
    const node = outletStep(one.value)
    const step: ChainStep = {
      ...node,
      relation: 'relays',
      because: `${article.outlet} names ${node.name} for it.`,
      evidence: [witness(article, one.span)],
    }
    if (!steps.has(node.node)) steps.set(node.node, step)
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
  // Who puts a question puts it here, and stands in no other outlet's report.
  if (/^ask/i.test(mention.attribution?.cueText ?? '')) return []
  for (const one of relaysOf(article)) {
    const key = outletKey(one.value)
    const theirs = reader.articlesBy(key).map(({ id }) => id)
    if (!same.some(({ articleId }) => theirs.includes(articleId))) continue
    const node = outletStep(one.value)
    const because =
      mention.role === 'title'
        ? `It stands in a headline over an article that credits ${node.name}.`
        : `It names nobody, and the article credits ${node.name}, which has it too.`
    return [{ ...node, relation: 'relays', because, evidence: [witness(article, one.span)] }]
  }
  return []
}

/** An outlet or agency as a step. */
export function outletStep(outlet: string): Pick<ChainStep, 'kind' | 'name'> & { readonly node: string } {
  const { id, kind, name } = outletNode(outlet)
  return { kind, node: id, name }
}
