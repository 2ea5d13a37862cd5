import type { ChainStep } from '@/lib/model/provenance'
import { overlaps } from '@/lib/model/span'
import type { Article, Mention } from '@/lib/model/types'
import { once } from '@/lib/text/once'
import { outletKey } from '../origins/outlet-key'
import { outletNode, sourceNode } from './name-node'
import { contextSpan, type ProvenanceReader } from './prepare-provenance'
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
  const named = namedSteps(mention, reader)
  return named.length > 0 ? named : creditSteps(mention, article, same, reader)
}

/** The outlets that the sentence around a mention names as where it comes from; empty where it names none. */
export function namedSteps(mention: Mention, reader: ProvenanceReader): readonly ChainStep[] {
  return namedIn(reader)(mention)
}

const namedIn = once((reader: ProvenanceReader) => once((mention: Mention) => readNamed(mention, reader)))

function readNamed(mention: Mention, { origins, articles }: ProvenanceReader): readonly ChainStep[] {
  const article = articles.get(mention.articleId)
  if (!article) return []
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
  return steps.size > 0 ? [...steps.values()] : houseSteps(mention, article, origins)
}

const HOUSE =
  /\b(?:told|quoted by|cited by|carried by|reported by|interview with)\s+((?:the|an?)\s+(?:[\p{L}’'-]+\s+){0,4}?(?:news\s+agency|news\s+service|newspaper|daily|tabloid|weekly|magazine|broadcaster|television|TV\s+channel|radio\s+station|news\s+site|website)(?:\s+\p{Lu}[\p{L}’'-]+){0,2})/u

/** "As quoted by a state news agency": an outlet that the sentence names by what it is, or by a name that no list has. */
function houseSteps(
  mention: Mention,
  article: Article,
  origins: ProvenanceReader['origins'],
): readonly ChainStep[] {
  const context = contextSpan(mention)
  const found = HOUSE.exec(article.text.slice(context.start, context.end))
  const words = found?.[1]
  const own = outletNode(article.outlet).id
  const read = words === undefined ? null : sourceNode(words, own, origins)
  if (!found || words === undefined || !read) return []
  const node = read.kind === 'speaker' ? outletNode(read.name) : read
  if (node.id === own) return []
  const start = context.start + found.index + found[0].length - words.length
  return [
    {
      kind: node.kind,
      node: node.id,
      name: node.name,
      relation: 'relays',
      because: `${article.outlet} names ${node.name} for it.`,
      evidence: [witness(article, { start, end: start + words.length })],
    },
  ]
}

/** A headline alone, and words of nobody who is named, in an article that credits another outlet which has the claim too. */
function creditSteps(
  mention: Mention,
  article: Article,
  same: readonly Mention[],
  reader: ProvenanceReader,
): readonly ChainStep[] {
  const credit = relaysOf(article).find(({ value }) => {
    const theirs = reader.articlesBy(outletKey(value)).map(({ id }) => id)
    return theirs.length > 0 && same.some(({ articleId }) => theirs.includes(articleId))
  })
  if (!credit) return []
  const sources = sourceSteps(mention, outletNode(article.outlet).id, reader)
  const open = mention.role === 'title' ? sources.length === 0 : sources.length > 0
  if (!open || sources.some(({ kind }) => kind !== 'unnamed')) return []
  // Who puts a question puts it here, and stands in no other outlet's report.
  if (/^ask/i.test(mention.attribution?.cueText ?? '')) return []
  const node = outletStep(credit.value)
  const because =
    mention.role === 'title'
      ? `It stands in a headline over an article that credits ${node.name}.`
      : `It names nobody, and the article credits ${node.name}, which has it too.`
  return [{ ...node, relation: 'relays', because, evidence: [witness(article, credit.span)] }]
}

/** An outlet or agency as a step. */
export function outletStep(outlet: string): Pick<ChainStep, 'kind' | 'name'> & { readonly node: string } {
  const { id, kind, name } = outletNode(outlet)
  return { kind, node: id, name }
}
