import { addTo } from '@/lib/model/group-by'
import type { Mention } from '@/lib/model/types'
import type { Likeness } from './read-likeness'

/**
 * A function from one group of mentions to the other groups that may say the same, each with the highest likelihood between a
 * mention of the one and a mention of the other. A mention that stands in both (a denial of two claims) says nothing of it.
 */
export function readRepeats<T extends readonly Mention[]>(
  groups: readonly T[],
  likeness: Likeness,
): (group: T) => ReadonlyMap<T, number> {
  const holders = new Map<number, T[]>()
  for (const group of groups) for (const index of indexesOf(group, likeness)) addTo(holders, index, group)
  return (group) => {
    const found = new Map<T, number>()
    for (const index of indexesOf(group, likeness))
      likeness.eachNear(index, (likelihood, other) => {
        for (const holder of holders.get(other) ?? [])
          if (holder !== group) found.set(holder, Math.max(likelihood, found.get(holder) ?? 0))
      })
    return found
  }
}

function indexesOf(group: readonly Mention[], likeness: Likeness): ReadonlySet<number> {
  return new Set(group.map(likeness.indexOf).filter((index) => index !== null))
}
