import type { Mention, MentionAttribution } from '@/lib/model/types'
import { whoDisputes } from '@/lib/model/who-disputes'
import { ATTRIBUTION, DISPUTE, HEDGE, ROLE, readJson, STANCE, STATEMENT, VOICE, writeJson } from './columns'
import type { Prisma } from './generated/client'

type MentionRow = Prisma.MentionGetPayload<object>

/** The row of a mention; `position` is its place in the analysis, from 0. */
export function mentionRow(
  storyId: number,
  mention: Mention,
  position: number,
): Prisma.MentionCreateManyInput {
  const { dispute, attribution } = mention
  return {
    storyId,
    id: mention.id,
    position,
    articleId: mention.articleId,
    start: mention.span.start,
    end: mention.span.end,
    quote: mention.quote,
    contextStart: mention.context.start,
    contextEnd: mention.context.end,
    role: mention.role,
    stance: mention.stance,
    voice: mention.voice,
    hedge: mention.hedge,
    disputeKind: dispute?.kind ?? null,
    disputeReason: dispute?.reason ?? null,
    disputeStart: dispute?.evidence.start ?? null,
    disputeEnd: dispute?.evidence.end ?? null,
    statement: mention.statement,
    sourceName: attribution?.sourceName ?? null,
    cueText: attribution?.cueText ?? null,
    attribution: attribution && writeJson(ATTRIBUTION, attribution),
    decidedBy: mention.decidedBy,
    confidence: mention.confidence,
    deniedBy: mention.stance === 'disputes' ? whoDisputes(mention) : null,
  }
}

/** The mention as the engine gave it. Throws where a column holds a word that the model does not know. */
export function toMention(row: MentionRow): Mention {
  return {
    id: row.id,
    articleId: row.articleId,
    span: { start: row.start, end: row.end },
    quote: row.quote,
    context: { start: row.contextStart, end: row.contextEnd },
    role: ROLE.parse(row.role),
    stance: STANCE.parse(row.stance),
    voice: VOICE.parse(row.voice),
    hedge: HEDGE.parse(row.hedge),
    dispute: toDispute(row),
    statement: row.statement === null ? null : STATEMENT.parse(row.statement),
    attribution: toAttribution(row),
    decidedBy: row.decidedBy,
    confidence: row.confidence,
  }
}

function toDispute(row: MentionRow): Mention['dispute'] {
  const { disputeKind, disputeReason, disputeStart, disputeEnd } = row
  if (disputeKind === null || disputeStart === null || disputeEnd === null) return null
  return {
    kind: DISPUTE.parse(disputeKind),
    reason: disputeReason ?? '',
    evidence: { start: disputeStart, end: disputeEnd },
  }
}

/** Who is said to have said a mention, as its row keeps it; null in the outlet's own voice. */
function toAttribution(
  row: Pick<MentionRow, 'attribution' | 'sourceName' | 'cueText'>,
): MentionAttribution | null {
  if (row.attribution === null) return null
  const { source, cue, chain } = readJson(ATTRIBUTION, row.attribution)
  return { source, cue, sourceName: row.sourceName, cueText: row.cueText, chain }
}
