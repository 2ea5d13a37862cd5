import { onceByText } from '@/lib/text/once'
import { wordsIn } from '@/lib/text/word-characters'
import { STOP_WORDS } from '@/lib/text/words/stop-words'
import type { Piece } from './wording'

/** How often the words of a claim stand in its mentions, 0 to 1 each, and the Euclidean length of these numbers; never 0. */
export type Shared = { readonly shares: ReadonlyMap<string, number>; readonly norm: number }

/** What of a claim's mentions their wording should hold: for each word the share of the mentions that have it. */
export function sharedWords(quotes: readonly string[]): Shared {
  const counts = new Map<string, number>()
  for (const quote of quotes)
    for (const word of contentWords(quote)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const shares = new Map([...counts].map(([word, n]) => [word, n / quotes.length]))
  const norm = Math.sqrt([...shares.values()].reduce((sum, x) => sum + x * x, 0)) || 1
  return { shares, norm }
}

/** Cosine between the draft's words and the shares of all mentions' words. */
export function closeness(pieces: readonly Piece[], shared: Shared): number {
  const own = new Set<string>()
  // What a name is shown with does not count.
  for (const { text, low, putIn } of pieces)
    for (const word of wordsOfPiece(putIn ? low : text)) own.add(word)
  if (own.size === 0) return 0
  let dot = 0
  for (const word of own) dot += shared.shares.get(word) ?? 0
  return dot / (Math.sqrt(own.size) * shared.norm)
}

/** Words of a story's pieces that are kept: the same ones stand in many wordings. */
const MOST_PIECES = 10_000
const wordsOfPiece = onceByText((text): readonly string[] => [...contentWords(text)], MOST_PIECES)

function contentWords(text: string): ReadonlySet<string> {
  const out = new Set<string>()
  for (const word of wordsIn(text.toLowerCase()))
    if (word.length > 1 && !STOP_WORDS.has(word)) out.add(word.slice(0, 6))
  return out
}
