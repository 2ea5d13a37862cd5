import type { Claim, Outlet } from '@/lib/model/types'
import { count, listNames } from '@/lib/view/counts'

type Props = { readonly claim: Claim; readonly outlets: readonly Outlet[] }

/** What the outlets that repeat a claim go back to, and why some of them were counted as one. */
export function OriginReasons({ claim, outlets }: Props) {
  const { groups, count: n } = claim.origins
  if (groups.length === 0) return null
  const name = (id: string) => outlets.find((outlet) => outlet.id === id)?.name ?? id
  return (
    <section>
      <h3>{count(n, 'origin')}</h3>
      <ul className="origins">
        {groups.map((group) => (
          <li key={group.name}>
            <b>{group.name}</b>: {listNames(group.outletIds.map(name), 8)}
            {group.reasons.length > 0 && (
              <ul>
                {group.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
