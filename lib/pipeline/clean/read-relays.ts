import type { Evidence } from '@/lib/model/types'
import { findOutletNames } from '@/lib/text/outlet-names'
import { frozenSpan, runningText } from '@/lib/text/running-text'
import type { Division } from './divide'
import { findRelays } from './find-relays'

/** Evidence that something was taken from an outlet; `own` as in `Relay`. */
export type RelayEvidence = Evidence & { readonly own: boolean }

/** Where the article says that its report comes from, the first place for each outlet and rule, in order of the text. */
export function readRelays(text: string, { paragraphs, zones }: Division): readonly RelayEvidence[] {
  const found: RelayEvidence[] = []
  for (const paragraph of paragraphs) {
    const running = runningText(text, paragraph)
    for (const { name, start, end, rule, own } of findRelays(running.text)) {
      found.push({
        field: 'relays',
        value: name,
        rule,
        span: frozenSpan(running, start, end),
        weight: 'decided',
        own,
      })
    }
  }
  for (const zone of zones) {
    if (zone.kind !== 'credit' && !(zone.kind === 'dateline' && zone.rule === 'agency')) continue
    const running = runningText(text, { start: zone.start, end: Math.min(zone.end, zone.start + 600) })
    for (const { name, start, end, known } of findOutletNames(running.text)) {
      if (!known) continue
      const rule = zone.kind === 'dateline' ? 'dateline' : zone.rule
      found.push({
        field: 'relays',
        value: name,
        rule,
        span: frozenSpan(running, start, end),
        weight: 'decided',
        own: false,
      })
    }
  }
  found.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  return found.filter(
    (one, i) => found.findIndex((other) => other.value === one.value && other.rule === one.rule) === i,
  )
}
