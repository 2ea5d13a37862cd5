import type { Proposition } from '../mentions/find-propositions'
import type { Differing } from '../slots/find-differences'
import type { Contradiction } from './find-contradictions'

/** Propositions that say of another one's figure that it is wrong ("two people, not one"): they dispute its claim, and make one of their own. */
export function figuresSetAside(
  differences: readonly Differing[],
  propositions: readonly Proposition[],
  groupOf: ReadonlyMap<number, number>,
): readonly Contradiction[] {
  const found = new Map<string, Contradiction>()
  for (const { i, j, denial } of differences) {
    const group = groupOf.get(i)
    const tokens = propositions[j]?.tokens
    if (!denial || !tokens || group === undefined || group === groupOf.get(j)) continue
    const evidence = { start: tokens[denial[0]]?.start ?? 0, end: tokens[denial[1] - 1]?.end ?? 0 }
    const dispute = { kind: 'contradiction', reason: 'sets another figure against it', evidence } as const
    found.set(`${j} ${group}`, { proposition: j, group, dispute, whole: false })
  }
  return [...found.values()]
}
