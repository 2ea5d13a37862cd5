import type { Attribution } from '@/lib/model/types'
import { type Reading, spanOf } from './reading'

/** Words of a quotation from which on it is nobody else's when the same words stand in the text. */
const FEWEST = 4

/**
 * Quotations in a headline that names nobody for them, as their speaker’s by whom the text below quotes the same words. Empty where the
 * text does not.
 */
export function headlineQuotes(reading: Reading, said: readonly Attribution[]): readonly Attribution[] {
  const { article, quotes, words, sentences } = reading
  const low = (start: number, end: number) => wordsOf(article.text.slice(start, end))
  return quotes.flatMap((quote) => {
    const sentence = sentences[words[quote.from]?.sentence ?? -1]
    if (quote.from < 0 || sentence?.role !== 'title') return []
    const span = spanOf(reading, quote)
    const own = low(span.start, span.end)
    if (own.split(' ').length < FEWEST) return []
    const known = said.some(
      (one) => one.sourceName !== null && one.content.some((c) => c.start < span.end && span.start < c.end),
    )
    const below = known
      ? undefined
      : said.find(
          (one) =>
            one.sourceName !== null &&
            one.content.some((c) => c.start > span.end && ` ${low(c.start, c.end)} `.includes(` ${own} `)),
        )
    if (!below) return []
    return [
      {
        ...below,
        source: [],
        cue: [],
        content: [span],
        basis: [],
        kind: 'direct',
        rule: 'rule:headline-quote',
      },
    ]
  })
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
