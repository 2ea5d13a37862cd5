import { ALL_COLUMNS, arrangeColumns } from '@/lib/model/column-choice'
import type { MatrixPage } from '@/lib/model/matrix'
import type { Outlet } from '@/lib/model/types'
import { isPlain, onlyPinned } from '@/lib/view/column-steps'
import { count } from '@/lib/view/counts'
import { columnsHref, compareHref, type Place } from '@/lib/view/links'
import { KeepFocus } from '../ui/keep-focus'
import { ColumnTools } from './column-tools'

type Props = { readonly place: Place; readonly page: MatrixPage }

/** The way to the list of columns, with how many of them are hidden. */
export function ColumnsLink({ place, page }: Props) {
  const { arranging, choice } = place.query
  const { hidden } = arrangeColumns(page.outlets, choice)
  return (
    <a data-soft href={columnsHref(place, { arranging: !arranging })} aria-expanded={arranging}>
      {arranging ? 'Done with the columns' : 'Arrange columns'}
      {hidden.length > 0 && ` (${hidden.length} hidden)`}
    </a>
  )
}

/** Every outlet of the story, to pin, hide or move its column; nothing unless the reader asked for it. */
export function ColumnList({ place, page }: Props) {
  const { arranging, choice } = place.query
  if (!arranging) return null
  const { pinned, others, hidden } = arrangeColumns(page.outlets, choice)
  return (
    <section className="column-chooser" aria-label="Columns">
      <p>
        Pinned columns come first and stay in sight. The address holds your choice: send it, and others see
        the same columns. Exports hold every outlet all the same.
      </p>
      <p className="columns-all">
        {!isPlain(choice) && (
          <a data-soft href={columnsHref(place, { choice: ALL_COLUMNS })}>
            Show all, in the story’s order
          </a>
        )}
        {pinned.length > 0 && others.length > 0 && (
          <a data-soft href={columnsHref(place, { choice: onlyPinned(choice, page.outlets) })}>
            Hide all but the pinned
          </a>
        )}
        <a href={compareHref(place.slug)}>Compare two outlets</a>
      </p>
      <KeepFocus>
        <Part words="pinned" place={place} page={page} outlets={pinned} />
        <Part words="shown" place={place} page={page} outlets={others} />
        <Part words="hidden" place={place} page={page} outlets={hidden} />
      </KeepFocus>
    </section>
  )
}

function Part({
  words,
  place,
  page,
  outlets,
}: Props & { readonly words: string; readonly outlets: readonly Outlet[] }) {
  if (outlets.length === 0) return null
  return (
    <>
      <h2>
        {count(outlets.length, 'column')} {words}
      </h2>
      <ul>
        {outlets.map((outlet) => (
          <li key={outlet.id}>
            <b className={outlet.identified ? undefined : 'unidentified'}>{outlet.name}</b>
            <ColumnTools place={place} outlets={page.outlets} outlet={outlet} where="list" />
          </li>
        ))}
      </ul>
    </>
  )
}
