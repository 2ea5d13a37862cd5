import type { Claim, OriginGroup } from '@/lib/model/types'
import { PANEL_PARTS } from '@/lib/view/anchors'
import { listNames } from '@/lib/view/counts'
import type { JudgingDesk } from '@/lib/view/judging'
import { originsHref } from '@/lib/view/links'
import { isAtMost, openWords, originsWords } from '@/lib/view/origin-words'

import { JudgeForm, Why } from '../judging/judge-form'

type Props = {
  readonly slug: string
  readonly claim: Claim
  /** Names of outlets by id. */
  readonly names: ReadonlyMap<string, string>
  readonly desk: JudgingDesk
}

/** What the outlets that repeat a claim go back to, and why some of them were counted as one. */
export function OriginReasons({ slug, claim, names, desk }: Props) {
  const { groups, count: n } = claim.origins
  if (groups.length === 0) return null
  const name = (id: string) => names.get(id) ?? id
  const behind = ({ outletIds }: Pick<OriginGroup, 'outletIds'>) => listNames(outletIds.map(name), 8)
  // In an order of their own: that of the groups changes with every decision, under the hand of whoever decides.
  const order = [...names.keys()]
  const repeating = groups
    .flatMap((group) => group.outletIds)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return (
    <section>
      <h3 id={PANEL_PARTS.origins}>
        {n === 1 ? 'Why one origin' : originsWords(n, isAtMost(claim.origins))}
      </h3>
      <ul className="origins">
        {groups.map((group) => (
          <li key={group.name}>
            <b>{group.name}</b>
            {behind(group) !== group.name && `: ${behind(group)}`}
            {group.open && <p className="how">{openWords(group)}</p>}
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
      {repeating.length > 1 && (
        <details className="judge">
          <summary>Judge the origins</summary>
          <JudgeForm desk={desk} on={{ claim: claim.id }} label="Judge the origins">
            <fieldset>
              <legend>These outlets</legend>
              {repeating.map((id) => (
                <label key={id} className="pick">
                  <input type="checkbox" name="outlets" value={id} />
                  <span>{name(id)}</span>
                </label>
              ))}
            </fieldset>
            <Why />
            <div className="choices">
              <button type="submit" name="judge" value="origins-independent">
                Are independent
              </button>
              <button type="submit" name="judge" value="origins-shared">
                Share an origin
              </button>
            </div>
          </JudgeForm>
        </details>
      )}
      <p className="more">
        <a href={originsHref(slug)}>Origins of the whole story</a>
      </p>
    </section>
  )
}
