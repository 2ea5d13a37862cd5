import type { MatrixCell as Cell } from '@/lib/model/pages'
import { cellAnchor, type Place, panelHref } from '@/lib/view/links'
import { shorten } from '@/lib/view/shorten'
import { cellLabel, cellSign } from '@/lib/view/sign'
import { SignMark } from '../ui/signs'

/** A quote as long as a glance. */
const GLANCE = 220

type Props = { readonly place: Place; readonly claimId: string; readonly outlet: string; readonly cell: Cell }

/** What one outlet does with one claim: a link to the proof, with the first quote as its title. */
export function MatrixCell({ place, claimId, outlet, cell }: Props) {
  const sign = cellSign(cell)
  const label = cellLabel(cell)
  const picked = place.open.claim === claimId && place.open.outlet === cell.outletId
  return (
    <td className={picked ? 'picked' : undefined}>
      <a
        data-soft
        id={cellAnchor(claimId, cell.outletId)}
        className={`cell ${sign.tone}`}
        href={panelHref(place, claimId, cell.outletId)}
        aria-label={`${outlet} ${sign.words}${label ? `: ${label}` : ''}`}
        title={cell.quote ? `“${shorten(cell.quote, GLANCE)}”` : undefined}
      >
        <SignMark sign={sign} />
        {label && <span>{label}</span>}
      </a>
    </td>
  )
}
