import type { Judged, Judgement } from '@/lib/model/decisions'
import { bySpan } from '@/lib/model/span'
import type { Cell, Claim, ClaimId, Mention } from '@/lib/model/types'
import { canonicalText } from '@/lib/pipeline/claims/canonical-text'
import { fillCells } from '@/lib/pipeline/claims/fill-cells'
import { readStory } from '@/lib/pipeline/claims/wording/read-story'
import type { WrittenClaim } from '@/lib/pipeline/claims/write-claims'
import { findOrigins } from '@/lib/pipeline/origins/find-origins'
import { prepareOrigins } from '@/lib/pipeline/origins/prepare-origins'
import { buildGraph } from '@/lib/pipeline/provenance/build-graph'
import { traceClaims } from '@/lib/pipeline/provenance/trace-claims'
import type { Board, Draft } from './board'
import { judgeOrigins } from './judge-origins'

/**
 * The story as a board leaves it. Of claims whose mentions, origins or outlets changed, what lies behind them is read anew by the
 * engine's own rules; all others are what the engine said.
 */
export function readBoard(board: Board): Pick<Judged, 'analysis' | 'judgements'> {
  const { engine, articles, outlets, outletsChanged } = board
  const drafts = [...board.claims.values()].sort((a, b) => a.rank - b.rank || Number(!a.own) - Number(!b.own))
  const changed = drafts.filter((draft) => draft.changed || outletsChanged)
  const judgements = new Map<ClaimId, Judgement>(
    drafts.filter((draft) => draft.judgement.decisions.length > 0).map((one) => [one.id, one.judgement]),
  )
  if (changed.length === 0 && board.gone.size === 0) {
    const claims = engine.claims.map((claim) =>
      reworded(claim, board.claims.get(claim.id)?.text ?? claim.text),
    )
    return { analysis: judgements.size === 0 ? engine : { ...engine, claims }, judgements }
  }

  const mentions = mentionsOf(board, drafts)
  const story = { ...engine, articles, outlets }
  const written = writeChanged(changed, story)
  const filled = fillCells(written, outlets, articles, mentions)
  const traced = traceClaims(written, filled, mentions, story)
  const claimOf = new Map(traced.claims.map((claim) => [claim.id, claim]))
  const claims = drafts.flatMap((draft): Claim[] => {
    const claim = claimOf.get(draft.id) ?? (draft.own && reworded(draft.own, draft.text))
    return claim ? [claim] : []
  })
  const cells = cellsInOrder(claims, [
    ...engine.cells.filter((c) => !claimOf.has(c.claimId)),
    ...traced.cells,
  ])
  const graph = buildGraph(
    story,
    claims.flatMap((claim) => claim.provenance.chains),
  )
  return { analysis: { ...engine, articles, outlets, mentions, claims, cells, graph }, judgements }
}

/** The claim itself where its wording is the engine's. */
function reworded(claim: Claim, text: string): Claim {
  return claim.text === text ? claim : { ...claim, text }
}

/** Those that a claim still holds: the engine's in its order, then those of analysts. */
function mentionsOf({ engine }: Board, drafts: readonly Draft[]): readonly Mention[] {
  const held = new Map(drafts.flatMap((draft) => draft.mentions).map((one) => [one.id, one]))
  const own = engine.mentions.flatMap((one) => held.get(one.id) ?? [])
  const known = new Set(own.map((one) => one.id))
  return [...own, ...[...held.values()].filter((one) => !known.has(one.id))]
}

function writeChanged(changed: readonly Draft[], story: Board['engine']): readonly WrittenClaim[] {
  const origins = prepareOrigins(story)
  const order = new Map(story.articles.map((article, i) => [article.id, i]))
  const nameless = changed.some((draft) => draft.text === '')
  const reader = nameless ? readStory(story) : null
  const taken = new Set(story.claims.map((claim) => claim.text))
  return changed.map((draft) => {
    const mentions = inOrder(draft.mentions, order)
    const text = draft.text === '' && reader ? canonicalText(mentions, reader, taken) : draft.text
    taken.add(text)
    return {
      id: draft.id,
      text,
      rank: draft.rank,
      mentionIds: mentions.map((mention) => mention.id),
      origins: judgeOrigins(findOrigins(mentions, origins), draft.origins, story.outlets),
    }
  })
}

/** Repeats before disputes, then by article and place, as the engine gives them. */
function inOrder(mentions: readonly Mention[], order: ReadonlyMap<string, number>): readonly Mention[] {
  const article = (mention: Mention) => order.get(mention.articleId) ?? order.size
  return [...mentions].sort(
    (a, b) =>
      Number(a.stance === 'disputes') - Number(b.stance === 'disputes') ||
      article(a) - article(b) ||
      bySpan(a.span, b.span) ||
      (a.id < b.id ? -1 : 1),
  )
}

function cellsInOrder(claims: readonly Claim[], cells: readonly Cell[]): readonly Cell[] {
  const of = new Map<ClaimId, Cell[]>(claims.map((claim) => [claim.id, []]))
  for (const cell of cells) of.get(cell.claimId)?.push(cell)
  return claims.flatMap((claim) => of.get(claim.id) ?? [])
}
