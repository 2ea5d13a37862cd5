import { addTo } from '@/lib/model/group-by'

/** Outlets, and from which other ones they have their report. */
export type Derived = ReadonlyMap<string, string>

/**
 * Outlets so that those which derive from one another stand together: behind each the ones that have their report from it, each with
 * its own behind it, in the order of `from`; otherwise in the order given. `from` leads from an outlet to the one it derives from; circles are cut where they
 * begin, at the one that stands first. All outlets come back, each once.
 */
export function kinOrder<T extends { readonly id: string }>(
  outlets: readonly T[],
  from: Derived,
): readonly T[] {
  const byId = new Map(outlets.map((one) => [one.id, one]))
  const giverOf = ({ id }: T) => {
    const giver = from.get(id)
    return giver !== undefined && giver !== id && byId.has(giver) ? giver : null
  }
  const takers = new Map<string, T[]>()
  for (const id of from.keys()) {
    const one = byId.get(id)
    const giver = one ? giverOf(one) : null
    if (one && giver !== null) addTo(takers, giver, one)
  }
  const placed = new Set<string>()
  const out: T[] = []
  const place = (first: T) => {
    const open = [first]
    for (let one = open.pop(); one; one = open.pop()) {
      if (placed.has(one.id)) continue
      placed.add(one.id)
      out.push(one)
      open.push(...(takers.get(one.id) ?? []).toReversed())
    }
  }
  for (const one of outlets) if (giverOf(one) === null || isOwnGiver(one, giverOf, byId)) place(one)
  return out
}

/** True for one that derives from itself by way of others: of such a circle the first begins it. */
function isOwnGiver<T extends { readonly id: string }>(
  one: T,
  giverOf: (one: T) => string | null,
  byId: ReadonlyMap<string, T>,
): boolean {
  const seen = new Set<string>()
  for (let giver = giverOf(one); giver !== null && !seen.has(giver); ) {
    if (giver === one.id) return true
    seen.add(giver)
    const next = byId.get(giver)
    giver = next ? giverOf(next) : null
  }
  return false
}
