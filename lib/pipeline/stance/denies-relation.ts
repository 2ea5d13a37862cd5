import { type Ground, groupTerms, isInside } from './dispute-targets'
import type { Reading } from './read-propositions'

const RELATION = /^(?:link|connection|tie|relation|relationship|affiliation|association)s?$/
const RELATES = /^(?:between|with|to)$/

/** "Denied any link between them and the port": that there is one is a claim of its own where the main claim tells of none. */
export function deniesRelation(
  i: number,
  { target, kind }: NonNullable<Reading['dispute']>,
  main: number | null,
  ground: Ground,
): boolean {
  if (target === null || main === null || kind !== 'denial') return false
  const known = groupTerms(main, ground)
  const inside = (ground.propositions[i]?.tokens ?? []).filter((t) => isInside(t, target))
  return inside.some(
    ({ term, pos }, k) =>
      pos === 'NOUN' &&
      term !== null &&
      RELATION.test(term) &&
      !known.has(term) &&
      RELATES.test(inside[k + 1]?.low ?? ''),
  )
}
