import type { Span } from './span'
import type { DisputeKind, Stance } from './types'

/** One place at which somebody else's reading of the story finds a claim. */
export type GivenMention = {
  readonly articleId: string
  /** In the article's text, not empty. */
  readonly span: Span
  readonly stance: Stance
  /** Who is said to have said it; null in the outlet's own voice, undefined where that is left to the engine. */
  readonly source: string | null | undefined
  /** How it disputes; undefined where that is left to the engine, or where it repeats. */
  readonly kind: DisputeKind | undefined
}

/** The claims that another engine found in the same articles: what is a claim, what is the same one, and who disputes it. */
export type GivenClaims = {
  /** Its name and version, as the analysis shows them. */
  readonly engine: string
  readonly claims: readonly (readonly GivenMention[])[]
}
