import type { ArticleHead } from '@/lib/model/article-detail'
import type { Moment } from '@/lib/model/moment'
import { count } from '@/lib/view/counts'
import { articleHref, timelineHref } from '@/lib/view/links'
import { lagWords } from '@/lib/view/times/lag-words'
import type { TimesView } from '@/lib/view/times/story-times'
import { momentWords } from '@/lib/view/times/times-words'
import { StripScale, TimeStrip } from './time-strip'

/** Id of the heading above the claims. */
export const CLAIMS_HEADING = 'claims'

type Props = { readonly slug: string; readonly view: TimesView }

/** The articles in order of publication, each with how long after the first it came and what it has from others. */
export function ArticleTimes({ slug, view }: Props) {
  const { articles, axis } = view
  const { first, later, undated, open } = articles
  const only = first.length === 1 && undated.length === 0
  return (
    <table className="times">
      <caption>Articles</caption>
      <thead>
        <tr>
          <th scope="col">Outlet and article</th>
          <th scope="col">Published</th>
          <th scope="col">After the first</th>
          {axis && (
            <td className="strip-column">
              <StripScale axis={axis} />
            </td>
          )}
        </tr>
      </thead>
      <tbody>
        {first.map(({ item, moment }) => (
          <Row key={item.id} slug={slug} view={view} article={item} moment={moment}>
            {first.length > 1 ? 'among the first' : only ? 'first' : 'first of those with a date'}
          </Row>
        ))}
        {later.map(({ item, moment, lag }) => (
          <Row key={item.id} slug={slug} view={view} article={item} moment={moment}>
            {lagWords(lag, open)}
          </Row>
        ))}
        {undated.map((item) => (
          <Row key={item.id} slug={slug} view={view} article={item} moment={null}>
            not known
          </Row>
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Props & {
  readonly article: ArticleHead
  readonly moment: Moment | null
  readonly children: string | readonly string[]
}

function Row({ slug, view, article, moment, children }: RowProps) {
  const debts = view.debts.get(article.id) ?? []
  const leads = view.leads.get(article.outletId) ?? 0
  return (
    <tr className={moment ? undefined : 'undated'}>
      <th scope="row">
        <b>{article.outlet}</b>
        {article.via && <small>via {article.via}</small>}
        <a className="times-link" href={articleHref(slug, article.id)}>
          {article.title}
        </a>
        {debts.map(({ how, outlet, contradicts }) => (
          <small key={outlet} className={contradicts ? 'debt contradicts' : 'debt'}>
            {how} {outlet}
            {contradicts && ', whose article here is dated later: a wrong date, or another report is meant'}
          </small>
        ))}
        {leads > 0 && (
          <small>
            <a href={`${timelineHref(slug, { first: article.outletId })}#${CLAIMS_HEADING}`}>
              first with {count(leads, 'claim')}
            </a>
          </small>
        )}
      </th>
      <td className="whole">{moment ? momentWords(moment) : 'no date'}</td>
      <td>{children}</td>
      {view.axis && (
        <td className="strip-column">
          {moment && <TimeStrip axis={view.axis} marks={[{ moment, tone: 'plain', count: 1 }]} />}
        </td>
      )}
    </tr>
  )
}
