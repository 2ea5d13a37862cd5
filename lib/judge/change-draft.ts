import type { Mention, OutletId, Stance } from '@/lib/model/types'
import { type Board, type Draft, decided, newDraft } from './board'

/** Puts one mention of a claim in the place of another, or adds it, and remembers what the engine said there. */
export function putMention(draft: Draft, former: Mention | null, mention: Mention, seq: number): void {
  const known = former && draft.judgement.mentions[former.id]
  const engine: Stance | null = known ? known.engine : (former?.stance ?? null)
  draft.mentions = [
    ...draft.mentions.filter((one) => one.id !== former?.id && one.id !== mention.id),
    mention,
  ]
  draft.changed ||= former !== mention
  const { [former?.id ?? '']: _, ...others } = draft.judgement.mentions
  draft.judgement = { ...draft.judgement, mentions: { ...others, [mention.id]: { engine, seq } } }
}

/** Takes mentions out of a claim; those that it does not have change nothing. */
export function takeMentions(draft: Draft, mentions: readonly Mention[]): void {
  if (mentions.length === 0) return
  draft.mentions = draft.mentions.filter((one) => !mentions.includes(one))
  draft.changed = true
}

/** Notes that an entry of the log decided on a cell, and what the engine says there. */
export function judgeCell(board: Board, draft: Draft, outletId: OutletId, seq: number): void {
  const known = draft.judgement.cells[outletId]
  const cell = draft.own && board.engine.cells.find((c) => c.claimId === draft.id && c.outletId === outletId)
  const engine = known ? known.engine : (cell?.stance ?? (draft.own ? 'omits' : null))
  decided(draft, seq, { cells: { ...draft.judgement.cells, [outletId]: { engine, seq } } })
}

/** The outlet of an article as decisions left it; empty for an article that is not in the story. */
export function outletOf(board: Board, articleId: string): OutletId {
  return board.articles.find((article) => article.id === articleId)?.outletId ?? ''
}

/** Takes a claim without mentions out of the story; `successor` is the one that has them now. */
export function dropEmpty(board: Board, draft: Draft, successor: string | null): void {
  if (draft.mentions.length > 0) return
  board.claims.delete(draft.id)
  board.gone.set(draft.id, successor)
}

/** Moves mentions of a claim into the claim `id`, which is made where it does not stand yet; its wording is the engine's to find. */
export function moveMentions(
  board: Board,
  { draft, mentions, id, text }: { draft: Draft; mentions: readonly Mention[]; id: string; text: string },
): Draft {
  const target = board.claims.get(id) ?? newDraft(id, text, draft.rank, [], null)
  board.claims.set(id, target)
  board.gone.delete(id)
  const known = new Set(target.mentions.map((one) => one.id))
  target.mentions = [...target.mentions, ...mentions.filter((one) => !known.has(one.id))]
  target.changed = true
  takeMentions(draft, mentions)
  dropEmpty(board, draft, id)
  return target
}
