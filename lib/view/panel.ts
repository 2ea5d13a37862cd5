import type { MentionDetail, OutletEvidence } from '@/lib/model/claim-detail'
import type { Mention, Stance } from '@/lib/model/types'
import { type Segment, segments } from './segments'
import { mentionSign } from './sign'
import { DISPUTE_WORDS, HEDGE_WORDS, STATEMENT_WORDS } from './value-words'

/** An outlet's mentions with one stance. */
export type Side = Pick<OutletEvidence, 'outlet' | 'articles'>

/** The outlets that repeat a claim, or dispute it, each with those mentions only. One that does both stands on both sides. */
export function takeSide(outlets: readonly OutletEvidence[], stance: Stance): readonly Side[] {
  return outlets.flatMap(({ outlet, articles }) => {
    const own = articles.flatMap(({ article, mentions }) => {
      const kept = mentions.filter((mention) => mention.stance === stance)
      return kept.length > 0 ? [{ article, mentions: kept }] : []
    })
    return own.length > 0 ? [{ outlet, articles: own }] : []
  })
}

/** Stance, voice and hedge of a mention in words: "passes it on · hedged (may, reportedly) · in the headline". */
export function mentionWords(
  mention: Pick<Mention, 'stance' | 'voice' | 'hedge' | 'dispute' | 'statement' | 'role'>,
): readonly string[] {
  const { stance, voice, hedge, dispute, statement, role } = mention
  return [
    mentionSign(stance, voice).words,
    // Repeating "passed on as somebody's words" after "passes it on" would say nothing.
    hedge === 'attributed' || (stance === 'disputes' && hedge === 'asserted') ? null : HEDGE_WORDS[hedge],
    dispute ? DISPUTE_WORDS[dispute.kind] : null,
    statement ? STATEMENT_WORDS[statement] : null,
    role === 'title' ? 'in the headline' : null,
  ].filter((words) => words !== null)
}

/** Names of the marks in a quote's sentence. */
export type QuoteMark = 'claim' | 'source' | 'cue' | 'reason'

/** The sentence around a quote in pieces, with the claim, the speaker and the cue marked. */
export function quotePieces(mention: MentionDetail): readonly Segment[] {
  const { context, contextText, span, attribution, dispute } = mention
  const marks: readonly { id: QuoteMark; span: { start: number; end: number } }[] = [
    { id: 'claim', span },
    ...(attribution?.source ?? []).map((one) => ({ id: 'source' as const, span: one })),
    ...(attribution?.cue ?? []).map((one) => ({ id: 'cue' as const, span: one })),
    ...(dispute ? [{ id: 'reason' as const, span: dispute.evidence }] : []),
  ]
  const shift = (one: { start: number; end: number }) => ({
    start: one.start - context.start,
    end: one.end - context.start,
  })
  return segments(
    contextText,
    { start: 0, end: contextText.length },
    marks.map(({ id, span: at }) => ({ id, span: shift(at) })),
  )
}
