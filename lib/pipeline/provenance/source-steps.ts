import type { ChainStep, Witness } from '@/lib/model/provenance'
import type { Article, Mention } from '@/lib/model/types'
import { readQuoted } from '../origins/read-evidence'
import { type NodeName, outletNode, sourceNode, speakerNode } from './name-node'
import type { ProvenanceReader } from './prepare-provenance'
import { witness } from './read-links'

/**
 * Who is quoted for a mention, and what that one rests on by the text's own words; empty for the outlet's own voice. `teller` is the
 * node of the outlet whose words name them.
 */
export function sourceSteps(
  mention: Mention,
  article: Article,
  teller: string,
  { origins }: ProvenanceReader,
): readonly ChainStep[] {
  const keys = origins.storyKeys
  const { attribution } = mention
  const chain = attribution?.chain ?? []
  const words = chain.length > 0 ? chain : attribution?.sourceName ? [attribution.sourceName] : []
  const own = outletNode(article.outlet).id
  const named = words.flatMap((one, depth) => {
    const node = sourceNode(one, teller, keys)
    return node && node.id !== own ? [step(node, one, depth, mention, article)] : []
  })
  const spoken = named.some(({ kind }) => kind !== 'outlet' && kind !== 'agency')
    ? []
    : readQuoted(mention.quote, keys).map((one) =>
        step(speakerNode(one), one.label, 0, mention, article, [witness(article, mention.span)]),
      )
  const steps = [...named, ...spoken.slice(0, 1)]
  if (steps.length === 0) return []
  const stated = steps.some(({ kind }) => kind === 'basis') ? [] : statedBasis(mention, article, teller, keys)
  return [...steps, ...stated, ...hearsay(mention, article)]
}

function step(
  node: NodeName,
  words: string,
  depth: number,
  mention: Mention,
  article: Article,
  evidence: readonly Witness[] = placesOf(words, depth, mention, article),
): ChainStep {
  const { id, kind, name } = node
  if (depth > 0)
    return {
      kind: 'basis',
      node: id,
      name,
      relation: 'cites',
      because: `What the one quoted rests on: ${name}.`,
      evidence,
    }
  const outlet = kind === 'outlet' || kind === 'agency'
  return {
    kind,
    node: id,
    name,
    relation: outlet ? 'relays' : kind === 'document' ? 'cites' : 'quotes',
    because: outlet
      ? `${article.outlet} names ${name} for it.`
      : kind === 'document'
        ? `What it rests on: ${name}.`
        : `Quoted for it: ${name}.`,
    evidence,
  }
}

/** Where the words of a source stand: those that attribute, or a basis within the sentence; else the mention itself. */
function placesOf(words: string, depth: number, mention: Mention, article: Article): readonly Witness[] {
  const spans =
    depth === 0 ? [...(mention.attribution?.source ?? []), ...(mention.attribution?.cue ?? [])] : []
  if (spans.length > 0) return spans.map((span) => witness(article, span))
  const { start, end } = mention.context
  const pattern = words.trim().split(/\s+/).map(escaped).join('\\s+')
  const found = pattern === '' ? null : new RegExp(pattern, 'iu').exec(article.text.slice(start, end))
  if (!found) return [witness(article, mention.span)]
  const from = start + found.index
  return [witness(article, { start: from, end: from + found[0].length })]
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const CITED =
  /,\s*(?:who\s+)?(?:citing|cited|quoting|quoted)\s+(?!by\b)([^,.;:"“”]{3,80}?)(?=\s*[,.;]|\s+(?:as|and)\s)/iu

/** "Who cited contacts in the coast guard", in the sentence of the one quoted. */
function statedBasis(
  mention: Mention,
  article: Article,
  teller: string,
  keys: ReadonlySet<string>,
): readonly ChainStep[] {
  const { start, end } = mention.context
  const found = CITED.exec(article.text.slice(start, end))
  const words = found?.[1]
  const node = words === undefined ? null : sourceNode(words, teller, keys)
  if (!found || words === undefined || !node || node.kind === 'outlet' || node.kind === 'agency') return []
  const from = start + found.index + found[0].lastIndexOf(words)
  return [
    step(node, words, 1, mention, article, [witness(article, { start: from, end: from + words.length })]),
  ]
}

const HEARD =
  /\b(?:(?:had|has|have|he|she|they)\s+(?:only\s+)?heard|was\s+told|were\s+told|had\s+been\s+told|by\s+hearsay|second-?hand|rumou?rs?)\b/iu

/** "Had heard": the one quoted does not know it himself. */
function hearsay(mention: Mention, article: Article): readonly ChainStep[] {
  const { start, end } = mention.context
  const found = HEARD.exec(article.text.slice(start, end))
  if (!found) return []
  const at = { start: start + found.index, end: start + found.index + found[0].length }
  const name = `hearsay: “${found[0].replace(/\s+/g, ' ')}”`
  return [
    {
      kind: 'basis',
      node: null,
      name,
      relation: 'cites',
      because: 'The one quoted has it from others and does not say from whom.',
      evidence: [witness(article, at)],
    },
  ]
}
