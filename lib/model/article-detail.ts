/** Articles as the reader and the comparison of two of them show them. */
import type { Capture } from './incoming'
import type { PutRight } from './known-article'
import type { RunInfo, StoryName } from './story'
import type { Article, Claim, Evidence, Mention, Outlet, ReusePassage, Span } from './types'

export type ArticleHead = Pick<Article, 'id' | 'file' | 'title' | 'outlet' | 'outletId' | 'via' | 'published'>

export type ArticleDetail = {
  readonly story: StoryName
  readonly article: Article
  readonly outlet: Outlet
  /** When the text was read, ISO 8601 UTC. */
  readonly capturedAt: string
  /** SHA-256 of the bytes as they came, hex. */
  readonly originalSha256: string
  /** From where and when it was fetched, first first; empty where it came otherwise. */
  readonly captures: readonly Capture[]
  /** Where the page or feed says what was taken from it. */
  readonly pageEvidence: readonly Evidence[]
  readonly putRight: PutRight
  readonly copied: readonly CopiedPassage[]
  readonly mentions: readonly (Mention & { readonly claims: readonly Pick<Claim, 'id' | 'text'>[] })[]
  readonly run: RunInfo | null
  /** Entries of the story's log of decisions. */
  readonly decisions: number
}

/** Two articles and what was copied between them; `a` is the one that was asked for. */
export type ArticlePair = {
  readonly story: StoryName
  readonly a: Article
  readonly b: Article
  /** Part of the shorter one's words that stands in the other, 0 to 1. */
  readonly share: number
  /** The same of each, and the words of the longest run without an edit; missing where they were not measured. */
  readonly shares?: { readonly a: number; readonly b: number }
  readonly longestRun?: number
  /** Who has it from whom, by article; null where nothing tells. */
  readonly from: string | null
  /** In the order of `a`. */
  readonly passages: readonly ReusePassage[]
}

/** A passage of an article that stands in another one too. */
export type CopiedPassage = {
  readonly span: Span
  /** The other article, its outlet and via, and the passage's number there: `besideHref` leads to it. */
  readonly other: string
  readonly outlet: string
  readonly via: string | null
  readonly number: number
}

/** One line of the list of a story's articles. */
export type ArticleLine = ArticleHead & { readonly mentions: number; readonly identified: boolean }
