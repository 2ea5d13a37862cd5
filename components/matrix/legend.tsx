import { LEGEND } from '@/lib/view/sign'
import { SignMark } from '../ui/signs'

/** What the signs of the table mean. */
export function Legend() {
  return (
    <ul className="legend" aria-label="What the signs mean">
      {LEGEND.map((sign) => (
        <li key={sign.id} className={sign.tone}>
          <SignMark sign={sign} /> {sign.words}
        </li>
      ))}
    </ul>
  )
}
