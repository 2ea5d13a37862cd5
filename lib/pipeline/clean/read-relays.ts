import type { Evidence, Span } from '@/lib/model/types'
import { findOutletNames, shortensTo } from '@/lib/text/outlet-names'
import { frozenSpan, runningText } from '@/lib/text/running-text'
import type { Division } from './divide'
import { findDateline } from './find-dateline'
import { findRelays } from './find-relays'

/** Evidence that something was taken from an outlet; `own` as in `Relay`. */
export type RelayEvidence = Evidence & { readonly own: boolean }

/** Every place where the article says that its report comes from an outlet or agency, in order of the text. */
export function readRelays(text: string, division: Division): readonly RelayEvidence[] {
  const found = [...relaysOfReport(text, division), ...relaysOfCredits(text, division)]
  const names = new Set(found.map((one) => one.value))
  return found
    .map((one) => ({ ...one, value: inFull(one.value, names) }))
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}

function relaysOfReport(text: string, { paragraphs }: Division): readonly RelayEvidence[] {
  return paragraphs.flatMap((paragraph) => {
    const running = runningText(text, paragraph)
    return findRelays(running.text).map(({ name, start, end, rule, own }) =>
      evidence(name, rule, frozenSpan(running, start, end), own),
    )
  })
}

/** Credits and datelines name agencies without any cue; only known ones count, and what stands in a dateline's brackets. */
function relaysOfCredits(text: string, { zones }: Division): readonly RelayEvidence[] {
  return zones
    .filter((zone) => zone.kind === 'credit' || (zone.kind === 'dateline' && zone.rule === 'agency'))
    .flatMap((zone) => {
      const running = runningText(text, { start: zone.start, end: Math.min(zone.end, zone.start + 600) })
      const rule = zone.kind === 'dateline' ? 'dateline' : zone.rule
      const known = findOutletNames(running.text).filter((one) => one.known)
      const named = known.length > 0 || zone.kind === 'credit' ? known : inBrackets(running.text)
      return named.map(({ name, start, end }) => evidence(name, rule, frozenSpan(running, start, end), false))
    })
}

/** "LONDON (Isles Press) —": such a dateline is an agency's, listed or not. */
function inBrackets(dateline: string): readonly (Span & { readonly name: string })[] {
  const house = findDateline(`${dateline} …`, true)
  if (!house?.agency) return []
  return [{ name: house.agency, start: house.at, end: house.at + house.agency.length }]
}

function evidence(value: string, rule: string, span: Span, own: boolean): RelayEvidence {
  return { field: 'relays', value, rule, span, weight: 'decided', own }
}

/** "The Times" in an article that also names "The New York Times" is that. */
function inFull(name: string, names: ReadonlySet<string>): string {
  const full = [...names].filter((other) => shortensTo(other, name))
  return full.length === 1 && full[0] !== undefined ? full[0] : name
}
