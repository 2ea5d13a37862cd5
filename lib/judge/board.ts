import type { Judgement } from '@/lib/model/decisions'
import { overlap, type Span } from '@/lib/model/span'
import type { Analysis, Article, Claim, ClaimId, Mention, Outlet, OutletId } from '@/lib/model/types'

/** A claim while decisions are applied to it. */
export type Draft = {
  readonly id: ClaimId
  text: string
  /** Where it stands among the claims. A claim that was split off stands where it came from. */
  readonly rank: number
  /** What the engine says of it; null for one that only decisions made. */
  readonly own: Claim | null
  mentions: Mention[]
  /** True where mentions or origins are no longer the engine's, so that what lies behind it must be read anew. */
  changed: boolean
  judgement: Judgement
  /** Origins as the analyst sees them, in the order of the decisions. */
  origins: { readonly independent: boolean; readonly outlets: readonly OutletId[] }[]
}

/** A story while decisions are applied to it; nothing of the analysis that it was made from is changed. */
export type Board = {
  articles: Article[]
  outlets: Outlet[]
  readonly engine: Analysis
  readonly claims: Map<ClaimId, Draft>
  readonly gone: Map<ClaimId, ClaimId | null>
  /** Pairs of claims that must not become one, both ways round. */
  readonly apart: Set<string>
  outletsChanged: boolean
}

const NO_JUDGEMENT: Judgement = {
  hidden: false,
  pinned: false,
  engineText: null,
  grade: null,
  notes: [],
  cells: {},
  mentions: {},
  decisions: [],
}

/** The story as the engine left it, ready for the first decision. */
export function openBoard(engine: Analysis): Board {
  const byId = new Map(engine.mentions.map((mention) => [mention.id, mention]))
  return {
    articles: [...engine.articles],
    outlets: [...engine.outlets],
    engine,
    claims: new Map(
      engine.claims.map((claim) => {
        const mentions = claim.mentionIds.flatMap((id) => byId.get(id) ?? [])
        return [claim.id, newDraft(claim.id, claim.text, claim.rank, mentions, claim)]
      }),
    ),
    gone: new Map(),
    apart: new Set(),
    outletsChanged: false,
  }
}

/** A claim on the board as nobody has judged it yet; `own` is the engine’s, null for one that decisions made. */
export function newDraft(
  id: ClaimId,
  text: string,
  rank: number,
  mentions: readonly Mention[],
  own: Claim | null,
): Draft {
  const judgement = NO_JUDGEMENT
  return { id, text, rank, own, mentions: [...mentions], changed: own === null, judgement, origins: [] }
}

/** Notes on the claim that entry `seq` made it what it is. */
export function decided(draft: Draft, seq: number, change: Partial<Judgement> = {}): void {
  draft.judgement = { ...draft.judgement, ...change, decisions: [...draft.judgement.decisions, seq] }
}

/** How much of two spans must be shared for one to be the other cut a little differently. */
const SAME = 0.5

/** True where two mentions of one article are of the same words, cut a little differently perhaps. */
export function sameWords(a: Span, b: Span): boolean {
  const whole = Math.max(a.end, b.end) - Math.min(a.start, b.start)
  return whole > 0 && overlap(a, b) / whole >= SAME
}

/** The claim's mentions at a place of an article, the exact one alone where there is one. */
export function mentionsAt(draft: Draft, articleId: string, span: Span): readonly Mention[] {
  const there = draft.mentions.filter((one) => one.articleId === articleId && sameWords(one.span, span))
  const exact = there.filter((one) => one.span.start === span.start && one.span.end === span.end)
  return exact.length > 0 ? exact : there
}
