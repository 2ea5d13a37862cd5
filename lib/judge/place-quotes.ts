import type { QuoteRef, TextAnchor } from '@/lib/model/decisions'
import type { Mention } from '@/lib/model/types'
import { findAnchor, type Place } from './anchor'
import { type Board, type Draft, mentionsAt } from './board'

/** A quote where it stands now, with the claim's mentions of the same words; none where the claim has none there. */
export type PlacedQuote = { readonly place: Place; readonly mentions: readonly Mention[] }

/** The quotes of a decision in the story as it is, and why others cannot be found, in words that end a sentence. */
export function placeQuotes(
  board: Board,
  draft: Draft,
  quotes: readonly (TextAnchor | QuoteRef)[],
): { readonly placed: readonly PlacedQuote[]; readonly lost: string[] } {
  const placed: PlacedQuote[] = []
  const lost: string[] = []
  for (const quote of quotes) {
    const place = findAnchor(quote, board.articles)
    if ('lost' in place) {
      lost.push(place.lost)
      continue
    }
    const there = mentionsAt(draft, place.article.id, place.span)
    // The same words may repeat one thing and dispute it: then the one that was meant.
    const meant = 'stance' in quote ? there.filter((one) => one.stance === quote.stance) : []
    placed.push({ place, mentions: meant.length > 0 ? meant : there })
  }
  return { placed, lost }
}

/** True where another claim of the story holds the words. */
export function heldElsewhere(board: Board, draft: Draft, { article, span }: Place): boolean {
  return [...board.claims.values()].some(
    (other) => other !== draft && mentionsAt(other, article.id, span).length > 0,
  )
}

/** What is said of a decision of which some quotes were not found; null where all were. */
export function lostQuotes(lost: readonly string[], all: number): string | null {
  if (lost.length === 0) return null
  const reasons = [...new Set(lost)].join('; ')
  return all === 1 ? reasons : `of its ${all} quotes ${lost.length} cannot be found: ${reasons}`
}
