import type { Contradiction } from './find-contradictions'
import { CHECKED } from './read-fact-check'
import type { Reading } from './read-propositions'

/**
 * "CLAIM: P. VERDICT: False", "did P? No": held against the claim that the words for P were grouped to. Of a fact check P is
 * somebody's claim: where nobody was grouped with it, it is looked for like any other that is denied.
 */
export function putAndDenied(
  readings: readonly Reading[],
  groups: readonly (readonly number[])[],
  groupOf: ReadonlyMap<number, number>,
): readonly Contradiction[] {
  const isOnlyPut = (group: number) => (groups[group] ?? []).every((i) => readings[i]?.dispute?.putsClaim)
  return readings.flatMap(({ dispute }, proposition) => {
    const group = groupOf.get(proposition)
    if (!dispute?.putsClaim || group === undefined) return []
    if (dispute.reason === CHECKED && isOnlyPut(group)) return []
    return [{ proposition, group, dispute, whole: true }]
  })
}
