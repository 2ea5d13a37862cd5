const MB = 1024 * 1024

/** What intake takes at most. A test may hand in smaller ones. */
export type Limits = {
  /** Bytes of one file. */
  readonly fileBytes: number
  /** Article files of one folder. */
  readonly files: number
}

/** 10 MB of text is a shelf of books, and 2,000 articles are more than one event has: beyond them it is a mistake. */
export const LIMITS: Limits = { fileBytes: 10 * MB, files: 2000 }

/** Bytes of one document or zip: they hold pictures. */
export const DOCUMENT_BYTES = 50 * MB

/** What a zip may become. */
export type ZipLimits = {
  readonly files: number
  /** Bytes of all its files together, unpacked. */
  readonly inflated: number
  /** Times that it may grow. Text grows three to ten times, a repetitive table a hundred; bombs a thousand and more. */
  readonly ratio: number
  /** Bytes up to which growth does not matter. */
  readonly harmless: number
}

export const ZIP_LIMITS: ZipLimits = { files: 2000, inflated: 200 * MB, ratio: 200, harmless: 10 * MB }

/** A size for people: "10 MB (10,485,760 bytes)"; no megabytes below one. */
export function sizeWords(bytes: number): string {
  const exact = `${bytes.toLocaleString('en-US')} bytes`
  const megabytes = Math.round((bytes / MB) * 10) / 10
  return megabytes < 1 ? exact : `${megabytes.toLocaleString('en-US')} MB (${exact})`
}
