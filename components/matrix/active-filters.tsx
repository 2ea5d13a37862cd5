import type { MatrixPage } from '@/lib/model/matrix'
import { number } from '@/lib/view/counts'
import { activeFilters } from '@/lib/view/filter-words'
import { allClaimsHref, filterHref, type Place } from '@/lib/view/links'
import { isFiltered } from '@/lib/view/matrix-query'

type Props = { readonly place: Place; readonly page: MatrixPage }

/** How many rows are shown, of how many. */
export function RowCount({ place, page }: Props) {
  return (
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
      {/* Said, not shown: the row says it itself to those who see it. */}
      {page.staying && <span className="vh">, and one in sight that does not match</span>}
    </p>
  )
}

/** What the kinds of claims say of themselves: the pressed one is released where it stands. */
const KINDS = { stance: 'all', reach: 'all', change: 'all', judged: 'shown' } as const

/** Each other filter that holds, with a link that takes it away; a line of its own, so that nothing beside it moves. Else nothing. */
export function ActiveFilters({ place, page }: Props) {
  const filters = activeFilters({ ...place.query, ...KINDS }, page.outlets)
  if (filters.length === 0) return null
  return (
    <div className="active">
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
      <a data-soft href={allClaimsHref(place)}>
        Show all
      </a>
    </div>
  )
}
