import type { MatrixQuery } from '@/lib/model/matrix-query'
import type { Hedge } from '@/lib/model/types'
import { HELP } from '@/lib/view/links'
import { FIRMNESS, LEGEND } from '@/lib/view/sign'
import { HedgeMark } from '../ui/hedge-mark'
import { SignMark } from '../ui/signs'

const HEDGES: readonly Hedge[] = ['asserted', 'attributed', 'hedged', 'doubted']

/** What the signs of the table mean, and where it is asked for the bars beside them. */
export function Legend({ show = 'stance' }: { readonly show?: MatrixQuery['show'] }) {
  return (
    <ul className="legend" aria-label="What the signs mean">
      {LEGEND.map((sign) => (
        <li key={sign.id} className={sign.tone}>
          <SignMark sign={sign} /> {sign.words}
        </li>
      ))}
      {show === 'hedge' &&
        HEDGES.map((hedge) => (
          <li key={hedge}>
            <HedgeMark hedge={hedge} /> {FIRMNESS[hedge]}
          </li>
        ))}
      <li>
        <a href={HELP}>What does that mean?</a>
      </li>
    </ul>
  )
}
