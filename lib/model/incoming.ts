import type { Evidence, RawArticle } from './types'

/** An article as intake hands it on: what the engine reads, and the bytes that it was read from. */
export type IncomingArticle = RawArticle & {
  /** The bytes as they came: for a web page its HTML, for a text file the file. */
  readonly original: Uint8Array
  /** SHA-256 of `original`, hex. */
  readonly originalSha256: string
  /** When the bytes were read, ISO 8601 UTC. */
  readonly capturedAt: string
  /** Where the fields of `given` that came from the page's own metadata were read; empty for text files. */
  readonly pageEvidence: readonly Evidence[]
}

/** Something that came in and could not be used: what, why, and what the person can do about it. */
export type Rejection = {
  /** Name of the file, within the folder. */
  readonly file: string
  /** Ends a sentence that starts with the name of the file: "is empty". */
  readonly reason: string
  /** A sentence. */
  readonly todo: string
}

/** A story as read from a folder or an upload. */
export type IncomingStory = {
  readonly slug: string
  readonly title: string
  /** True for the story that is shipped: its articles are digests. */
  readonly sample: boolean
  /** By name of file, in UTF-16 code units. */
  readonly articles: readonly IncomingArticle[]
  readonly rejected: readonly Rejection[]
  /** Names that were left alone because they are no articles: other kinds of files, sub-folders. */
  readonly ignored: readonly string[]
}
