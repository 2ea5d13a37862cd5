/** A claim with its proof, as its panel shows it. */
import type { ArticleHead } from './article-detail'
import type { Judgement, LogEntry } from './decisions'
import type { Omission, Witness } from './provenance'
import type { SlotPair } from './slots'
import type { StoryName } from './story'
import type { CellStance, Claim, Mention, Outlet, Voice } from './types'

/** A mention with all that its panel shows. Spans of source and cue point into the article, like `span`. */
export type MentionDetail = Mention & {
  /** The text from the start to the end of `context`: the sentence, or of a very long one the part near the mention. */
  readonly contextText: string
  /** Whether the sentence has more before and behind that. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
}

/** What one outlet does with a claim, with its proof. */
export type OutletEvidence = {
  readonly outlet: Outlet
  readonly stance: Exclude<CellStance, 'omits'>
  readonly repeatVoice: Voice | null
  readonly disputeVoice: Voice | null
  readonly articles: readonly {
    readonly article: ArticleHead
    readonly mentions: readonly MentionDetail[]
  }[]
}

export type ClaimDetail = {
  readonly story: StoryName
  readonly claim: Claim
  /** Outlets that repeat it, and that dispute it, whether loaded below or not. */
  readonly repeatedBy: number
  readonly disputedBy: number
  /** Outlets that carry it, in the story's order, the one asked for first; `more` of them were not loaded. */
  readonly outlets: readonly OutletEvidence[]
  readonly more: number
  /** Claims that say the same but for one slot. */
  readonly otherValues: readonly OtherValue[]
  /** What analysts decided on it, null for nothing, and the entries of the log that touch it, oldest first. */
  readonly judgement: Judgement | null
  readonly entries: readonly LogEntry[]
  /** Claims that it may be one with, the likest first. */
  readonly others: readonly Pick<Claim, 'id' | 'text'>[]
  readonly omittedBy: readonly {
    readonly outlet: Outlet
    /** Null where the engine of the run did not say why. */
    readonly omission: Omission | null
    readonly articles: readonly Pick<ArticleHead, 'id' | 'title' | 'published'>[]
  }[]
}

/** Another claim's value for a slot of this one: "15 dead" where this one has "12 dead". */
export type OtherValue = Pick<SlotPair, 'kind' | 'slot'> & {
  readonly claim: Pick<Claim, 'id' | 'text'>
  readonly here: Witness
  readonly there: Witness
}

/** A claim for its panel; the id of the one that took its place; or the last wording of one that no article makes any more. */
export type FoundClaim =
  | { readonly kind: 'claim'; readonly detail: ClaimDetail }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'retired'; readonly text: string; readonly entries: readonly LogEntry[] }
