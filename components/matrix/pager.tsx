import { arrangeColumns } from '@/lib/model/column-choice'
import type { MatrixPage } from '@/lib/model/matrix'
import { number } from '@/lib/view/counts'
import { filterHref, type Place } from '@/lib/view/links'

/** Ways to the other rows; nothing where all stand on one page. */
export function RowPager({ place, page }: { readonly place: Place; readonly page: MatrixPage }) {
  if (page.pages < 2) return null
  return (
    <nav className="pager" aria-label="Pages of claims">
      <Step
        words="← Former claims"
        rows="former"
        to={page.page > 1 ? filterHref(place, { page: page.page - 1 }) : null}
      />
      <span>
        Page {number(page.page)} of {number(page.pages)}
      </span>
      <Step
        words="Next claims →"
        rows="next"
        to={page.page < page.pages ? filterHref(place, { page: page.page + 1 }) : null}
      />
    </nav>
  )
}

/** Ways to the other outlets; nothing where all stand side by side. */
export function ColumnPager({ place, page }: { readonly place: Place; readonly page: MatrixPage }) {
  if (page.columnPages < 2) return null
  const [first, last] = page.columnSpan
  const { hidden } = arrangeColumns(page.outlets, place.query.choice)
  const at = Math.min(place.query.columns, page.columnPages)
  // Rows stay where they are while the columns change.
  const to = (columns: number) => filterHref(place, { columns, page: page.page })
  return (
    <nav className="pager columns" aria-label="Pages of outlets">
      <Step words="← Former outlets" to={at > 1 ? to(at - 1) : null} />
      <span>
        Outlets {number(first)} to {number(last)} of {number(page.outlets.length - hidden.length)}
      </span>
      <Step words="Next outlets →" to={at < page.columnPages ? to(at + 1) : null} />
    </nav>
  )
}

type StepProps = {
  readonly words: string
  readonly to: string | null
  /** What the keyboard of the table finds the way to other rows by. */
  readonly rows?: 'former' | 'next'
}

function Step({ words, to, rows }: StepProps) {
  if (to === null) return null
  return (
    <a data-soft data-rows={rows} href={to}>
      {words}
    </a>
  )
}
