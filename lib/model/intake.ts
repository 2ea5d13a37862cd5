/** What comes in and is not yet part of a story: an analyst looks at it first. Times are ISO 8601 UTC, hashes SHA-256 in hex. */
import type { IncomingArticle, Rejection } from './incoming'
import type { Article, GivenMetadata } from './types'

/** How an article came in. */
export type DraftOrigin = 'paste' | 'file' | 'url' | 'feed'

/** One article as it was read and nobody has accepted it yet; it can be stored as it stands. */
export type Draft = IncomingArticle & {
  readonly origin: DraftOrigin
  /** What it lay in: name of the zip, address of the feed. Null where it came by itself. */
  readonly within: string | null
  /** Whole sentences for the person: what was odd, what was left out, what the publisher wishes. Empty for nothing. */
  readonly notes: readonly string[]
}

/** What was made of one input. Nothing is lost without a word: an input without a draft has a rejection. */
export type Intake = {
  readonly drafts: readonly Draft[]
  /** `file` is the name of the file (within a zip: "news.zip/a.txt") or the address. */
  readonly rejected: readonly Rejection[]
  /** Names that were left alone because they are no articles. */
  readonly ignored: readonly string[]
}

export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array }

/** One thing that an analyst hands in. All but the bytes of a file survives JSON, so that it can wait in a queue. */
export type IntakeSource =
  | { readonly kind: 'paste'; readonly text: string; readonly given?: Partial<GivenMetadata> }
  | ({ readonly kind: 'file' } & UploadedFile)
  | { readonly kind: 'url'; readonly url: string; readonly given?: Partial<GivenMetadata> }
  | { readonly kind: 'feed-item'; readonly feed: string; readonly item: FeedItem }

/** A feed (RSS, Atom, RDF or JSON Feed) to choose from. */
export type Feed = {
  /** Where it was fetched from at last. */
  readonly url: string
  readonly format: 'rss' | 'atom' | 'rdf' | 'json'
  readonly title: string | null
  /** In the feed's order. */
  readonly items: readonly FeedItem[]
  /** Whole sentences for the person. */
  readonly notes: readonly string[]
}

/** One entry of a feed. Null where the feed does not say. */
export type FeedItem = {
  /** Unique within the feed. */
  readonly id: string
  readonly title: string | null
  /** http or https, made absolute. */
  readonly url: string | null
  /** ISO 8601 UTC. */
  readonly published: string | null
  readonly author: string | null
  /** Whom the item is said to come from (RSS `<source>`), where the feed gathers from others. */
  readonly outlet: string | null
  /** A first impression, plain text, at most 300 characters. */
  readonly summary: string | null
  /** The article itself as HTML, where the feed carries it. It is parsed and never rendered. */
  readonly content: string | null
}

/** A draft beside what the engine reads off it, for a person to look at and correct. */
export type DraftPreview = {
  readonly draft: Draft
  /** Outlet, via, title, published, language, evidence and zones, as an analysis would decide them. */
  readonly article: Article
  readonly author: string | null
  readonly language: { readonly code: string; readonly name: string; readonly analysed: boolean }
  /** The draft's notes, and those that only the engine can tell ("is in German …"). */
  readonly notes: readonly string[]
  readonly likenesses: readonly Likeness[]
}

/** That a draft is, or nearly is, another article: an earlier draft or one that the story has. */
export type Likeness = {
  /** "address": another text from the same address; "text": the same words; "nearly": most of the words. */
  readonly kind: 'text' | 'address' | 'nearly'
  readonly other: {
    readonly id: string
    readonly file: string
    readonly outlet: string
    readonly title: string
    readonly stored: boolean
  }
  /** Part of the shorter one's words that stands in the other, 0 to 1. */
  readonly share: number
  /** A whole sentence: "94 % the same words as “…” (Reuters)." */
  readonly words: string
}
