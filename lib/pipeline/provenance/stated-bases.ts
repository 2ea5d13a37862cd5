import type { Article, Mention } from '@/lib/model/types'
import { once, onceByText } from '@/lib/text/once'

const CITED =
  /,\s*(?:who\s+)?(?:citing|cited|quoting|quoted)\s+(?!by\b)([^,.;:"“”]{3,80}?)(?=\s*[,.;]|\s+(?:as|and)\s)/iu

/** What each of these has in it: most sentences have none, and are told apart quicker so. */
const MAY_CITE = /cit(?:ing|ed)|quot(?:ing|ed)/i

const HEARD =
  /\b(?:(?:had|has|have|he|she|they)\s+(?:only\s+)?heard(?<from>\s+from\s+[^,.;:"“”]{3,60}?(?=\s+that\b|\s*[,.;]))?|was\s+told|were\s+told|had\s+been\s+told|by\s+hearsay|second-?hand|rumou?rs?)\b/iu

/** As above. */
const MAY_BE_HEARSAY = /heard|told|hearsay|second|rumou?r/i

/** Sentences of one article that are kept: all mentions of one ask for what it says, and a damaged one may have thousands. */
const MOST_SENTENCES = 100

const basesOf = once((article: Article) =>
  onceByText((place) => {
    const [start, end] = place.split(' ').map(Number)
    const words = article.text.slice(start, end)
    return {
      cited: MAY_CITE.test(words) ? CITED.exec(words) : null,
      heard: MAY_BE_HEARSAY.test(words) ? HEARD.exec(words) : null,
    }
  }, MOST_SENTENCES),
)

/** What the sentence of a mention says of where the one quoted has it from: whom he cites, and that he has heard it; null for either. */
export function statedBases(
  { context }: Mention,
  article: Article,
): { readonly cited: RegExpExecArray | null; readonly heard: RegExpExecArray | null } {
  return basesOf(article)(`${context.start} ${context.end}`)
}
