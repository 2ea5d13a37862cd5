import type { Judgement } from '@/lib/model/decisions'
import { type Omission, UNTRACED } from '@/lib/model/provenance'
import type { Cell, Claim, Mention } from '@/lib/model/types'
import { ORIGINS, PLACED_SPANS, type PlacedSpan, readJson, writeJson } from './columns'
import { JUDGEMENT } from './decision-columns'
import { foldWords } from './fold-words'
import type { Prisma } from './generated/client'
import { OMISSIONS, PROVENANCE } from './provenance-columns'

type ClaimRow = Prisma.ClaimGetPayload<object>
type CellRow = Prisma.CellCreateManyInput

/** The row of a claim that stands; `mentions` are its own, `cells` its own without those that omit it, `omissions` by outlet. */
export function claimRow(
  storyId: number,
  claim: Claim,
  position: number,
  {
    mentions,
    cells,
    omissions,
    judgement,
  }: {
    readonly mentions: readonly Mention[]
    readonly cells: readonly Cell[]
    readonly omissions: Readonly<Record<string, Omission>>
    /** Null where nothing was decided. */
    readonly judgement: Judgement | null
  },
) {
  const repeatedBy = cells.filter((cell) => cell.stance !== 'disputes').length
  const disputedBy = cells.filter((cell) => cell.stance !== 'repeats').length
  return {
    storyId,
    id: claim.id,
    position,
    rank: claim.rank,
    text: claim.text,
    retired: false,
    successorId: null,
    repeatedBy,
    disputedBy,
    outlets: cells.length,
    articles: new Set(mentions.map((m) => m.articleId)).size,
    mentions: mentions.length,
    originCount: claim.origins.count,
    disputed: disputedBy > 0,
    drifts: claim.provenance.drift.length,
    dropped: claim.provenance.dropped.length,
    grade: claim.provenance.grade.rule === UNTRACED.grade.rule ? 0 : claim.provenance.grade.value,
    origins: writeJson(ORIGINS, claim.origins),
    provenance: writeJson(PROVENANCE, claim.provenance),
    omissions: writeJson(OMISSIONS, omissions),
    words: foldWords([claim.text, ...mentions.map((m) => m.quote)].join(' ¶ ')),
    spans: writeJson(PLACED_SPANS, mentions.map(placedSpan)),
    hidden: judgement?.hidden ?? false,
    pinned: judgement?.pinned ?? false,
    judgement: judgement && writeJson(JUDGEMENT, judgement),
  } satisfies Prisma.ClaimCreateManyInput
}

/** A cell that holds mentions; for one that omits, nothing is stored. */
export function cellRow(storyId: number, cell: Cell): CellRow {
  return {
    storyId,
    claimId: cell.claimId,
    outletId: cell.outletId,
    stance: cell.stance,
    repeatVoice: cell.repeatVoice,
    disputeVoice: cell.disputeVoice,
    mentions: cell.mentionIds.length,
    firstMentionId: cell.mentionIds[0] ?? '',
  }
}

/** The claim with its mentions in the engine's order. */
export function toClaim(row: ClaimRow, mentionIds: readonly string[]): Claim {
  return {
    id: row.id,
    text: row.text,
    rank: row.rank,
    mentionIds,
    origins: readJson(ORIGINS, row.origins),
    provenance: row.provenance === null ? UNTRACED : readJson(PROVENANCE, row.provenance),
  }
}

/** Why outlets omit a claim, by outlet; empty where the engine of its run did not say. */
export function toOmissions(row: Pick<ClaimRow, 'omissions'>): Readonly<Record<string, Omission>> {
  return row.omissions === null ? {} : readJson(OMISSIONS, row.omissions)
}

/** True where an origin of several is not known, so that there are so many at most; false where an analyst has counted them otherwise. */
export function toAtMost({ origins, originCount }: Pick<ClaimRow, 'origins' | 'originCount'>): boolean {
  if (originCount < 2) return false
  const { groups } = readJson(ORIGINS, origins)
  return groups.length === originCount && groups.some((group) => group.open)
}

/** What analysts decided on a claim; null for nothing. */
export function toJudgement(row: Pick<ClaimRow, 'judgement'>): Judgement | null {
  return row.judgement === null ? null : readJson(JUDGEMENT, row.judgement)
}

/** Where a mention stands, as a claim remembers it. */
export function placedSpan({ articleId, span, stance }: Mention): PlacedSpan {
  return { articleId, start: span.start, end: span.end, stance }
}
