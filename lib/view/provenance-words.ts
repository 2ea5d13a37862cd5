/** Words for the fixed values of provenance, so that every page and export says the same. */
import type { Drift, EdgeKind, Grade, GraphEdge, NodeKind } from '@/lib/model/provenance'

export const NODE_WORDS: Readonly<Record<NodeKind, string>> = {
  outlet: 'outlet',
  agency: 'news agency',
  speaker: 'person or body',
  unnamed: 'unnamed source',
  document: 'document',
}

export const EDGE_WORDS: Readonly<Record<EdgeKind, string>> = {
  copies: 'copies',
  reprints: 'reprints',
  relays: 'relays',
  quotes: 'quotes',
  cites: 'cites',
}

/** What each kind of link says of the one that has it and the other, whom it is from. */
export const EDGE_MEANINGS: Readonly<Record<EdgeKind, string>> = {
  copies: 'The same passages stand in the articles of both, word for word or nearly.',
  reprints: 'A site republished the other’s whole article.',
  relays: 'It names the other as where its report comes from, in its own words.',
  quotes: 'It gives the words of the other: of a person, a body or a source without a name.',
  cites: 'It, or somebody it quotes, rests on a document or on somebody further back.',
}

/** What stands between the names of the two that a link joins; nobody is said to copy where nothing tells who had it first. */
export function edgeWords({ kind, directed }: Pick<GraphEdge, 'kind' | 'directed'>): string {
  return directed ? EDGE_WORDS[kind] : 'has text in common with'
}

export const DRIFT_WORDS: Readonly<Record<Drift['kind'], string>> = {
  firmer: 'says it more firmly than its origin',
  exacter: 'gives a rough number as an exact one',
}

/** The credibility scale of the Admiralty code, in its own words. */
export const GRADE_WORDS: Readonly<Record<Grade['value'], string>> = {
  1: 'confirmed by other independent sources',
  2: 'probably true',
  3: 'possibly true',
  5: 'improbable',
  6: 'cannot be judged',
}
