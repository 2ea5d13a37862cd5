/** What a search over stories asks for, and what it finds. */
import type { StoryName } from './story'
import type { Stance, Voice } from './types'

export const SEARCH_KINDS = ['claim', 'quote', 'article'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

export type SearchQuery = {
  /** As typed. */
  readonly words: string
  /** The story to look in, by slug; null for all. */
  readonly story: string | null
  /** One kind, page by page; null for the first few of each. */
  readonly kind: SearchKind | null
  /** From 1; counts only with a kind. */
  readonly page: number
}

/** Text cut where a word that was looked for begins and ends; the pieces put together are the text. */
export type MarkedText = readonly { readonly text: string; readonly hit: boolean }[]

type OfArticle = {
  readonly articleId: string
  readonly outlet: string
  readonly title: MarkedText
  readonly published: string | null
}

export type ClaimHit = {
  readonly kind: 'claim'
  readonly story: StoryName
  readonly claimId: string
  readonly text: MarkedText
  readonly repeatedBy: number
  readonly disputedBy: number
  readonly origins: number
  /** True where the origin of some outlet is not known, so that there are `origins` at most. */
  readonly atMost: boolean
  /** True where an analyst took it out of the matrix. */
  readonly hidden: boolean
}

export type QuoteHit = Omit<OfArticle, 'title'> & {
  readonly kind: 'quote'
  readonly story: StoryName
  readonly mentionId: string
  readonly text: MarkedText
  /** Who is quoted; empty where nobody is named. */
  readonly source: MarkedText
  readonly stance: Stance
  readonly voice: Voice
  /** The first claim that it is a mention of; null where none stands. */
  readonly claim: { readonly id: string; readonly text: string } | null
}

/** `text` is the part of the article where most of the words stand, with "…" where it is cut. */
export type ArticleHit = OfArticle & {
  readonly kind: 'article'
  readonly story: StoryName
  readonly text: MarkedText
}

export type SearchHit = ClaimHit | QuoteHit | ArticleHit

/** What a search found. `story` is null where all were searched. */
export type SearchPage = {
  readonly story: StoryName | null
  /** The words that were looked for, without what no search can look for (marks alone, what stands beyond the limits). Empty: nothing was looked for. */
  readonly terms: readonly string[]
  /** The words that must not stand in what is found. */
  readonly without: readonly string[]
  /** True where more was typed than is looked for. */
  readonly cut: boolean
  readonly counts: Readonly<Record<SearchKind, number>>
  /** Best first; of the kind asked for, or the first few of each kind, claims first. */
  readonly hits: readonly SearchHit[]
  readonly page: number
  readonly pages: number
}
