import { groupBy } from '@/lib/model/group-by'
import type { Chain, ChainStep } from '@/lib/model/provenance'
import type { OriginGroup, Origins } from '@/lib/model/types'

/**
 * The same origins under better names: those of a single outlet after where its longest way ends, and those that only share text after
 * the last person, document or outlet to which a way of each of their outlets leads. An outlet whose words name nobody keeps its own
 * name, and so do origins that were merged for another reason; no two have one name. A single outlet that neither its words nor its text lead anywhere from is
 * marked as open; an agency and somebody's own page are their own.
 */
export function nameOrigins(origins: Origins, chains: readonly Chain[]): Origins {
  const repeats = chains.filter((chain) => chain.stance === 'repeats')
  const byOutlet = groupBy(repeats, (chain) => chain.outletId)
  const groups = origins.groups.map((group) => named(group, byOutlet))
  return {
    ...origins,
    groups: groups.map((group, i) => {
      const before = origins.groups[i] ?? group
      // Counted apart, for one of its ways names nobody: the name of another origin would say that it is that one.
      return group.name !== before.name &&
        groups.some((other) => other !== group && other.name === group.name)
        ? { ...before, open: true }
        : group
    }),
  }
}

function named(group: OriginGroup, chains: ReadonlyMap<string, readonly Chain[]>): OriginGroup {
  const [first, ...others] = group.outletIds.map((id) => chains.get(id) ?? [])
  const alone = others.length === 0 && group.reasons.length === 0
  if (!first || !(alone || group.wordsOnly)) return group
  if (alone && first.every((chain) => isSilent(chain))) return { ...group, open: true }
  const end = (alone ? first.slice(0, 1) : first)
    .map((chain) =>
      namedSteps(chain).findLast(({ node }) =>
        others.every((theirs) => theirs.some((one) => namedSteps(one).some((step) => step.node === node))),
      ),
    )
    .find((step) => step !== undefined)
  if (!end) return group
  const { wordsOnly: _, ...rest } = group
  return { ...rest, name: end.name }
}

/** Steps of a way, from the outlet backwards, that bear somebody's name. */
function namedSteps({ steps }: Chain): readonly ChainStep[] {
  return steps.slice(1).filter(({ kind }) => kind !== 'via' && kind !== 'basis' && kind !== 'unnamed')
}

/** True where a way ends with its outlet, which is no agency. */
function isSilent({ steps }: Chain): boolean {
  return steps[0]?.kind === 'outlet' && steps.slice(1).every(({ kind }) => kind === 'via')
}
