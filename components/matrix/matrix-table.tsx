import type { MatrixPage } from '@/lib/model/matrix'
import { count } from '@/lib/view/counts'
import type { Place } from '@/lib/view/links'
import { viewRow, whyOutside } from '@/lib/view/row-view'
import { ColumnHead, pinClass } from './column-head'
import { MatrixRow } from './matrix-row'
import { MoreColumns } from './more-columns'

/** Ids of the head of the claims and of what it says of the two numbers. */
const [HEAD, NUMBERS] = ['claim-head', 'claim-numbers']

type Props = {
  readonly place: Place
  readonly page: MatrixPage
  /** Id of what the table scrolls in. */
  readonly box: string
}

/** The matrix: a row a claim, a column an outlet. */
export function MatrixTable({ place, page, box }: Props) {
  const { slug, query, open } = place
  const columns = page.columns.map(({ id, name }) => ({ id, name, pin: pinClass(place, id) }))
  const around = { slug, query }
  return (
    <table className={query.choice.pinned.length > 0 ? 'matrix with-pins' : 'matrix'}>
      <caption className="vh">
        What each outlet does with each claim: {count(page.matching, 'claim')}, page {page.page} of{' '}
        {page.pages}
      </caption>
      <thead>
        <tr>
          <th scope="col" aria-labelledby={HEAD} aria-describedby={NUMBERS}>
            {/* In the one head that is always in sight, and has room: over the table it would push that down when it comes. */}
            <MoreColumns table={box} />
            <span id={HEAD}>Claim</span>
            <small id={NUMBERS}>
              How many outlets repeat it, from how many origins: copies of one text share one.
            </small>
          </th>
          {page.columns.map((column) => (
            <ColumnHead key={column.id} place={place} outlets={page.outlets} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {page.rows.map((row) => (
          <MatrixRow
            key={row.claim.id}
            place={around}
            columns={columns}
            row={viewRow(row, query.show)}
            open={open.claim === row.claim.id ? { outlet: open.outlet } : null}
            outside={page.staying === row.claim.id ? whyOutside(row, query) : null}
          />
        ))}
      </tbody>
    </table>
  )
}
