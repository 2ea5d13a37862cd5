import type { StoryTimes } from '@/lib/model/story-pages'
import { claimWords } from '@/lib/view/claim-words'
import { count, number } from '@/lib/view/counts'
import { matrixHref, type TimesQuery, timelineHref } from '@/lib/view/links'
import type { Echo } from '@/lib/view/times/claim-times'
import type { Timed, TimeOrder } from '@/lib/view/times/order-times'
import type { ClaimTimes, TimesView } from '@/lib/view/times/story-times'
import { echoGroups, momentWords, sharedMoment } from '@/lib/view/times/times-words'
import { WholeDates } from '../ui/whole-dates'
import { CLAIMS_HEADING } from './article-times'
import { type StripMark, TimeStrip } from './time-strip'

type Props = { readonly times: StoryTimes; readonly view: TimesView; readonly query: TimesQuery }

/** The claims that stand in more than one outlet, each with who had it first and how long the echoes took. */
export function ClaimTimesList({ times: { story, articles, claims }, view, query }: Props) {
  const { slug } = story
  const known = view.articles.undated.length > 0 ? ', as far as dates are known' : ''
  const leader = articles.find((one) => one.outletId === query.first)?.outlet
  const asked = query.first
    ? `that ${leader ?? 'an outlet'} was first with${known}`
    : 'in more than one outlet'
  // Of those that stand in articles without a date only nothing is listed.
  const some = !query.first && view.timeless > 0 && view.matching > 0
  return (
    <section className="claim-times" aria-labelledby={CLAIMS_HEADING}>
      <h2 id={CLAIMS_HEADING} tabIndex={-1}>
        {some && `${number(view.matching)} of `}
        {count(query.first ? view.matching : claims.length, 'claim')} {asked}
      </h2>
      <p className="claims-note">
        {query.first ? (
          <a href={`${timelineHref(slug)}#${CLAIMS_HEADING}`}>Show all {number(claims.length)}</a>
        ) : claims.length === 0 ? (
          'Order is told of claims that two outlets or more have in common. There is none in this story.'
        ) : view.matching === 0 ? (
          'None of them stands in an article with a date, so nothing can be told of their order.'
        ) : (
          'Blue repeats, orange disputes, purple does both; a number counts outlets. First means first in this story: what is not among its articles is not seen.'
        )}
        {!query.first && view.timeless > 0 && (
          <>
            {view.matching > 0 &&
              ` Not listed: ${count(view.timeless, 'claim that stands', 'claims that stand')} in articles without a date only.`}{' '}
            <a href={matrixHref(slug, {})}>All claims stand in the matrix.</a>
          </>
        )}
      </p>
      <ul>
        {view.claims.map((one) => (
          <ClaimItem key={one.claim.id} slug={slug} item={one} view={view} />
        ))}
      </ul>
      {view.pages > 1 && (
        <nav className="pager" aria-label="Pages of claims">
          {view.page > 1 && <a href={pageHref(slug, query, view.page - 1)}>← Former claims</a>}
          <span>
            Page {number(view.page)} of {number(view.pages)}
          </span>
          {view.page < view.pages && <a href={pageHref(slug, query, view.page + 1)}>Next claims →</a>}
        </nav>
      )}
    </section>
  )
}

function pageHref(slug: string, query: TimesQuery, page: number): string {
  return `${timelineHref(slug, { ...query, page })}#${CLAIMS_HEADING}`
}

type ItemProps = { readonly slug: string; readonly item: ClaimTimes; readonly view: TimesView }

function ClaimItem({ slug, item: { claim, order }, view: { axis } }: ItemProps) {
  const { first, later, undated } = order
  const date = sharedMoment(first)
  return (
    <li>
      <a className="times-link" href={matrixHref(slug, {}, { claim: claim.id })}>
        <WholeDates text={claimWords(claim.text)} />
      </a>
      {axis && first.length > 0 && <TimeStrip axis={axis} marks={marksOf([...first, ...later])} />}
      <dl>
        <div>
          <dt>{firstWords(order)}</dt>
          <dd>
            <Names echoes={first.map((each) => each.item)} dates={date ? [] : first.map(dateOf)} />{' '}
            {date && <small className="whole">{date}</small>}
          </dd>
        </div>
        {echoGroups(order).map(({ lag, echoes }) => (
          <div key={lag}>
            <dt>{lag}</dt>
            <dd>
              <Names echoes={echoes} />
            </dd>
          </div>
        ))}
        {undated.length > 0 && (
          <div>
            <dt>no date</dt>
            <dd>
              <Names echoes={undated} />
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}

function firstWords({ first, undated }: TimeOrder<Echo>): string {
  if (first.length > 1) return 'among the first'
  return first.length === 1 && undated.length > 0 ? 'first with a date' : 'first'
}

function dateOf({ moment }: Timed<Echo>): string {
  return momentWords(moment)
}

type NamesProps = {
  readonly echoes: readonly Echo[]
  /** The date of each, where they have none in common. */
  readonly dates?: readonly string[]
}

function Names({ echoes, dates = [] }: NamesProps) {
  return echoes.map(({ outletId, outlet, stance, alsoUndated }, i) => (
    <span key={outletId}>
      {i > 0 && ', '}
      {outlet}
      {stance !== 'repeats' && (
        <em className={stance}> {stance === 'both' ? 'repeats and disputes' : 'disputes'}</em>
      )}
      {dates[i] && <small className="whole"> {dates[i]}</small>}
      {alsoUndated && <em> also without a date</em>}
    </span>
  ))
}

function marksOf(all: readonly Timed<Echo>[]): readonly StripMark[] {
  const marks = new Map<string, StripMark>()
  for (const { item, moment } of all) {
    const key = `${moment.from} ${moment.until}`
    const known = marks.get(key)
    const tone = known && known.tone !== item.stance ? 'both' : item.stance
    marks.set(key, { moment, tone, count: (known?.count ?? 0) + 1 })
  }
  return [...marks.values()]
}
