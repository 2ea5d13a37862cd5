import type { Proposition } from '../mentions/find-propositions'

/**
 * The claim that the story turns on: most articles, then headlines and leads. A denial of "the reports" without saying
 * which is held against it. Null where nothing was grouped.
 */
export function mainGroup(
  groups: readonly (readonly number[])[],
  propositions: readonly Proposition[],
): number | null {
  let best: number | null = null
  let most = 0
  groups.forEach((group, k) => {
    const members = group.flatMap((i) => propositions[i] ?? [])
    const articles = new Set(members.map((p) => p.articleId)).size
    const titles = members.filter((p) => p.role === 'title').length
    const leads = members.filter((p) => p.sentence < 3).length
    const weight = articles + titles / 2 + leads / 4 + members.length / 20
    if (weight > most) {
      most = weight
      best = k
    }
  })
  return best
}
