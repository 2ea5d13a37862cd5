import type { FoundClaim } from '@/lib/model/pages'
import { cellAnchor, claimAnchor, closedHref, evidenceAnchor, type Place } from '@/lib/view/links'
import { PanelFocus } from '../ui/panel-focus'
import { ClaimPanel, PANEL_HEADING } from './claim-panel'

type Props = { readonly place: Place; readonly found: Exclude<FoundClaim, { kind: 'moved' }> | null }

/** The panel beside the table, or on a narrow screen over it; also for a claim that is no longer, or never was, in the story. */
export function PanelFrame({ place, found }: Props) {
  const { claim, outlet } = place.open
  if (claim === null) return null
  const parts = outlet
    ? ['repeats', 'disputes', 'omits'].map((part) => `${evidenceAnchor(outlet)}-${part}`)
    : []
  return (
    <aside className="panel" aria-labelledby={PANEL_HEADING}>
      <PanelFocus
        key={`${claim} ${outlet}`}
        closed={closedHref(place)}
        focus={[...parts, PANEL_HEADING]}
        returnTo={[...(outlet ? [cellAnchor(claim, outlet)] : []), claimAnchor(claim), 'main']}
      >
        {found?.kind === 'claim' ? (
          <ClaimPanel place={place} detail={found.detail} />
        ) : (
          <>
            <p className="close">
              <a data-soft href={closedHref(place)}>
                Close <kbd>Esc</kbd>
              </a>
            </p>
            <h2 id={PANEL_HEADING} tabIndex={-1}>
              {found ? found.text : 'No such claim'}
            </h2>
            <p className="sum">
              {found
                ? 'No article of the story makes this claim any more: since the link was made, the story was analysed again.'
                : 'This story never had a claim under that address. The link may have been cut off on its way.'}
            </p>
          </>
        )}
      </PanelFocus>
    </aside>
  )
}
