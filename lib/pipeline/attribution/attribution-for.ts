import { hull, overlap } from '@/lib/model/span'
import type { Attribution, Span } from '@/lib/model/types'

/** Part of a mention that a content must cover to govern it. */
const COVERS = 0.5
/** Part of a mention that source, cue and content together must cover where the content alone does not. */
const HULL_COVERS = 0.7

/**
 * The attribution that governs a stretch of an article: the innermost one whose content covers most of it, else the one
 * whose source, cue and content together make it up. Null where the outlet speaks in its own voice. `attributions` are
 * those of the same article.
 */
export function attributionFor(span: Span, attributions: readonly Attribution[]): Attribution | null {
  const length = Math.max(1, span.end - span.start)
  let best: { attribution: Attribution; size: number; part: number } | null = null
  for (const attribution of attributions) {
    const said = covered(span, attribution.content)
    const all = covered(span, [...attribution.source, ...attribution.cue, ...attribution.content])
    const whole = hull([...attribution.source, ...attribution.cue, ...attribution.content])
    const inContent = said / length
    const inHull = whole ? overlap(span, whole) / length : 0
    const governs = inContent >= COVERS || (said > 0 && inHull >= HULL_COVERS && all / length >= COVERS)
    if (!governs) continue
    const size = attribution.content.reduce((sum, c) => sum + c.end - c.start, 0)
    const part = Math.round(inContent * 10)
    if (!best || part > best.part || (part === best.part && size < best.size))
      best = { attribution, size, part }
  }
  return best?.attribution ?? null
}

function covered(span: Span, spans: readonly Span[]): number {
  return spans.reduce((sum, one) => sum + overlap(span, one), 0)
}
