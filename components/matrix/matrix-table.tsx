import type { MatrixPage, MatrixRow as Row } from '@/lib/model/matrix'
import { claimWords } from '@/lib/view/claim-words'
import { count, listNames } from '@/lib/view/counts'
import { claimAnchor, type Place, panelHref } from '@/lib/view/links'
import { nameParties } from '@/lib/view/name-parties'
import { originsWords } from '@/lib/view/origin-words'
import { WholeDates } from '../ui/whole-dates'
import { ColumnHead } from './column-head'
import { MatrixCell } from './matrix-cell'

/** Ids of the head of the claims and of what it says of the two numbers. */
const [HEAD, NUMBERS] = ['claim-head', 'claim-numbers']

/** The matrix: a row a claim, a column an outlet. */
export function MatrixTable({ place, page }: { readonly place: Place; readonly page: MatrixPage }) {
  return (
    <table className={place.query.choice.pinned.length > 0 ? 'matrix with-pins' : 'matrix'}>
      <caption className="vh">
        What each outlet does with each claim: {count(page.matching, 'claim')}, page {page.page} of{' '}
        {page.pages}
      </caption>
      <thead>
        <tr>
          <th scope="col" aria-labelledby={HEAD} aria-describedby={NUMBERS}>
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
          <MatrixRow key={row.claim.id} place={place} page={page} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function MatrixRow({
  place,
  page,
  row,
}: {
  readonly place: Place
  readonly page: MatrixPage
  readonly row: Row
}) {
  const { claim, cells } = row
  const on = place.open.claim === claim.id
  return (
    <tr className={on ? 'on' : undefined}>
      <th scope="row">
        <a
          data-soft
          id={claimAnchor(claim.id)}
          href={panelHref(place, claim.id)}
          data-claim={claim.id}
          aria-current={on ? 'true' : undefined}
        >
          <WholeDates text={claimWords(claim.text)} />
        </a>
        <small>
          <Coverage row={row} />
        </small>
      </th>
      {page.columns.map((column, i) => {
        const cell = cells[i]
        return (
          cell && (
            <MatrixCell key={column.id} place={place} claimId={claim.id} outlet={column.name} cell={cell} />
          )
        )
      })}
    </tr>
  )
}

/** What analysts did with the claim as a whole; nothing where they did nothing. */
function JudgedWords({ judgement }: Pick<Row, 'judgement'>) {
  if (!judgement) return null
  const words = [
    judgement.pinned ? 'pinned' : null,
    judgement.engineText ? 'reworded' : null,
    judgement.grade ? `graded ${judgement.grade}` : null,
    judgement.notes.length > 0 ? count(judgement.notes.length, 'note') : null,
  ].filter((one) => one !== null)
  return (
    <span className="judged">
      {' · '}
      {['✓ judged', ...words].join(' · ')}
    </span>
  )
}

/** The two numbers of a claim, outlets and origins, then what is special about it. */
function Coverage({ row }: { readonly row: Row }) {
  const { repeatedBy, origins, atMost, disputes, drifts, dropped } = row
  const own = disputes.filter((one) => one.voice === 'own').map((one) => `${one.who} (own voice)`)
  const passedOn = disputes.filter((one) => one.voice !== 'own').map((one) => one.who)
  const named = [...own, ...nameParties(passedOn)]
  return (
    <>
      {repeatedBy > 0 ? <b>{count(repeatedBy, 'outlet')}</b> : 'no outlet repeats it'}
      {repeatedBy > 0 && (
        <>
          {' · '}
          <span className={repeatedBy > 1 && origins === 1 ? 'one-origin' : undefined}>
            {originsWords(origins, atMost)}
          </span>
        </>
      )}
      {' · '}
      {disputes.length === 0 ? (
        'undisputed'
      ) : (
        <span className="disputes">disputed by {listNames(named)}</span>
      )}
      {drifts > 0 && ' · said more firmly downstream'}
      {dropped > 0 && ' · a qualification dropped'}
      <JudgedWords judgement={row.judgement} />
    </>
  )
}
