import type { MatrixCell as Cell } from '@/lib/model/matrix'
import { judgedSign } from '@/lib/view/judging'
import { cellAnchor, type Place, panelHref } from '@/lib/view/links'
import { shorten } from '@/lib/view/shorten'
import { cellLabel, cellSign, firmnessLabel } from '@/lib/view/sign'
import { HedgeMark } from '../ui/hedge-mark'
import { SignMark } from '../ui/signs'
import { pinClass } from './column-head'

/** A quote as long as a glance. */
const GLANCE = 220

type Props = { readonly place: Place; readonly claimId: string; readonly outlet: string; readonly cell: Cell }

/** What can be seen at a glance: the first quote, of both sides where it holds both, or why there is none; nothing where nothing tells. */
function glance({ quote, disputeQuote, omission }: Cell): string | undefined {
  const quotes = [quote, disputeQuote].flatMap((one) => (one ? `“${shorten(one, GLANCE)}”` : []))
  if (quotes.length > 0) return quotes.join('\n')
  return omission && omission.kind !== 'not-mentioned' ? shorten(omission.because, GLANCE) : undefined
}

/** What one outlet does with one claim: a link to the proof, with the first quote as its title. */
export function MatrixCell({ place, claimId, outlet, cell }: Props) {
  const sign = cellSign(cell)
  const label = place.query.show === 'hedge' ? firmnessLabel(cell) : cellLabel(cell)
  const judged = judgedSign(cell)
  const picked = place.open.claim === claimId && place.open.outlet === cell.outletId
  const classes = [picked && 'picked', pinClass(place, cell.outletId)].filter(Boolean)
  return (
    <td className={classes.join(' ') || undefined}>
      <a
        data-soft
        id={cellAnchor(claimId, cell.outletId)}
        className={`cell ${sign.tone}`}
        href={panelHref(place, claimId, cell.outletId)}
        data-claim={claimId}
        data-outlet={cell.outletId}
        aria-label={`${outlet} ${sign.words}${label ? `: ${label}` : ''}${judged ? `, ${judged.words}` : ''}`}
        title={glance(cell)}
      >
        {/* The dash of what is left out, which most cells of a large story are, is drawn by the style sheet. */}
        {sign.id !== 'omits' && <SignMark sign={sign} />}
        {cell.hedge && <HedgeMark hedge={cell.hedge} />}
        {label && <span>{label}</span>}
        {judged && (
          <span className={`judged ${judged.mark}`} aria-hidden="true" title={judged.words}>
            {judged.mark === 'differs' ? '≠' : '✓'}
          </span>
        )}
      </a>
    </td>
  )
}
