import type { Change } from '@/lib/model/decisions'
import { claimId } from '@/lib/model/ids'
import type { Mention } from '@/lib/model/types'
import { findAnchor } from './anchor'
import { type Board, decided, mentionsAt } from './board'
import { dropEmpty, judgeCell, moveMentions, outletOf, putMention, takeMentions } from './change-draft'
import { makeMention } from './make-mention'
import { heldElsewhere, lostQuotes, placeQuotes } from './place-quotes'

export const NO_CLAIM = 'its claim is not in the story any more'

/** The id of the claim that a decision makes: the same however often the log is read. */
function claimOfDecision(seq: number): string {
  return claimId([`decision ${seq}`])
}

/** Takes words out of every claim. Null, or what of it could not be done, in words that end a sentence; so below. */
export function notAClaim(
  board: Board,
  { quotes }: Extract<Change, { action: 'not-a-claim' }>,
  seq: number,
): string | null {
  const lost: string[] = []
  for (const quote of quotes) {
    const place = findAnchor(quote, board.articles)
    if ('lost' in place) {
      lost.push(place.lost)
      continue
    }
    for (const draft of [...board.claims.values()]) {
      const there = mentionsAt(draft, place.article.id, place.span)
      if (there.length === 0) continue
      judgeCell(board, draft, outletOf(board, place.article.id), seq)
      takeMentions(draft, there)
      dropEmpty(board, draft, null)
    }
  }
  return lostQuotes(lost, quotes.length)
}

/** Takes words out of one claim for good; where they stand in no other, they are a claim of their own. */
export function notSame(
  board: Board,
  { claim, quotes }: Extract<Change, { action: 'not-same' }>,
  seq: number,
): string | null {
  const draft = board.claims.get(claim.id)
  if (!draft) return NO_CLAIM
  const { placed, lost } = placeQuotes(board, draft, quotes)
  const homeless: Mention[] = []
  for (const { place, mentions } of placed) {
    if (mentions.length === 0) continue
    judgeCell(board, draft, outletOf(board, place.article.id), seq)
    if (heldElsewhere(board, draft, place)) takeMentions(draft, mentions)
    else homeless.push(...mentions)
  }
  if (homeless.length > 0 && homeless.length < draft.mentions.length) {
    decided(moveMentions(board, { draft, mentions: homeless, id: claimOfDecision(seq), text: '' }), seq)
  }
  dropEmpty(board, draft, null)
  return lostQuotes(lost, quotes.length)
}

/** Makes some of a claim's mentions a claim of their own. */
export function split(
  board: Board,
  { claim, quotes }: Extract<Change, { action: 'split' }>,
  seq: number,
): string | null {
  const draft = board.claims.get(claim.id)
  if (!draft) return NO_CLAIM
  const { placed, lost } = placeQuotes(board, draft, quotes)
  const id = claimOfDecision(seq)
  const mentions = placed.flatMap((one) => one.mentions)
  if (mentions.length === 0) {
    // A newer engine may have parted them itself: its claim has inherited the name.
    return board.claims.has(id) ? null : (lostQuotes(lost, quotes.length) ?? NO_QUOTES)
  }
  if (mentions.length === draft.mentions.length) return 'nothing would be left of its claim'
  decided(moveMentions(board, { draft, mentions, id, text: '' }), seq)
  decided(draft, seq)
  return lostQuotes(lost, quotes.length)
}

const NO_QUOTES = 'its quotes are not in the claim any more'

/** Adds words of an article to a claim, or sets their stance where the engine has found them meanwhile. */
export function addMention(
  board: Board,
  { claim, quote, to, voice }: Extract<Change, { action: 'add-mention' }>,
  seq: number,
): string | null {
  const draft = board.claims.get(claim.id)
  if (!draft) return NO_CLAIM
  const place = findAnchor(quote, board.articles)
  if ('lost' in place) return place.lost
  judgeCell(board, draft, outletOf(board, place.article.id), seq)
  const there = mentionsAt(draft, place.article.id, place.span).find((one) => one.stance === to)
  putMention(draft, there ?? null, there ?? makeMention(board, place, to, voice), seq)
  return null
}
