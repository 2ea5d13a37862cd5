import { termOf } from '@/lib/text/terms'
import type { Grouping } from '../grouping/group-propositions'
import type { Proposition } from '../mentions/find-propositions'
import type { Settings } from '../settings'
import type { Reading } from './read-propositions'
import type { Member } from './resolve-disputes'

type Contradiction = { readonly group: number; readonly member: Member }

/**
 * Negated statements whose negated words are said without negation in another article: they dispute that claim. One
 * that only other negated statements resemble is a claim like any other and gives nothing.
 */
export function findContradictions(
  propositions: readonly Proposition[],
  readings: readonly Reading[],
  { groups, likelihoods }: Grouping,
  settings: Settings,
): readonly Contradiction[] {
  const terms = propositions.map((p) => new Set(p.tokens.flatMap((t) => termOf(t) ?? [])))
  const counts = new Map<string, number>()
  for (const set of terms) for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weight = (term: string) => Math.log(1 + propositions.length / (counts.get(term) ?? 1))
  return readings.flatMap(({ negation }, i) => {
    const p = propositions[i]
    if (!negation || !p || negation.scope.size < 2) return []
    let best: { group: number; fit: number } | null = null
    groups.forEach((group, k) => {
      for (const j of group) {
        const other = propositions[j]
        if (j === i || !other || other.articleId === p.articleId || readings[j]?.negation) continue
        if (!terms[j]?.has(negation.head) || !speakOfSame(negation.subject, terms[j] ?? new Set())) continue
        const covered = coverage(negation.scope, terms[j] ?? new Set(), weight)
        const fit = covered + likelihoods.of(i, j)
        if (covered >= settings.contradictionCoverage && fit > (best?.fit ?? 0)) best = { group: k, fit }
      }
    })
    const found = best as { group: number; fit: number } | null
    if (!found) return []
    const reason = 'says with “not” what others say without'
    const dispute = { kind: 'contradiction' as const, reason, evidence: negation.evidence }
    return [
      {
        group: found.group,
        member: { proposition: i, stance: 'disputes', dispute, rule: 'stance:negation' } as const,
      },
    ]
  })
}

/** A statement about one thing does not contradict a statement about another; a pronoun may be anything. */
function speakOfSame(subject: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  return subject.size === 0 || [...subject].some((term) => there.has(term))
}

/** Part of the weight of `wanted` that stands in `there`, 0 to 1. */
function coverage(
  wanted: ReadonlySet<string>,
  there: ReadonlySet<string>,
  weight: (term: string) => number,
): number {
  let all = 0
  let found = 0
  for (const term of wanted) {
    all += weight(term)
    if (there.has(term)) found += weight(term)
  }
  return all === 0 ? 0 : found / all
}
