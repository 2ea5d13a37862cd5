import type { ArticleFact, ArticleFacts } from './decisions'
import type { RunInfo, StoryName } from './story'
import type { ArticleId, Evidence } from './types'

/** What is known of an article, as it can be put right. */
export type KnownArticle = {
  readonly id: ArticleId
  readonly file: string
  /** Of the text: evidence points into it. */
  readonly text: string
  /** As the story shows them, with what was put right since; null where nobody knows. */
  readonly facts: ArticleFacts
  readonly evidence: readonly Evidence[]
  /** Where the page or feed says what was taken from it. */
  readonly pageEvidence: readonly Evidence[]
  readonly putRight: PutRight
}

/** For each fact that an analyst put right: who, and the entry of the log. */
export type PutRight = Partial<
  Readonly<Record<ArticleFact, { readonly who: string; readonly entry: number }>>
>

/** An article that analysts took out of a story. */
export type LeftOut = {
  readonly id: ArticleId
  readonly title: string
  readonly who: string
  readonly entry: number
  /** Empty where no reason was given. */
  readonly why: string
  /** Of its text, hex. */
  readonly sha256: string
}

/** The articles of a story as far as they can be put right, in its order. */
export type KnownArticles = {
  readonly story: StoryName
  readonly run: RunInfo | null
  /** Entries of the story's log of decisions. */
  readonly decisions: number
  readonly articles: readonly KnownArticle[]
}
