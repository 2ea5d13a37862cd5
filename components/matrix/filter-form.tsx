import type { MatrixPage } from '@/lib/model/matrix'
import type { MatrixQuery } from '@/lib/model/matrix-query'
import { matrixHref, type Place } from '@/lib/view/links'
import { matrixParams, RELATION_NAMES, RELATIONS } from '@/lib/view/matrix-query'

const SORTS: Readonly<Record<MatrixQuery['sort'], string>> = {
  rank: 'Importance',
  coverage: 'Coverage',
  dispute: 'Dispute',
}

const TYPING =
  'All words must stand in the claim or a quote of it. "two words": side by side. -word: leaves it out.'

/** Words, one outlet filter to add, and the order of rows: a plain form whose answer is an address. */
export function FilterForm({ place, page }: { readonly place: Place; readonly page: MatrixPage }) {
  const { query, slug, open } = place
  // What the form does not ask for itself is carried along; the page of rows starts anew.
  const kept = matrixParams({ ...query, words: '', sort: 'rank', page: 1 }, open)
  return (
    <form className="filter" method="get" action={matrixHref(slug)} data-soft aria-label="Filter claims">
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <span className="word-filter">
        <input
          key={query.words}
          type="search"
          name="q"
          defaultValue={query.words}
          placeholder="Words in claims or quotes"
          aria-label="Words in claims or quotes"
          title={TYPING}
          maxLength={200}
        />
        <button type="submit">Filter</button>
      </span>
      <span className="outlet-filter">
        <select name="rel" data-names="by" aria-label="What the outlet does" defaultValue="repeatedBy">
          {RELATION_NAMES.map((name) => (
            <option key={name} value={name}>
              {RELATIONS[name]}
            </option>
          ))}
        </select>
        <select name="by" aria-label="Outlet" defaultValue="" data-submit="once">
          <option value="">outlet…</option>
          {page.outlets.map((outlet) => (
            <option key={outlet.id} value={outlet.id}>
              {outlet.name}
            </option>
          ))}
        </select>
      </span>
      <label className="sort">
        Sort by{' '}
        <select key={query.sort} name="sort" defaultValue={query.sort} data-anyway="rank" data-submit>
          {Object.entries(SORTS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </form>
  )
}
