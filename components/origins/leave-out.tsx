import type { StoryOrigins } from '@/lib/model/story-pages'
import { claimWords } from '@/lib/view/claim-words'
import { count, number } from '@/lib/view/counts'
import type { LeftOne } from '@/lib/view/leave-one-out'
import { matrixHref, originsHref } from '@/lib/view/links'
import { originsWords } from '@/lib/view/origin-words'
import type { OriginsQuery } from '@/lib/view/origins-query'
import { KeepFocus } from '../ui/keep-focus'

type Props = {
  readonly slug: string
  readonly query: OriginsQuery
  readonly claims: StoryOrigins['claims']
  readonly left: readonly LeftOne[]
}

/** The control that leaves one origin out, and the claims that then fall to one origin, or to none. */
export function LeaveOut({ slug, query, claims, left }: Props) {
  if (left.length === 0) return null
  const chosen = left.find((one) => one.node === query.without)
  return (
    <section className="leave-out" aria-labelledby="leave-out">
      <h2 id="leave-out">Leave one origin out</h2>
      <p className="leave-note">Which claims would rest on one origin alone, or on none, without it?</p>
      <KeepFocus>
        <form method="get" action={originsHref(slug)} data-soft>
          {query.draw && <input type="hidden" name="draw" value={query.draw} />}
          {query.near && <input type="hidden" name="near" value={query.near} />}
          <label htmlFor="without">Without</label>
          <select key={query.without} id="without" name="without" defaultValue={chosen?.node ?? ''}>
            <option value="">nobody left out</option>
            {left.map(({ node, name, claims: lost }) => (
              <option key={node} value={node}>
                {name} ({count(lost.length, 'claim')})
              </option>
            ))}
          </select>
          <button id="show-left" type="submit">
            Show what is left
          </button>
          {query.without && (
            <a data-soft data-focus-next="without" href={originsHref(slug, { ...query, without: null })}>
              Put it back
            </a>
          )}
        </form>
      </KeepFocus>
      {query.without && (
        <p role="status">
          {chosen ? (
            <>
              Without <b>{chosen.name}</b>, {count(chosen.toNone, 'claim')}{' '}
              {chosen.toNone === 1 ? 'has' : 'have'} no origin left{sharedWords(chosen, claims)} and{' '}
              {count(chosen.toOne, 'claim')} {chosen.toOne === 1 ? 'rests' : 'rest'} on one.
            </>
          ) : (
            'No claim loses an origin without it.'
          )}
        </p>
      )}
      {chosen && (
        <div className="lost">
          <Lost slug={slug} title="No origin left" after={0} chosen={chosen} claims={claims} />
          <Lost slug={slug} title="One origin left" after={1} chosen={chosen} claims={claims} />
        </div>
      )}
    </section>
  )
}

/** Of the claims that are left without an origin, those of several outlets: the sentences above the matrix speak of these. */
function sharedWords({ claims: lost, toNone }: LeftOne, claims: Props['claims']): string {
  const outlets = new Map(
    claims.map(({ id, origins }) => [id, new Set(origins.groups.flatMap((group) => group.outletIds)).size]),
  )
  const shared = lost.filter(({ claimId, after }) => after === 0 && (outlets.get(claimId) ?? 0) > 1).length
  return shared === toNone ? '' : ` (${number(shared)} of them repeated by more than one outlet)`
}

type LostProps = Pick<Props, 'slug' | 'claims'> & {
  readonly title: string
  readonly after: number
  readonly chosen: LeftOne
}

function Lost({ slug, title, after, chosen, claims }: LostProps) {
  const lost = chosen.claims.filter((one) => one.after === after)
  if (lost.length === 0) return null
  const texts = new Map(claims.map((claim) => [claim.id, claim.text]))
  return (
    <details open={lost.length <= 8}>
      <summary>
        {title}: {count(lost.length, 'claim')}
      </summary>
      <ul>
        {lost.map(({ claimId, before, atMost }) => (
          <li key={claimId}>
            <a href={matrixHref(slug, {}, { claim: claimId })}>{claimWords(texts.get(claimId) ?? '')}</a>
            <small>{originsWords(before, atMost)} before</small>
          </li>
        ))}
      </ul>
    </details>
  )
}
