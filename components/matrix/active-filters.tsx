import type { MatrixPage } from '@/lib/model/matrix'
import { number } from '@/lib/view/counts'
import { activeFilters } from '@/lib/view/filter-words'
import { allClaimsHref, filterHref, type Place } from '@/lib/view/links'
import { isFiltered } from '@/lib/view/matrix-query'

/** How many rows are shown, and each filter that holds with a link that takes it away. */
export function ActiveFilters({ place, page }: { readonly place: Place; readonly page: MatrixPage }) {
  const filters = activeFilters(place.query, page.outlets)
  return (
    <div className="active">
      <p className="n" role="status">
        {isFiltered(place.query) ? (
          <>
            <b>{number(page.matching)}</b> of {number(page.counts.all)} claims
          </>
        ) : (
          <>
            <b>{number(page.counts.all)}</b> claims
          </>
        )}
      </p>
      {filters.map(({ words, without }) => (
        <a
          key={words}
          data-soft
          className="chip"
          href={filterHref(place, without)}
          aria-label={`Remove filter: ${words}`}
        >
          {words} <span aria-hidden="true">×</span>
        </a>
      ))}
      {isFiltered(place.query) && (
        <a data-soft href={allClaimsHref(place)}>
          Show all
        </a>
      )}
    </div>
  )
}
