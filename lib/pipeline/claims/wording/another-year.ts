/** A year in which something is said to have been: not "since 2017", which goes on, nor "the 2022 election". */
const YEAR =
  /(?:19|20)\d\d(?<=(?:\b(?:in|during|early|mid|late|year|January|February|March|April|May|June|July|August|September|October|November|December)[ -]|\d, )\d{4})(?![\p{L}\d-]|[.,]\d)/giu

/** UTF-16 units at the end of a text that are read: of a text without full stops all is one sentence. */
const REACH = 1000

/**
 * Whether the last year that is named in these texts of an article, nearest first, is not the one in which it was published: "in
 * March" may be of that year, then. False where none is named.
 */
export function speaksOfAnotherYear(texts: readonly string[], published: string | null): boolean {
  const own = published?.slice(0, 4)
  for (const text of texts) {
    const years = text.slice(-REACH).match(YEAR) ?? []
    if (years.length > 0) return years.at(-1) !== own
  }
  return false
}
