import type { MatrixColumn } from '@/lib/model/matrix'
import type { Outlet } from '@/lib/model/types'
import { outletAnchor } from '@/lib/view/anchors'
import { count, number } from '@/lib/view/counts'
import { formatDay } from '@/lib/view/dates'
import { RELIABILITY_WORDS } from '@/lib/view/judging'
import { kinWords } from '@/lib/view/kin-words'
import { articleHref, articlesHref, outletsHref, type Place } from '@/lib/view/links'
import { unnamedParts } from '@/lib/view/unnamed-outlet'
import { ColumnTools } from './column-tools'

type Props = {
  readonly place: Place
  /** All of the story, among which the column can be moved. */
  readonly outlets: readonly Outlet[]
  readonly column: MatrixColumn
}

/** An outlet above its cells: name, whose text it shares, its articles with via and date, and what arranges its column. */
export function ColumnHead({ place, outlets, column }: Props) {
  const { id, name, identified, kin, reliability } = column
  return (
    <th scope="col" className={pinClass(place, id)}>
      {identified ? (
        <span className="outlet">{name}</span>
      ) : (
        <Unnamed slug={place.slug} id={id} name={name} />
      )}
      <ColumnArticles slug={place.slug} column={column} />
      {kin && (
        <small className="kin" title={kinWords(kin)}>
          {kinWords(kin)}
        </small>
      )}
      {reliability && (
        <small
          title={`${RELIABILITY_WORDS[reliability.value]}, says ${reliability.who}: ${reliability.reason}`}
        >
          reliability {reliability.value}
        </small>
      )}
      <ColumnTools place={place} outlets={outlets} outlet={column} where="head" />
    </th>
  )
}

/** An outlet that nobody names: what tells it from others like it, and the way to a name. All else reads the whole of it. */
function Unnamed({ slug, id, name }: { readonly slug: string; readonly id: string; readonly name: string }) {
  const parts = unnamedParts(name)
  return (
    <>
      <span className="outlet unidentified">
        {parts && <span className="vh">{parts.kind}</span>}
        {parts?.file ?? name}
      </span>
      <small>
        <a
          href={`${outletsHref(slug, id)}#${outletAnchor(id)}`}
          aria-label={`Name the outlet of ${parts?.file ?? name}`}
        >
          name the outlet
        </a>
      </small>
    </>
  )
}

/** How many pinned columns stay in sight when the table is scrolled sideways: more would leave no room for the others. */
const STAYING = 3

/** The class of a column that was pinned: "pinned", with its place where it stays in sight. Nothing for others. */
export function pinClass({ query }: Place, outletId: string): string | undefined {
  const at = query.choice.pinned.indexOf(outletId)
  if (at < 0) return undefined
  return at < STAYING ? `pinned pin-${at}` : 'pinned'
}

/** The articles of an outlet as ways to them; one way to all where there are several and no date tells them apart. */
function ColumnArticles({ slug, column }: { readonly slug: string; readonly column: MatrixColumn }) {
  const { name, articles, articleCount } = column
  if (articleCount > 1 && articles.every((article) => article.published === null && article.via === null)) {
    return (
      <small>
        <a
          href={articlesHref(slug)}
          aria-label={`All articles, ${number(articleCount)} of them by ${name}, without a date`}
        >
          {count(articleCount, 'article')}
        </a>
      </small>
    )
  }
  return (
    <>
      {articles.map(({ id, title, via, published }) => (
        <small key={id}>
          {via && <span>via {via} </span>}
          <a
            href={articleHref(slug, id)}
            aria-label={`Read ${title}, ${published ? formatDay(published) : 'no date'}`}
            title={title}
          >
            {published ? formatDay(published) : 'undated article'}
          </a>
        </small>
      ))}
      {articleCount > articles.length && (
        <small>
          <a
            href={articlesHref(slug)}
            aria-label={`All articles, ${number(articleCount)} of them by ${name}`}
          >
            and {number(articleCount - articles.length)} more
          </a>
        </small>
      )}
    </>
  )
}
