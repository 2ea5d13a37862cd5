import type { OriginGroup, Origins, Outlet, OutletId } from '@/lib/model/types'

type Said = { readonly independent: boolean; readonly outlets: readonly OutletId[] }

/**
 * The origins that the engine found, as an analyst sees them: outlets that are independent stand in groups of their own, outlets that
 * share an origin in one. What is said later holds. Outlets that do not repeat the claim play no part.
 */
export function judgeOrigins(found: Origins, said: readonly Said[], outlets: readonly Outlet[]): Origins {
  const nameOf = new Map(outlets.map((outlet) => [outlet.id, outlet.name]))
  const groups = said.reduce<readonly OriginGroup[]>(
    (before, { independent, outlets: named }) =>
      independent ? part(before, named, nameOf) : join(before, named),
    found.groups,
  )
  return said.length === 0 ? found : { count: groups.length, groups }
}

const INDEPENDENT = 'An analyst says that it has it independently.'
const SHARED = 'An analyst says that these share an origin.'

function part(
  groups: readonly OriginGroup[],
  named: readonly OutletId[],
  nameOf: ReadonlyMap<OutletId, string>,
): readonly OriginGroup[] {
  return groups.flatMap((group) => {
    const leaving = group.outletIds.filter((id) => named.includes(id))
    const staying = group.outletIds.filter((id) => !named.includes(id))
    const alone = leaving.map((id) => ({
      name: group.outletIds.length === 1 ? group.name : (nameOf.get(id) ?? id),
      outletIds: [id],
      reasons: [INDEPENDENT],
    }))
    if (leaving.length === 0) return [group]
    return staying.length > 0 ? [remaining(group, staying, leaving, nameOf), ...alone] : alone
  })
}

/** What is left of an origin. Why its outlets were counted as one speaks of those that left too, and of one alone says nothing. */
function remaining(
  { name, reasons, wordsOnly }: OriginGroup,
  staying: readonly OutletId[],
  leaving: readonly OutletId[],
  nameOf: ReadonlyMap<OutletId, string>,
): OriginGroup {
  const [one, ...others] = staying.map((id) => nameOf.get(id) ?? id)
  const left = `An analyst took ${leaving.map((id) => nameOf.get(id) ?? id).join(', ')} out of it.`
  if (one !== undefined && others.length === 0)
    return { name: wordsOnly ? one : name, outletIds: staying, reasons: [left] }
  return { name, outletIds: staying, reasons: [...reasons, left], ...(wordsOnly ? { wordsOnly } : {}) }
}

function join(groups: readonly OriginGroup[], named: readonly OutletId[]): readonly OriginGroup[] {
  const joined = groups.filter((group) => group.outletIds.some((id) => named.includes(id)))
  const [first] = joined
  if (!first || joined.length < 2) return groups
  const { name, wordsOnly } = joined.find((group) => !group.wordsOnly) ?? first
  const one = {
    name,
    outletIds: joined.flatMap((group) => group.outletIds),
    reasons: [...new Set([...joined.flatMap((group) => group.reasons), SHARED])],
    ...(wordsOnly ? { wordsOnly } : {}),
  }
  return groups.flatMap((group) => (group === first ? [one] : joined.includes(group) ? [] : [group]))
}
