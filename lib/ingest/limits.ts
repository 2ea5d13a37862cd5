/** What intake takes at most. A test may hand in smaller ones. */
export type Limits = {
  /** Bytes of one file. */
  readonly fileBytes: number
  /** Article files of one folder. */
  readonly files: number
}

/** 10 MB of text is a shelf of books, and 2,000 articles are more than one event has: beyond them it is a mistake. */
export const LIMITS: Limits = { fileBytes: 10 * 1024 * 1024, files: 2000 }

/** A size for people: "10 MB (10,485,760 bytes)"; no megabytes below one. */
export function sizeWords(bytes: number): string {
  const exact = `${bytes.toLocaleString('en-US')} bytes`
  const megabytes = Math.round((bytes / (1024 * 1024)) * 10) / 10
  return megabytes < 1 ? exact : `${megabytes.toLocaleString('en-US')} MB (${exact})`
}
