import type { ReactNode } from 'react'
import type { Sign } from '@/lib/view/sign'

const DOT = <circle cx="8.5" cy="8.5" r="6" fill="currentColor" />
const RING = <circle cx="8.5" cy="8.5" r="5.1" fill="none" stroke="currentColor" strokeWidth="1.9" />
const HALF_DOT = <path d="M8.5 2.5a6 6 0 0 0 0 12z" fill="currentColor" />
const HALF_RING = (
  <path d="M8.2 3.4a5.1 5.1 0 0 0 0 10.2z" fill="none" stroke="currentColor" strokeWidth="1.8" />
)
const CROSS = <path d="M4 4l9 9M13 4l-9 9" stroke="currentColor" strokeWidth="2.1" strokeLinecap="round" />
const SMALL_CROSS = (
  <path d="M12.5 5l7 7M19.5 5l-7 7" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" />
)
const BOX = (
  <>
    <rect x="1.5" y="1.5" width="14" height="14" rx="3" fill="currentColor" />
    <path d="M5 5l7 7M12 5l-7 7" stroke="var(--paper)" strokeWidth="2.1" strokeLinecap="round" />
  </>
)
const SMALL_BOX = (
  <>
    <rect x="10.5" y="2.5" width="12" height="12" rx="2.5" fill="currentColor" />
    <path d="M13.5 5.5l6 6M19.5 5.5l-6 6" stroke="var(--paper)" strokeWidth="1.9" strokeLinecap="round" />
  </>
)

const DRAWN: Readonly<Record<Sign['id'], ReactNode>> = {
  own: DOT,
  passed: RING,
  denial: CROSS,
  dispute: BOX,
  omits: <path d="M5.5 8.5h6" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />,
  'both-own-denial': both(HALF_DOT, SMALL_CROSS),
  'both-own-dispute': both(HALF_DOT, SMALL_BOX),
  'both-passed-denial': both(HALF_RING, SMALL_CROSS),
  'both-passed-dispute': both(HALF_RING, SMALL_BOX),
}

/** The drawings of all signs, once a page; `SignMark` refers to them. */
export function Signs() {
  return (
    <svg className="signs" aria-hidden="true" width="0" height="0">
      <defs>
        {Object.entries(DRAWN).map(([id, drawing]) => (
          <symbol key={id} id={`s-${id}`} viewBox={id.startsWith('both') ? '0 0 23 17' : '0 0 17 17'}>
            {drawing}
          </symbol>
        ))}
      </defs>
    </svg>
  )
}

/** One sign; the words for it stand beside it or in the name of what holds it. */
export function SignMark({ sign }: { readonly sign: Pick<Sign, 'id' | 'tone'> }) {
  return (
    <svg className={`sign ${sign.tone}${sign.tone === 'both' ? ' wide' : ''}`} aria-hidden="true">
      <use href={`#s-${sign.id}`} />
    </svg>
  )
}

function both(left: ReactNode, right: ReactNode): ReactNode {
  return (
    <>
      {left}
      {right}
    </>
  )
}
