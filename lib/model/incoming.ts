import type { Evidence, RawArticle } from './types'

/** What a web server answered, and when: what an article that was fetched can be held to. */
export type Capture = {
  /** As it was asked for. */
  readonly url: string
  /** The address that answered, after redirects. */
  readonly finalUrl: string
  /** ISO 8601 UTC. */
  readonly fetchedAt: string
  readonly status: number
  /** Of the last answer, names in small letters; several of one name joined by ", ". */
  readonly headers: Readonly<Record<string, string>>
  /** SHA-256 of the body, hex: of what the server sent, its compression for the way undone. */
  readonly sha256: string
}

/** An article as intake hands it on: what the engine reads, and the bytes that it was read from. */
export type IncomingArticle = RawArticle & {
  /** The bytes as they came: for a web page its HTML, for a text file the file. */
  readonly original: Uint8Array
  /** SHA-256 of `original`, hex. */
  readonly originalSha256: string
  /** What `original` is, by its content: "text/plain", "text/html", "application/pdf" … */
  readonly mediaType: string
  /** When the bytes were read, ISO 8601 UTC. */
  readonly capturedAt: string
  /** Null where it was not fetched. */
  readonly capture: Capture | null
  /** Where the fields of `given` that came from the page's own metadata were read; empty for text files. */
  readonly pageEvidence: readonly Evidence[]
}

/** Something that came in and could not be used: what, why, and what the person can do about it. */
export type Rejection = {
  /** Name of the file, within the folder or the zip; or the address. */
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
