'use client'

import { memo } from 'react'
import { claimAnchor } from '@/lib/view/anchors'
import { count, listNames } from '@/lib/view/counts'
import { type Place, panelHref } from '@/lib/view/links'
import { nameParties } from '@/lib/view/name-parties'
import { originsWords } from '@/lib/view/origin-words'
import { outsideWords, type RowView, type WhyOutside } from '@/lib/view/row-view'
import { sameData } from '@/lib/view/same-data'
import { WholeDates } from '../ui/whole-dates'
import { MatrixCell } from './matrix-cell'

type Props = {
  readonly place: Pick<Place, 'slug' | 'query'>
  readonly columns: readonly {
    readonly id: string
    readonly name: string
    /** Its class where it is pinned. */
    readonly pin: string | undefined
  }[]
  readonly row: RowView
  /** Whether the panel of the claim is open, and at which of its outlets. */
  readonly open: { readonly outlet: string | null } | null
  /** Why the filter does not ask for it, where it stands there only to stay in sight; else null. */
  readonly outside: WhyOutside | null
}

/** A claim with its cells. Made anew only where it says something else: to open a claim changes one row or two. */
export const MatrixRow = memo(Row, sameData)

function Row({ place, columns, row, open, outside }: Props) {
  const { id, text, cells } = row
  return (
    <tr className={[open && 'on', outside && 'outside'].filter(Boolean).join(' ') || undefined}>
      <th scope="row">
        <a
          data-soft
          id={claimAnchor(id)}
          href={hrefOf(place, id, null)}
          data-claim={id}
          aria-current={open ? 'true' : undefined}
        >
          <WholeDates text={text} />
        </a>
        <small>
          <Coverage row={row} />
        </small>
        {outside && <small className="outside-why">{outsideWords(outside, open !== null)}</small>}
      </th>
      {columns.map((outlet, i) => (
        <MatrixCell
          key={outlet.id}
          claimId={id}
          outlet={outlet}
          href={hrefOf(place, id, outlet.id)}
          picked={open?.outlet === outlet.id}
          cell={cells[i] ?? null}
        />
      ))}
    </tr>
  )
}

function hrefOf(place: Props['place'], claim: string, outlet: string | null): string {
  return panelHref({ ...place, open: { claim, outlet } }, claim, outlet)
}

/** The two numbers of a claim, outlets and origins, then what is special about it. */
function Coverage({ row }: Pick<Props, 'row'>) {
  const { repeatedBy, origins, atMost, disputes, drifts, dropped, judged } = row
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
      {judged && (
        <span className="judged">
          {' · '}
          {judged}
        </span>
      )}
    </>
  )
}
