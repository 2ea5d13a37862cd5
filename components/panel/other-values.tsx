import type { OtherValue } from '@/lib/model/claim-detail'
import { claimWords } from '@/lib/view/claim-words'
import { type Place, panelHref } from '@/lib/view/links'
import { SLOT_WORDS } from '@/lib/view/other-values'
import { WholeDates } from '../ui/whole-dates'
import { WitnessQuote } from './witness-quote'

type Props = { readonly place: Place; readonly values: readonly OtherValue[] }

/** Claims that say the same but for one slot, with the words of both; nothing where there are none. */
export function OtherValues({ place, values }: Props) {
  if (values.length === 0) return null
  return (
    <section>
      <h3>Set against it</h3>
      {values.map(({ kind, slot, claim, here, there }) => (
        <div key={`${kind} ${claim.id}`} className="change">
          <p>
            <b>{SLOT_WORDS[kind]}</b> for the same ({slot}):{' '}
            <WitnessQuote slug={place.slug} witness={here} most={80} /> here,{' '}
            <WitnessQuote slug={place.slug} witness={there} most={80} /> in another claim:
          </p>
          <p>
            <a data-soft href={panelHref(place, claim.id)}>
              <WholeDates text={claimWords(claim.text)} />
            </a>
          </p>
        </div>
      ))}
      <p>Both may be right: of another moment, or counted otherwise.</p>
    </section>
  )
}
