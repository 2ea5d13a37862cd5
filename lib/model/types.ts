/**
 * The plain immutable data that every room shares. Offsets are UTF-16 units of the article's frozen text, end excluded;
 * times are ISO 8601 UTC; durations are milliseconds. What the words mean: docs/words.md.
 */
import type { ClaimProvenance, Omission, StoryGraph } from './provenance'
import type { SlotPair } from './slots'
import type { Span } from './span'

export type { Span } from './span'

export type ArticleId = string
export type OutletId = string
export type MentionId = string
export type ClaimId = string

/** What an analyst or a story.json says of an article. Null means: not said, read it from the text. */
export type GivenMetadata = {
  readonly title: string | null
  readonly outlet: string | null
  readonly via: string | null
  readonly url: string | null
  /** ISO 8601 date or date-time, as precise as is known ("2014-09" is allowed). */
  readonly published: string | null
  readonly author: string | null
  /** ISO 639-1 code; absent where nobody said. */
  readonly language?: string
  /** Stretches of the text that somebody says are report, or are none, whatever the engine thinks; absent where nobody said. */
  readonly parts?: readonly GivenPart[]
}

/**
 * Whether a stretch of the text is report. It counts for the blocks (paragraphs) of which it covers half or more. `as` says what
 * it is where the structure of a page told; absent where a person did.
 */
export type GivenPart = Span & { readonly report: boolean; readonly as?: Zone['kind'] }

/** An article as it came in, before the engine. */
export type RawArticle = {
  readonly id: ArticleId
  /** Name of the file, or of the address, that it came from. */
  readonly file: string
  /** The frozen text; every span points into it. */
  readonly text: string
  /** SHA-256 of `text` in UTF-8, hex. */
  readonly sha256: string
  readonly given: GivenMetadata
}

/** Why a field of the metadata holds what it holds. `span` is null when it was given, not read. */
export type Evidence = {
  readonly field: 'outlet' | 'via' | 'title' | 'published' | 'author' | 'relays'
  readonly value: string
  readonly rule: string
  readonly span: Span | null
  /** "decided" fields are used; a "suggested" one waits for the analyst. */
  readonly weight: 'given' | 'decided' | 'suggested'
}

/** A part of an article that is not running report. */
export type Zone = Span & {
  readonly kind: 'title' | 'byline' | 'dateline' | 'credit' | 'caption' | 'boilerplate' | 'link' | 'heading'
  readonly rule: string
}

export type Outlet = {
  readonly id: OutletId
  /** "Unidentified outlet (file)" where nobody names it. Unique within a story. */
  readonly name: string
  readonly identified: boolean
}

/** An article after `clean`: its metadata decided, its text divided. */
export type Article = RawArticle & {
  readonly outletId: OutletId
  readonly outlet: string
  readonly via: string | null
  readonly title: string
  readonly published: string | null
  /** Outlets and agencies that the article says it takes its report from, in order of first naming. */
  readonly relays: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly zones: readonly Zone[]
  /** Blocks of running text (and the title), in order, zones of boilerplate left out. */
  readonly paragraphs: readonly Paragraph[]
  /** ISO 639-1 code, or "und" where it cannot be told. Only English ("en") and "und" are analysed. */
  readonly language: string
}

export type Paragraph = Span & { readonly role: 'title' | 'body' }

export type Sentence = Span & {
  readonly articleId: ArticleId
  /** Position among the article's sentences, from 0. */
  readonly index: number
  /** Position of its paragraph among the article's paragraphs, from 0. */
  readonly paragraph: number
  readonly role: 'title' | 'body'
}

/** Who is said to have said what. Any role may be in several pieces, or absent. */
export type Attribution = {
  readonly articleId: ArticleId
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** The source's words resolved through the story: "he" becomes "Yevgeny Shabayev". Null: no source named. */
  readonly sourceName: string | null
  /** The other outlet that the source said it to: the article has it from there. */
  readonly toldTo?: string | null
  /** Who stands behind the source by the text's own words: "citing contacts in a state security structure". */
  readonly basis: readonly string[]
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /** Name of the rule or model that decided. */
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
}

export type Stance = 'repeats' | 'disputes'
export type Voice = 'own' | 'attributed'
/** How strongly a mention asserts, strongest first. */
export type Hedge = 'asserted' | 'attributed' | 'hedged' | 'doubted'
export type DisputeKind = 'denial' | 'doubt' | 'contradiction' | 'correction'
/** Statements about a report that are no dispute of it. */
export type StatementKind = 'no-information' | 'no-comment' | 'no-response' | 'unverified'

export type MentionAttribution = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  /** Resolved name of who says it; null when the text names nobody. An outlet that it was told to stands before it in `chain`. */
  readonly sourceName: string | null
  readonly cueText: string | null
  /** From the proximate source backwards: ["Reuters", "two people close to them"]. */
  readonly chain: readonly string[]
}

/** One occurrence of a claim in one article. */
export type Mention = {
  readonly id: MentionId
  readonly articleId: ArticleId
  readonly span: Span
  /** `text.slice(span.start, span.end)`, always. */
  readonly quote: string
  /** The sentence (or sentences) around the quote. */
  readonly context: Span
  readonly role: 'title' | 'body'
  readonly stance: Stance
  readonly voice: Voice
  readonly hedge: Hedge
  readonly dispute: { readonly kind: DisputeKind; readonly reason: string; readonly evidence: Span } | null
  readonly statement: StatementKind | null
  readonly attribution: MentionAttribution | null
  /** Names of the rules or models that made this mention what it is, e.g. "mention:clause stance:denial-cue". */
  readonly decidedBy: string
  /** 0 to 1. */
  readonly confidence: number
}

export type Claim = {
  readonly id: ClaimId
  /** The canonical claim: the wording shown. */
  readonly text: string
  /** 0 = what an analyst must see first. */
  readonly rank: number
  /** Mentions, repeats before disputes, then in order of article and place. One mention may belong to several claims. */
  readonly mentionIds: readonly MentionId[]
  readonly origins: Origins
  readonly provenance: ClaimProvenance
}

/** How many sources stand behind an outlet count, and why. */
export type Origins = {
  /** Independent origins among the outlets that repeat the claim; 0 where none does. */
  readonly count: number
  readonly groups: readonly OriginGroup[]
}

export type OriginGroup = {
  /** What they go back to, in words: "Reuters", "Yevgeny Shabayev". */
  readonly name: string
  readonly outletIds: readonly OutletId[]
  /** Why these were merged, a plain sentence each. */
  readonly reasons: readonly string[]
  /** True where no article tells where its outlet has it from: it may share its origin with another, so the count is at most right. */
  readonly open?: boolean
  /** True where nobody stands behind it by name: the name only says which outlets share words. Missing in analyses of engines before 1.13. */
  readonly wordsOnly?: boolean
}

export type CellStance = 'repeats' | 'disputes' | 'both' | 'omits'

export type Cell = {
  readonly claimId: ClaimId
  readonly outletId: OutletId
  readonly stance: CellStance
  /** Empty exactly when `omits`. */
  readonly mentionIds: readonly MentionId[]
  /** How the dispute, if any, is held: in the outlet's own voice, or carried as somebody's. Null when nothing disputes. */
  readonly disputeVoice: Voice | null
  /** How the repetition, if any, is held. "own" when any repeating mention is. Null when nothing repeats. */
  readonly repeatVoice: Voice | null
  /** Why it may be missing; null exactly when the cell does not omit the claim. */
  readonly omission: Omission | null
}

/** A passage that stands in two articles. */
export type ReusePassage = { readonly a: Span; readonly b: Span; readonly words: number }

export type Reuse = {
  /** `a` comes before `b` in the order of articles. */
  readonly a: ArticleId
  readonly b: ArticleId
  /** Part of the shorter article's words that stands in the other, 0 to 1. */
  readonly share: number
  /** Part of the words of each that stands in the other; the larger is `share`. Missing where an older engine did not measure it. */
  readonly shares?: { readonly a: number; readonly b: number }
  /** Words of the longest run that is the same in both, without an edit; missing likewise. */
  readonly longestRun?: number
  readonly passages: readonly ReusePassage[]
  /** Who has it from whom, where a credit or the times tell; else null ("common text"). */
  readonly from: ArticleId | null
}

/** Everything that one run of the engine says of a story. */
export type Analysis = {
  readonly engine: string
  readonly articles: readonly Article[]
  readonly outlets: readonly Outlet[]
  readonly sentences: readonly Sentence[]
  readonly attributions: readonly Attribution[]
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
  readonly cells: readonly Cell[]
  readonly reuse: readonly Reuse[]
  readonly graph: StoryGraph
  /** Claims that say the same but for one slot, by their mentions. */
  readonly slots: readonly SlotPair[]
}
