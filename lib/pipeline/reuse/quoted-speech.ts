import type { Span } from '@/lib/model/span'
import type { Article } from '@/lib/model/types'
import { matchQuotes } from '@/lib/text/quotes'

/**
 * Spans of an article's running text that are somebody's words: between quotation marks (marks included), or a whole paragraph
 * without any after one that ends in a colon ("wrote in the post:"). In order, never overlapping; empty for none.
 */
export function quotedSpeech(article: Article): readonly Span[] {
  const quotes = matchQuotes(article.text, article.paragraphs).filter((quote) => quote.depth === 0)
  const out: Span[] = []
  let at = 0
  let introduced = false
  for (const { start, end, role } of article.paragraphs) {
    const from = at
    while ((quotes[at]?.start ?? Infinity) < end) at++
    if (introduced && at === from) out.push({ start, end })
    out.push(...quotes.slice(from, at).map((quote) => ({ start: quote.start, end: quote.end })))
    introduced = role === 'body' && article.text.slice(start, end).trimEnd().endsWith(':')
  }
  return out
}
