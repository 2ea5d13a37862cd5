import { groupBy } from '@/lib/model/group-by'
import { type Counts, noCounts } from './counts'
import { type Group, isNear, type Place } from './scored'

/**
 * Pairs of mentions in different articles that are one claim. An annotated pair is found where some claim of the report has a
 * mention near each; a pair of the report is false where no annotated claim has a mention near both.
 */
export function scoreLinks(gold: readonly Group[], report: readonly Group[]): Counts {
  const counts = noCounts()
  const annotated = gold.flatMap((g) => g.mentions)
  const found = report.flatMap((g) => g.mentions)
  eachPair(gold, found, (common) => (common ? counts.tp++ : counts.fn++))
  eachPair(report, annotated, (common) => common || counts.fp++)
  return counts
}

/** Calls back for every pair within a group, with whether the other side holds the two in one claim. */
function eachPair(groups: readonly Group[], others: readonly Place[], tell: (common: boolean) => void): void {
  const byFile = groupBy(others, (other) => other.file)
  const claims = (place: Place) =>
    new Set((byFile.get(place.file) ?? []).flatMap((o) => (isNear(place, o) ? [o.claim] : [])))
  for (const { mentions } of groups) {
    const held = mentions.map(claims)
    mentions.forEach((a, i) => {
      mentions.slice(i + 1).forEach((b, after) => {
        if (a.file !== b.file) tell([...(held[i] ?? [])].some((c) => held[i + 1 + after]?.has(c)))
      })
    })
  }
}
