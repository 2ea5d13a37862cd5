import type { Mention } from '@/lib/model/types'
import { once } from '@/lib/text/once'
import { lettersEnd, wordEnd } from '@/lib/text/word-characters'
import { STOP_WORDS } from '@/lib/text/words/stop-words'

/** How many letters of a word count: "engineer", "engineers", "engineering" are one word. */
const STEM = 6

/** The words with content of their own, in order, cut to their stems. */
export function contentWords(text: string): readonly string[] {
  const out: string[] = []
  const low = text.toLowerCase()
  for (let at = 0; at < low.length; ) {
    const end = wordEnd(low, at)
    if (end === at) {
      at++
      continue
    }
    const bare = low.slice(at, end)
    // "don't" is one word, and a stop word.
    const rest = /['’]/.test(low.charAt(end)) ? lettersEnd(low, end + 1) : end
    at = Math.max(end, rest > end + 1 ? rest : end)
    if (
      bare.length > 1 &&
      !STOP_WORDS.has(bare) &&
      (at === end || !STOP_WORDS.has(`${bare}'${low.slice(end + 1, at)}`))
    )
      out.push(bare.slice(0, STEM))
  }
  return out
}

/** The same of a mention's quote, read once for each mention. */
export const quoteWords = once(({ quote }: Pick<Mention, 'quote'>) => contentWords(quote))

/** The same, each word once. */
export const quoteWordSet = once(
  (mention: Pick<Mention, 'quote'>): ReadonlySet<string> => new Set(quoteWords(mention)),
)

/** Which two words stand side by side, in whatever order: "fire engine" and "an engine on fire" have the same pair. */
export function wordPairs(words: readonly string[]): ReadonlySet<string> {
  const out = new Set<string>()
  words.forEach((word, i) => {
    const before = words[i - 1]
    if (before !== undefined) out.add(before < word ? `${before} ${word}` : `${word} ${before}`)
  })
  return out
}
