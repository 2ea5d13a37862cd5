/** A year in which something is said to have been: not "since 2017", which goes on, nor "the 2022 election". */
const YEAR =
  /(?<=\b(?:in|during|early|mid|late|year|January|February|March|April|May|June|July|August|September|October|November|December)[ -]|\d, )((?:19|20)\d\d)(?![\p{L}\d-]|[.,]\d)/giu

/**
 * Whether the last year that is named in these texts of an article, nearest first, is not the one in which it was published: "in
 * March" may be of that year, then. False where none is named.
 */
export function speaksOfAnotherYear(texts: readonly string[], published: string | null): boolean {
  const own = published?.slice(0, 4)
  for (const text of texts) {
    const years = [...text.matchAll(YEAR)].map((match) => match[1])
    if (years.length > 0) return years.at(-1) !== own
  }
  return false
}
