import type { Change } from '@/lib/model/decisions'
import { type Board, type Draft, decided } from './board'
import { moveMentions } from './change-draft'
import { NO_CLAIM } from './judge-mentions'
import { placeQuotes } from './place-quotes'

/** Makes one claim of two: the mentions of `other` are those of `claim` from then on. */
export function merge(
  board: Board,
  { claim, other }: Extract<Change, { action: 'merge' }>,
  seq: number,
): string | null {
  const into = board.claims.get(claim.id)
  const from = board.claims.get(other.id)
  if (!into) return NO_CLAIM
  if (board.apart.has(pair(claim.id, other.id))) return 'the two were declared not the same'
  if (!from) {
    const { placed } = placeQuotes(board, into, other.quotes)
    // The engine may have come to see it so itself.
    if (placed.length === 0 || placed.some((one) => one.mentions.length === 0))
      return 'the claim to be merged is not in the story any more'
    decided(into, seq)
    return null
  }
  const { notes, pinned, mentions, cells, decisions } = from.judgement
  const own = into.judgement
  decided(into, seq, {
    notes: [...own.notes, ...notes].sort((a, b) => a.seq - b.seq),
    pinned: own.pinned || pinned,
    mentions: { ...mentions, ...own.mentions },
    cells: { ...cells, ...own.cells },
    decisions: [...new Set([...decisions, ...own.decisions])].sort((a, b) => a - b),
  })
  moveMentions(board, { draft: from, mentions: from.mentions, id: into.id, text: into.text })
  return null
}

/** Holds two claims apart: where the engine has made one of them, the quotes of the other leave it again. */
export function keepApart(
  board: Board,
  { claim, other }: Extract<Change, { action: 'keep-apart' }>,
  seq: number,
): string | null {
  board.apart.add(pair(claim.id, other.id)).add(pair(other.id, claim.id))
  const [a, b] = [board.claims.get(claim.id), board.claims.get(other.id)]
  if (a && b) {
    for (const draft of [a, b]) decided(draft, seq)
    return null
  }
  if (a) return part(board, a, other, seq)
  if (b) return part(board, b, claim, seq)
  return 'neither of its claims is in the story any more'
}

function part(
  board: Board,
  draft: Draft,
  lost: Extract<Change, { action: 'keep-apart' }>['other'],
  seq: number,
): string | null {
  const mentions = placeQuotes(board, draft, lost.quotes).placed.flatMap((one) => one.mentions)
  if (mentions.length === 0 || mentions.length === draft.mentions.length)
    return 'one of its claims is not in the story any more'
  decided(moveMentions(board, { draft, mentions, id: lost.id, text: lost.text }), seq)
  decided(draft, seq)
  return null
}

function pair(a: string, b: string): string {
  return `${a} ${b}`
}

type OnClaim = Extract<
  Change,
  { action: 'reword' | 'hide' | 'pin' | 'note' | 'grade' | 'origins-independent' | 'origins-shared' }
>

/** What is said of a claim as a whole. */
export function judgeClaim(board: Board, change: OnClaim, seq: number): string | null {
  const draft = board.claims.get(change.claim.id)
  if (!draft) return NO_CLAIM
  const { judgement } = draft
  switch (change.action) {
    case 'reword':
      decided(draft, seq, { engineText: judgement.engineText ?? draft.text })
      draft.text = change.to
      return null
    case 'hide':
      decided(draft, seq, { hidden: change.to })
      return null
    case 'pin':
      decided(draft, seq, { pinned: change.to })
      return null
    case 'note':
      decided(draft, seq, { notes: [...judgement.notes, { seq, text: change.to }] })
      return null
    case 'grade':
      decided(draft, seq, { grade: change.to })
      return null
    case 'origins-independent':
    case 'origins-shared':
      decided(draft, seq)
      draft.changed = true
      draft.origins.push({
        independent: change.action === 'origins-independent',
        outlets: change.outlets.map((outlet) => outlet.id),
      })
      return null
  }
}
