import type { Evidence } from '@/lib/model/types'
import { frozenSpan, runningText } from '@/lib/text/running-text'
import type { Division } from './divide'
import { findPublished } from './find-published'

/** Zones that date an article; a date inside the report is about something else. */
const DATED = ['date-line', 'by', 'name-and-role', 'agency', 'place']

/** When an article was published: the given date, else a full one in its date line, byline or dateline; null when none says. */
export function readPublished(
  text: string,
  { zones }: Division,
  given: string | null,
): { readonly published: string | null; readonly evidence: readonly Evidence[] } {
  if (given !== null) {
    return {
      published: given,
      evidence: [{ field: 'published', value: given, rule: 'given', span: null, weight: 'given' }],
    }
  }
  const dated = zones.filter((zone) => DATED.includes(zone.rule))
  // "Updated: ..." may stand before "Published: ..." and is not what was asked.
  const first = [...dated].sort((a, b) => Number(isUpdate(text, a.start)) - Number(isUpdate(text, b.start)))
  for (const zone of first) {
    const running = runningText(text, { start: zone.start, end: Math.min(zone.end, zone.start + 400) })
    const found = findPublished(running.text)
    if (!found) continue
    const span = frozenSpan(running, found.span.start, found.span.end)
    return {
      published: found.date,
      evidence: [{ field: 'published', value: found.date, rule: zone.rule, span, weight: 'decided' }],
    }
  }
  return { published: null, evidence: [] }
}

function isUpdate(text: string, start: number): boolean {
  return /^\W{0,4}(?:last )?(?:updated|modified)/iu.test(text.slice(start, start + 24))
}
