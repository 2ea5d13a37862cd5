import { addTo } from '@/lib/model/group-by'
import { contains, hull, overlap } from '@/lib/model/span'
import type { Attribution, Span } from '@/lib/model/types'
import { once } from '@/lib/text/once'

/** Part of a mention that a content must cover to govern it. */
const COVERS = 0.5
/** Part of a mention that source, cue and content together must cover where the content alone does not. */
const HULL_COVERS = 0.7
/** The same for statements that stand whole at the beginning or the end of the mention: "Asked whether S, X said Q." */
const CLOSED_COVERS = 0.3
/** The same for a short answer that closes the mention: "Asked whether the dam was safe, Weber said: 'No.'" */
const ANSWER_COVERS = 0.2
/** From this rank on its words are most of the mention. */
const FIRM = 10
/** How far from the mention's ends they may stand, as a part of its length. */
const EDGE = 0.12

/**
 * The attribution that governs a stretch of an article: the innermost one whose content covers most of it, else the one
 * whose source, cue and content together make it up. Null where the outlet speaks in its own voice. `attributions` are
 * those of the same article.
 */
export function attributionFor(span: Span, attributions: readonly Attribution[]): Attribution | null {
  let best: { attribution: Attribution; rank: number; size: number } | null = null
  const here = saidIn(attributions)(span)
  for (const attribution of here) {
    const rank = rankOf(span, attribution)
    if (rank === 0) continue
    const size = attribution.content.reduce((sum, c) => sum + c.end - c.start, 0)
    if (!best || rank > best.rank || (rank === best.rank && size < best.size))
      best = { attribution, rank, size }
  }
  if (best?.attribution.rule !== 'rule:according-to') return best?.attribution ?? null
  // "Reed denied that the dam had burst, according to the Gazette": the paper tells it, and has it from Reed.
  const denial = here.find(
    (one) =>
      one.rule.includes('denial') && one.cue.every((cue) => contains(span, cue)) && rankOf(span, one) >= FIRM,
  )
  const { attribution } = best
  const denier = denial?.sourceName ?? null
  return denier === null ? attribution : { ...attribution, basis: [denier, ...attribution.basis] }
}

/** Units of a text whose attributions are looked up together. */
const BLOCK = 2048
/** So few are quickest looked through. */
const FEW = 100

/** A function that gives, of an article's attributions, those whose contents may reach into a span, in their order. */
const saidIn = once((attributions: readonly Attribution[]): ((span: Span) => readonly Attribution[]) => {
  if (attributions.length <= FEW) return () => attributions
  const blocks = new Map<number, number[]>()
  attributions.forEach(({ content }, i) => {
    for (const { start, end } of content)
      for (let block = blockOf(start); block <= blockOf(end); block++)
        if (blocks.get(block)?.at(-1) !== i) addTo(blocks, block, i)
  })
  return ({ start, end }) => {
    const found = new Set<number>()
    for (let block = blockOf(start); block <= blockOf(end); block++)
      for (const i of blocks.get(block) ?? []) found.add(i)
    return [...found].sort((a, b) => a - b).flatMap((i) => attributions[i] ?? [])
  }
})

function blockOf(at: number): number {
  return Math.floor(at / BLOCK)
}

/** 0 where it does not govern the span; more for a firmer hold. */
function rankOf(span: Span, attribution: Attribution): number {
  // First, as most attributions of an article stand elsewhere.
  const said = covered(span, attribution.content)
  if (said === 0) return 0
  const length = Math.max(1, span.end - span.start)
  const inContent = said / length
  if (inContent >= COVERS) return FIRM + Math.round(inContent * 10)
  // Pieces of a broken quotation that stand elsewhere have no part in this stretch.
  const here = attribution.content.flatMap((piece) => clipped(piece, span))
  const parts = [...attribution.source, ...attribution.cue, ...here]
  const whole = hull(parts)
  if (!whole) return 0
  const inHull = overlap(span, whole) / length
  if (inHull >= HULL_COVERS && covered(span, parts) / length >= COVERS) return FIRM
  const inside = overlap(span, whole) >= 0.9 * (whole.end - whole.start)
  const margin = Math.max(2, length * EDGE)
  const atEdge = whole.start - span.start <= margin || span.end - whole.end <= margin
  // "…, who is the richest, according to X" governs its own clause only.
  const least =
    attribution.kind === 'direct' && span.end - whole.end <= margin ? ANSWER_COVERS : CLOSED_COVERS
  return attribution.rule !== 'rule:according-to' && inside && atEdge && inHull >= least
    ? 1 + Math.round(inHull * 8)
    : 0
}

/** The part of a piece that lies in the span; none where it lies elsewhere. */
function clipped(piece: Span, span: Span): readonly Span[] {
  const start = Math.max(piece.start, span.start)
  const end = Math.min(piece.end, span.end)
  return start < end ? [{ start, end }] : []
}

function covered(span: Span, spans: readonly Span[]): number {
  return spans.reduce((sum, one) => sum + overlap(span, one), 0)
}
