import type { Chain } from '@/lib/model/provenance'
import type { OriginGroup, Origins } from '@/lib/model/types'

/**
 * The same origins, with those of a single outlet named after where its longest way ends: the person, document or outlet that it has
 * the claim from. An outlet whose words name nobody keeps its own name, and so do origins that were merged.
 */
export function nameOrigins(origins: Origins, chains: readonly Chain[]): Origins {
  return { ...origins, groups: origins.groups.map((group) => named(group, chains)) }
}

function named(group: OriginGroup, chains: readonly Chain[]): OriginGroup {
  const [outletId] = group.outletIds
  if (group.outletIds.length !== 1 || group.reasons.length > 0) return group
  const longest = chains.find((one) => one.stance === 'repeats' && one.outletId === outletId)
  const end = longest?.steps
    .slice(1)
    .filter(({ kind }) => kind !== 'via' && kind !== 'basis' && kind !== 'unnamed')
    .at(-1)
  return end ? { ...group, name: end.name } : group
}
