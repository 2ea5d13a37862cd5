import type { ClaimDetail } from '@/lib/model/claim-detail'
import { listNames } from '@/lib/view/counts'
import { timelineHref } from '@/lib/view/links'
import { claimTimes, type Echo } from '@/lib/view/times/claim-times'
import { echoGroups, momentWords, sharedMoment } from '@/lib/view/times/times-words'
import { WholeDates } from '../ui/whole-dates'

/** Outlets that are named at one time. */
const MOST = 6

/** Who had a claim first and how long the others took, as far as dates tell; nothing where one outlet alone has it, or not all are loaded. */
export function WhenNote({ detail }: { readonly detail: ClaimDetail }) {
  const { outlets, more, story } = detail
  if (outlets.length < 2 || more > 0) return null
  const articles = outlets.flatMap((one) => one.articles)
  const order = claimTimes(
    articles.flatMap(({ mentions }) => mentions),
    new Map(articles.map(({ article }) => [article.id, article])),
  )
  const { first, undated } = order
  const date = sharedMoment(first)
  const lead = first.length > 1 ? 'Among the first' : undated.length > 0 ? 'First with a date' : 'First'
  return (
    <section>
      <h3>When</h3>
      <dl className="when">
        {first.length > 0 && (
          <div>
            <dt>{lead}</dt>
            <dd>
              {date ? (
                <>
                  {names(first.map((each) => each.item))} <WholeDates text={`(${date})`} />
                </>
              ) : (
                <WholeDates
                  text={names(
                    first.map((each) => each.item),
                    first.map(({ moment }) => momentWords(moment)),
                  )}
                />
              )}
            </dd>
          </div>
        )}
        {echoGroups(order).map(({ lag, echoes }) => (
          <div key={lag}>
            <dt>{lag}</dt>
            <dd>{names(echoes)}</dd>
          </div>
        ))}
        {undated.length > 0 && (
          <div>
            <dt>no date</dt>
            <dd>{names(undated)}</dd>
          </div>
        )}
      </dl>
      <p className="more">
        <a href={timelineHref(story.slug)}>Times of the whole story</a>
      </p>
    </section>
  )
}

/** With the date of each, where such are given. */
function names(echoes: readonly Echo[], dates: readonly string[] = []): string {
  return listNames(
    echoes.map(({ outlet, stance }, i) => {
      const more = [stance === 'disputes' ? 'disputes' : '', dates[i] ?? ''].filter(Boolean).join(', ')
      return more ? `${outlet} (${more})` : outlet
    }),
    MOST,
  )
}
