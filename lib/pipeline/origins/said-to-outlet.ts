import type { Article, Mention } from '@/lib/model/types'
import { once } from '@/lib/text/once'

/**
 * Whether a mention's own words say that they were said to the outlet of its article ("Jane Roe told the Coast Gazette"): it has
 * them first-hand, whatever of its text stands in an earlier one.
 */
export function saidToOutlet({ quote }: Mention, article: Article): boolean {
  return patternOf(article)?.test(quote) ?? false
}

const patternOf = once((article: Article) => {
  const name = article.outlet.trim().replace(/^the\s+/i, '')
  if (!/\p{L}/u.test(name)) return null
  const words = name.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(
    `\\b(?:told|tells|telling|(?:interview|speaking|spoke) (?:to|with))\\s+(?:the\\s+)?${words.join('\\s+')}(?![\\p{L}\\p{N}])`,
    'iu',
  )
})
