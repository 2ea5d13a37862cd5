import type { FoundClaim } from '@/lib/model/claim-detail'
import { cellAnchor, claimAnchor, evidenceAnchor } from '@/lib/view/anchors'
import type { JudgingDesk } from '@/lib/view/judging'
import { closedHref, type Place } from '@/lib/view/links'
import { JudgementNote } from '../judging/judgement-note'
import { PanelFocus } from '../ui/panel-focus'
import { ClaimPanel, PANEL_HEADING } from './claim-panel'

type Props = {
  readonly place: Place
  readonly desk: JudgingDesk
  readonly found: Exclude<FoundClaim, { kind: 'moved' }> | null
  /** The claim whose row takes the place of this one where its own goes with the panel; null where it stays. */
  readonly next: string | null
}

/** The panel beside the table, or on a narrow screen over it; also for a claim that is no longer, or never was, in the story. */
export function PanelFrame({ place, desk, found, next }: Props) {
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
        returnTo={[
          ...(outlet ? [cellAnchor(claim, outlet)] : []),
          ...[claim, next].flatMap((one) => (one === null ? [] : [claimAnchor(one)])),
          'main',
        ]}
      >
        {found?.kind === 'claim' ? (
          <ClaimPanel place={place} desk={desk} detail={found.detail} />
        ) : (
          <>
            <div className="close">
              <a data-soft href={closedHref(place)}>
                Close <kbd>Esc</kbd>
              </a>
            </div>
            <h2 id={PANEL_HEADING} tabIndex={-1}>
              {found ? found.text : 'No such claim'}
            </h2>
            <p className="sum">
              {found
                ? 'No article of the story makes this claim any more: the story was analysed again, or an analyst decided so.'
                : 'This story never had a claim under that address. The link may have been cut off on its way.'}
            </p>
            {found && <JudgementNote desk={desk} detail={{ judgement: null, entries: found.entries }} />}
          </>
        )}
      </PanelFocus>
    </aside>
  )
}
