import type { MatrixColumn } from '@/lib/model/pages'
import { number } from '@/lib/view/counts'
import { formatDay } from '@/lib/view/dates'
import { kinWords } from '@/lib/view/kin-words'
import { articleHref, articlesHref } from '@/lib/view/links'

/** An outlet above its cells: name, whose text it shares, and its articles with via and date. */
export function ColumnHead({ slug, column }: { readonly slug: string; readonly column: MatrixColumn }) {
  const { name, identified, articles, articleCount, kin } = column
  return (
    <th scope="col">
      <span className={identified ? 'outlet' : 'outlet unidentified'}>{name}</span>
      {articles.map((article) => (
        <small key={article.id}>
          {article.via && <span>via {article.via} </span>}
          <a
            href={articleHref(slug, article.id)}
            aria-label={`Read ${article.title}, ${day(article.published)}`}
          >
            {day(article.published)}
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
      {kin && <small className="kin">{kinWords(kin)}</small>}
    </th>
  )
}

function day(published: string | null): string {
  return published ? formatDay(published) : 'no date'
}
