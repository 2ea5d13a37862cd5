import { cellAnchor } from '@/lib/view/anchors'
import { type CellView, LEFT_OUT } from '@/lib/view/row-view'
import { HedgeMark } from '../ui/hedge-mark'
import { SignMark } from '../ui/signs'

type Props = {
  readonly claimId: string
  readonly outlet: { readonly id: string; readonly name: string; readonly pin: string | undefined }
  readonly href: string
  readonly picked: boolean
  /** Null where the claim is left out and that is all. */
  readonly cell: CellView | null
}

/** What one outlet does with one claim: a link to the proof, with the first quote as its title. */
export function MatrixCell({ claimId, outlet, href, picked, cell }: Props) {
  const { label, judged } = cell ?? { label: '', judged: null }
  const classes = [picked && 'picked', outlet.pin].filter(Boolean)
  return (
    <td className={classes.join(' ') || undefined}>
      <a
        data-soft
        id={cellAnchor(claimId, outlet.id)}
        className={`cell ${cell?.sign.tone ?? LEFT_OUT.tone}`}
        href={href}
        data-claim={claimId}
        data-outlet={outlet.id}
        aria-label={`${outlet.name} ${cell?.words ?? LEFT_OUT.words}${label ? `: ${label}` : ''}${judged ? `, ${judged.words}` : ''}`}
        title={cell?.glance ?? undefined}
      >
        {/* The dash of what is left out, which most cells of a large story are, is drawn by the style sheet. */}
        {cell && cell.sign.id !== 'omits' && <SignMark sign={cell.sign} />}
        {cell?.hedge && <HedgeMark hedge={cell.hedge} />}
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
