import type { Hedge } from '@/lib/model/types'

const FILLED: Readonly<Record<Hedge, number>> = { asserted: 3, attributed: 2, hedged: 1, doubted: 0 }

/** How firmly something is said: three bars, fewer filled the less firmly. The words for it stand beside it. */
export function HedgeMark({ hedge }: { readonly hedge: Hedge }) {
  return (
    <svg className="hedge-mark" viewBox="0 0 15 12" width="15" height="12" aria-hidden="true">
      {[0, 1, 2].map((i) => (
        <rect
          key={i}
          x={1 + i * 5}
          y={7.5 - i * 3}
          width="3"
          height={3.5 + i * 3}
          rx="0.6"
          stroke="currentColor"
          fill={i < FILLED[hedge] ? 'currentColor' : 'none'}
        />
      ))}
    </svg>
  )
}
