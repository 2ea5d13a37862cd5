import type { Claim } from '@/lib/model/types'
import { count, listNames } from '@/lib/view/counts'
import { originsHref } from '@/lib/view/links'

type Props = {
  readonly slug: string
  readonly claim: Claim
  /** Names of outlets by id. */
  readonly names: ReadonlyMap<string, string>
}

/** What the outlets that repeat a claim go back to, and why some of them were counted as one. */
export function OriginReasons({ slug, claim, names }: Props) {
  const { groups, count: n } = claim.origins
  if (groups.length === 0) return null
  const name = (id: string) => names.get(id) ?? id
  return (
    <section>
      <h3>{n === 1 ? 'Why one origin' : count(n, 'origin')}</h3>
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
      <p className="more">
        <a href={originsHref(slug)}>Origins of the whole story</a>
      </p>
    </section>
  )
}
