/** What lies behind a claim: who has it from whom, what was changed or left out on the way, and how far it is corroborated. */
import type { Span } from './span'
import type { ArticleId, Hedge, MentionId, OutletId, Stance } from './types'

/** Words of an article that show something; `quote` is `text.slice(span.start, span.end)`, always. */
export type Witness = { readonly articleId: ArticleId; readonly span: Span; readonly quote: string }

/** outlet: a news organisation or site. agency: one that supplies others. speaker: a named person or body. unnamed: "two people close to them". */
export type NodeKind = 'outlet' | 'agency' | 'speaker' | 'unnamed' | 'document'

export type GraphNode = {
  /** From content alone ("outlet:reuters", "speaker:peskov"): the same in every chain, graph and run. */
  readonly id: string
  readonly kind: NodeKind
  readonly name: string
  /** The story's outlet that it is; null for all that have no article in the story. */
  readonly outletId: OutletId | null
  /** Mentions whose chain passes through it. */
  readonly mentions: number
}

/**
 * How one has it from the other. copies: passages stand in both. reprints: a site that republished the whole. relays: it names the
 * other as where the report comes from. quotes: it gives somebody's words. cites: it, or a speaker, rests on something.
 */
export type EdgeKind = 'copies' | 'reprints' | 'relays' | 'quotes' | 'cites'

export type GraphEdge = {
  /** `${from} ${kind} ${to}` as one hash. */
  readonly id: string
  /** Node that has it, and node that it has it from. */
  readonly from: string
  readonly to: string
  readonly kind: EdgeKind
  /** False for text in common of which nobody can tell who wrote it first; `from` is then the one whose id comes first. */
  readonly directed: boolean
  /** A plain sentence. */
  readonly because: string
  /** At least one, unless the edge rests on metadata that were given and not read. */
  readonly evidence: readonly Witness[]
}

/** Who has what from whom, over all claims of a story. Without self-loops; cycles may occur where articles credit each other. */
export type StoryGraph = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] }

/** One step of the way back; the first is the outlet itself. */
export type ChainStep = {
  readonly kind: NodeKind | 'via' | 'basis'
  /** The node of the graph; null for a manner of knowing ("had heard"), which is nobody. */
  readonly node: string | null
  readonly name: string
  /** How the step before has it from this one; null for the first. For `via`: that site reprints the outlet. */
  readonly relation: EdgeKind | null
  /** A plain sentence. */
  readonly because: string
  readonly evidence: readonly Witness[]
}

/** The way of a claim into an outlet, from the outlet backwards as far as its words tell. */
export type Chain = {
  readonly outletId: OutletId
  readonly stance: Stance
  /** Mentions that came this way; at least one. */
  readonly mentionIds: readonly MentionId[]
  readonly steps: readonly ChainStep[]
}

/** A place where an outlet says more than the one that it has the claim from. */
export type Drift = {
  /** firmer: hedged or attributed there, less so here. exacter: "about 400" there, "400" here. */
  readonly kind: 'firmer' | 'exacter'
  readonly outletId: OutletId
  readonly fromOutletId: OutletId
  readonly mentionId: MentionId
  readonly fromMentionId: MentionId
  readonly hedge: Hedge
  readonly fromHedge: Hedge
  /** A plain sentence. */
  readonly because: string
  /** What the outlet says, and what its origin said. */
  readonly here: Witness
  readonly there: Witness
}

/** A qualification that stands beside the claim in the origin, and that an outlet left out where it copied the rest. */
export type DroppedQualification = {
  readonly outletId: OutletId
  readonly fromOutletId: OutletId
  /** A plain sentence. */
  readonly because: string
  /** The passage as the outlet has it, the same passage in the origin, and what it left out. */
  readonly here: Witness
  readonly there: Witness
  readonly dropped: Witness
}

/**
 * not-mentioned: nothing tells why. published-before: every article of the outlet is older than the claim. truncated: an article
 * breaks off or was mostly not captured. too-short: no room for detail. dropped: it copies what stands around it and leaves it out.
 * not-analysed: all that it published is in a language that is not analysed.
 */
export type OmissionKind =
  | 'not-mentioned'
  | 'published-before'
  | 'truncated'
  | 'too-short'
  | 'dropped'
  | 'not-analysed'

export type Omission = {
  readonly kind: OmissionKind
  /** A plain sentence. */
  readonly because: string
  /** Empty where nothing can be shown. */
  readonly evidence: readonly Witness[]
}

/** A suggestion on the Admiralty scale for information; 4 is never suggested. Rules: docs/grading.md. Never a verdict. */
export type Grade = {
  readonly value: 1 | 2 | 3 | 5 | 6
  /** Name of the rule. */
  readonly rule: string
  /** The rule's words, with the claim's numbers. */
  readonly because: string
}

export type ClaimProvenance = {
  /** By outlet, in order of the claim's mentions. */
  readonly chains: readonly Chain[]
  readonly drift: readonly Drift[]
  readonly dropped: readonly DroppedQualification[]
  readonly grade: Grade
}

/** What is said of a claim that no engine with these rules has read. */
export const UNTRACED: ClaimProvenance = {
  chains: [],
  drift: [],
  dropped: [],
  grade: { value: 6, rule: 'ungraded', because: 'Analysed before grades were suggested: analyse it again.' },
}

export const EMPTY_GRAPH: StoryGraph = { nodes: [], edges: [] }
