import type { Proposition } from '../mentions/find-propositions'
import { type Differing, type FigureDenied, SETS_ASIDE } from '../slots/find-differences'
import type { Contradiction } from './find-contradictions'

const REASONS: Readonly<Record<FigureDenied['kind'], string>> = {
  contradiction: SETS_ASIDE,
  doubt: 'says that the figure may be wrong',
}

/**
 * Propositions that say of another one's figure that it is wrong: they dispute its claim. "Two people, not one" makes one of its own;
 * "well short of the nine that the port announced" does not, and is held against the one claim of which most give that figure.
 */
export function figuresSetAside(
  differences: readonly Differing[],
  propositions: readonly Proposition[],
  groupOf: ReadonlyMap<number, number>,
): readonly Contradiction[] {
  const found = new Map<string, Contradiction>()
  const widest = widestOf(differences, groupOf)
  for (const { i, j, denial } of differences) {
    const group = groupOf.get(i)
    const tokens = propositions[j]?.tokens
    if (!denial || !tokens || group === undefined || group === groupOf.get(j)) continue
    if (denial.alone && widest.get(j) !== group) continue
    const [from, to] = denial.tokens
    const evidence = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
    const reason =
      denial.alone && denial.kind === 'contradiction' ? 'sets the figure aside' : REASONS[denial.kind]
    const dispute = { kind: denial.kind, reason, evidence } as const
    found.set(`${j} ${group}`, { proposition: j, group, dispute, whole: denial.whole })
  }
  return [...found.values()]
}

/** For each proposition that sets a figure aside and gives none for it, the claim most propositions of which give that figure; ties go to the first. */
function widestOf(
  differences: readonly Differing[],
  groupOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>()
  for (const { i, j, denial } of differences) {
    const group = groupOf.get(i)
    if (!denial?.alone || group === undefined) continue
    const own = counts.get(j) ?? new Map<number, number>()
    counts.set(j, own.set(group, (own.get(group) ?? 0) + 1))
  }
  return new Map(
    [...counts].flatMap(([j, own]) => {
      const [best] = [...own].sort((a, b) => b[1] - a[1] || a[0] - b[0])
      return best ? [[j, best[0]] as const] : []
    }),
  )
}
