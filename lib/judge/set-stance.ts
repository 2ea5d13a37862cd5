import type { Change } from '@/lib/model/decisions'
import type { Mention, Stance } from '@/lib/model/types'
import type { Board, Draft } from './board'
import { dropEmpty, judgeCell, outletOf, putMention, takeMentions } from './change-draft'
import { NO_CLAIM } from './judge-mentions'
import { makeMention, withStance } from './make-mention'
import { heldElsewhere, lostQuotes, placeQuotes } from './place-quotes'

/**
 * Makes an outlet repeat, dispute, do both or leave out a claim, on the quotes that the analyst saw. Quotes that came to the cell
 * later keep the engine's stance: nobody has judged them. Null, or what could not be done, in words that end a sentence.
 */
export function setStance(
  board: Board,
  change: Extract<Change, { action: 'set-stance' }>,
  seq: number,
): string | null {
  const draft = board.claims.get(change.claim.id)
  if (!draft) return NO_CLAIM
  const { placed, lost } = placeQuotes(board, draft, change.quotes)
  const home = placed[0] ? outletOf(board, placed[0].place.article.id) : change.outlet.id
  if (!board.outlets.some((outlet) => outlet.id === home)) return 'its outlet is not in the story any more'
  judgeCell(board, draft, home, seq)
  if (change.to === 'omits') {
    takeMentions(
      draft,
      placed.flatMap((one) => one.mentions),
    )
    const unseen = draft.mentions.some((one) => outletOf(board, one.articleId) === home)
    dropEmpty(board, draft, null)
    if (unseen) return 'the outlet carries the claim in words that were not there when it was decided'
    return lostQuotes(lost, change.quotes.length)
  }
  const standing: Mention[] = []
  for (const { place, mentions } of placed) {
    if (mentions.length > 0) standing.push(...mentions)
    else if (heldElsewhere(board, draft, place)) lost.push('its words stand in another claim')
    else {
      const mention = makeMention(board, place, change.to === 'disputes' ? 'disputes' : 'repeats', 'own')
      putMention(draft, null, mention, seq)
      standing.push(mention)
    }
  }
  if (change.to === 'both') setBoth(draft, standing, seq)
  else for (const mention of standing) putMention(draft, mention, withStance(mention, change.to), seq)
  return lostQuotes(lost, change.quotes.length)
}

/** Where all the quotes do one thing, the first does the other too. */
function setBoth(draft: Draft, mentions: readonly Mention[], seq: number): void {
  const [first] = mentions
  if (!first) return
  for (const mention of mentions) putMention(draft, mention, mention, seq)
  for (const stance of ['repeats', 'disputes'] satisfies readonly Stance[]) {
    if (!mentions.some((one) => one.stance === stance))
      putMention(draft, null, withStance(first, stance), seq)
  }
}
