import { activeDecisions } from '@/lib/model/active-decisions'
import type { Change, Judged, LogEntry, QuoteRef, TextAnchor } from '@/lib/model/decisions'
import { findAnchor } from './anchor'
import { CLAIM_GONE } from './decide-on-claim'
import { type Refs, readRefs } from './refs'

type Placed = { readonly of: number; readonly change: Change; readonly touches: readonly string[] }

/**
 * The decision `of` with another claim as its object, and with those of its quotes that still stand in the story; or why that cannot
 * be. The person chose the claim: a program would not.
 */
export function placeAgain(
  { of, claim: claimId }: { readonly of: number; readonly claim: string },
  { judged, log }: { readonly judged: Judged; readonly log: readonly LogEntry[] },
): Placed | { readonly refused: string } {
  if (!judged.lost.some((one) => one.seq === of))
    return { refused: `Entry ${of} has its place. Nothing was changed.` }
  const decision = activeDecisions(log).find((one) => one.seq === of)
  const refs = readRefs(judged.analysis)
  const claim = refs.claim(claimId)
  if (!decision || !claim) return { refused: CLAIM_GONE }
  const { change } = decision
  if (!('claim' in change))
    return { refused: 'That decision is about an outlet. Undo it, and decide on the outlet as it is now.' }
  const standing = <T extends TextAnchor>(quotes: readonly T[]) =>
    quotes.filter((quote) => !('lost' in findAnchor(quote, judged.analysis.articles)))
  const moved: Change = { ...change, claim: refs.claimRef(claim) }
  const placed =
    'quotes' in moved ? { ...moved, quotes: quotesOf(standing(moved.quotes), moved, refs, claimId) } : moved
  if ('quotes' in placed && placed.quotes.length === 0)
    return {
      refused: 'None of its quotes stands in that claim. Undo it, and decide on the claim as it is now.',
    }
  return { of, change: placed, touches: [`claim:${claimId}`, `entry:${of}`] }
}

/** Its own quotes as far as they stand; where none does, those of the claim that its outlet has now. */
function quotesOf(
  standing: readonly QuoteRef[],
  change: Change,
  refs: Refs,
  claimId: string,
): readonly QuoteRef[] {
  const claim = refs.claim(claimId)
  if (standing.length > 0 || !claim || change.action !== 'set-stance') return standing
  return refs
    .mentionsOf(claim)
    .filter((mention) => refs.outletIdOf(mention) === change.outlet.id)
    .map(refs.quoteRef)
}
