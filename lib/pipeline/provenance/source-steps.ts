import type { ChainStep, Witness } from '@/lib/model/provenance'
import type { Article, Mention } from '@/lib/model/types'
import { once, onceByText } from '@/lib/text/once'
import { patternOfWords } from '@/lib/text/pattern-of-words'
import { readQuoted } from '../origins/read-evidence'
import { type NodeName, outletNode, sourceNode, speakerNode } from './name-node'
import type { ProvenanceReader } from './prepare-provenance'
import { witness } from './read-links'
import { statedBases } from './stated-bases'

/**
 * Who is quoted for a mention, and what that one rests on by the text's own words; empty for the outlet's own voice. `teller` is the
 * node of the outlet whose words name them.
 */
export function sourceSteps(
  mention: Mention,
  teller: string,
  reader: ProvenanceReader,
): readonly ChainStep[] {
  return stepsIn(reader)(mention)(teller)
}

/** Kept, for the ways of claims and the mention's own chain ask for the same ones; there are as many tellers as the way has outlets. */
const MOST_TELLERS = 100
const stepsIn = once((reader: ProvenanceReader) =>
  once((mention: Mention) => onceByText((teller) => readSteps(mention, teller, reader), MOST_TELLERS)),
)

function readSteps(
  mention: Mention,
  teller: string,
  { origins, articles }: ProvenanceReader,
): readonly ChainStep[] {
  const article = articles.get(mention.articleId)
  if (!article) return []
  const { attribution } = mention
  const chain = attribution?.chain ?? []
  const words = chain.length > 0 ? chain : attribution?.sourceName ? [attribution.sourceName] : []
  const own = outletNode(article.outlet).id
  const named: ChainStep[] = []
  for (const [depth, one] of words.entries()) {
    const before = named.at(-1)
    const house = before && isHouse(before.kind) ? before : undefined
    const node = sourceNode(one, house?.node ?? teller, origins)
    if (!node || node.id === own) continue
    // Whom an outlet quotes or cites is no basis of its knowledge, but the next one back.
    const role = depth > 0 && !house ? 'basis' : 'source'
    named.push(step(node, one, role, { mention, article, teller: house?.name }))
  }
  const spoken = named.some(({ kind }) => !isHouse(kind))
    ? []
    : readQuoted(mention.quote, origins.story).map((one) =>
        step(speakerNode(one, origins), one.label, 'source', { mention, article }, [
          witness(article, mention.span),
        ]),
      )
  const steps = [...named, ...spoken.slice(0, 1)]
  if (steps.length === 0) return []
  if (steps.some(({ kind }) => kind === 'basis')) return [...steps, ...hearsay(mention, article)]
  const last = steps.at(-1)
  const house = last && isHouse(last.kind) ? last : undefined
  const stated = citedIn(mention, article, house?.node ?? teller, origins).map(({ node, words, place }) =>
    step(node, words, house ? 'source' : 'basis', { mention, article, teller: house?.name }, [place]),
  )
  return [...steps, ...stated, ...hearsay(mention, article)]
}

function isHouse(kind: ChainStep['kind']): boolean {
  return kind === 'outlet' || kind === 'agency'
}

type Told = {
  readonly mention: Mention
  readonly article: Article
  /** The outlet that tells of the source, where the article has it from one. */
  readonly teller?: string | undefined
}

function step(
  node: NodeName,
  words: string,
  role: 'source' | 'basis',
  { mention, article, teller }: Told,
  evidence: readonly Witness[] = placesOf(words, role, mention, article),
): ChainStep {
  const { id, kind, name } = node
  if (role === 'basis')
    return {
      kind: 'basis',
      node: id,
      name,
      relation: 'cites',
      because: `What the one quoted rests on: ${name}.`,
      evidence,
    }
  const by = teller ? ` by ${teller}` : ''
  return {
    kind,
    node: id,
    name,
    relation: isHouse(kind) ? 'relays' : kind === 'document' ? 'cites' : 'quotes',
    because: isHouse(kind)
      ? `${teller ?? article.outlet} names ${name} for it.`
      : kind === 'document'
        ? `What it rests on: ${name}.`
        : `Quoted for it${by}: ${name}.`,
    evidence,
  }
}

/** Where the words of a source stand: those that attribute, or a basis within the sentence; else the mention itself. */
function placesOf(
  words: string,
  role: 'source' | 'basis',
  mention: Mention,
  article: Article,
): readonly Witness[] {
  const own = [...(mention.attribution?.source ?? []), ...(mention.attribution?.cue ?? [])]
  const spans = role === 'source' && words === mention.attribution?.sourceName ? own : []
  if (spans.length > 0) return spans.map((span) => witness(article, span))
  const { start, end } = mention.context
  const found = patternOf(words)?.exec(article.text.slice(start, end))
  if (!found) return [witness(article, mention.span)]
  const from = start + found.index
  return [witness(article, { start: from, end: from + found[0].length })]
}

/** Words of sources whose patterns are kept: a story's few speakers are looked for again and again. */
const MOST_PATTERNS = 1000
const patternOf = onceByText((words) => {
  const pattern = patternOfWords(words.trim().split(/\s+/))
  return pattern === '' ? null : new RegExp(pattern, 'iu')
}, MOST_PATTERNS)

/** "Who cited contacts in the coast guard", in the sentence of the one quoted, and where it stands. */
function citedIn(
  mention: Mention,
  article: Article,
  teller: string,
  origins: ProvenanceReader['origins'],
): readonly { readonly node: NodeName; readonly words: string; readonly place: Witness }[] {
  const { start } = mention.context
  const found = statedBases(mention, article).cited
  const words = found?.[1]
  const node = words === undefined ? null : sourceNode(words, teller, origins)
  if (!found || words === undefined || !node || isHouse(node.kind)) return []
  const from = start + found.index + found[0].lastIndexOf(words)
  return [{ node, words, place: witness(article, { start: from, end: from + words.length }) }]
}

/** "Had heard": the one quoted does not know it himself. */
function hearsay(mention: Mention, article: Article): readonly ChainStep[] {
  const { start } = mention.context
  const found = statedBases(mention, article).heard
  if (!found) return []
  const at = { start: start + found.index, end: start + found.index + found[0].length }
  const name = `hearsay: “${found[0].replace(/\s+/g, ' ')}”`
  const from = found.groups?.from !== undefined
  return [
    {
      kind: 'basis',
      node: null,
      name,
      relation: 'cites',
      because: from
        ? 'The one quoted has it from others.'
        : 'The one quoted has it from others and does not say from whom.',
      evidence: [witness(article, at)],
    },
  ]
}
