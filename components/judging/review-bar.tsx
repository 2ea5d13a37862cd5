'use client'

import type { Sent } from './send-decision'
import type { ReviewKeys } from './use-review-keys'

type Props = {
  readonly who: string | null
  readonly review: boolean
  readonly keys: ReviewKeys
  readonly said: Sent | null
  readonly quick: (fields: Readonly<Record<string, string>>) => void
  readonly forget: () => void
}

/** At the foot of the window: review mode on and off, undo and redo, and what came of the last decision. */
export function ReviewBar({ who, review, keys, said, quick, forget }: Props) {
  const turn = (kind: 'undo' | 'redo') => () => quick({ do: kind, of: 'last', seen: '' })
  return (
    <section className="review-bar" aria-label="Judging">
      {review && (
        <button type="button" aria-pressed={keys.on} onClick={keys.toggle}>
          Review mode
        </button>
      )}
      {keys.on && (
        <span className="hint">
          On a cell: <kbd>r</kbd> repeats <kbd>d</kbd> disputes <kbd>b</kbd> both <kbd>o</kbd> leaves it out{' '}
          <kbd>m</kbd> merge
        </span>
      )}
      {who && (
        <span className="turns">
          <button type="button" className="quiet" onClick={turn('undo')}>
            Undo{keys.on && <kbd>u</kbd>}
          </button>
          <button type="button" className="quiet" onClick={turn('redo')}>
            Redo
          </button>
          <span className="who">as {who}</span>
        </span>
      )}
      <p
        className={`said ${said?.outcome ?? ''}`}
        role={said && said.outcome !== 'saved' ? 'alert' : 'status'}
      >
        {said?.message}
        {said && said.outcome !== 'saved' && (
          <>
            {' '}
            <button type="button" className="quiet" onClick={forget}>
              Dismiss
            </button>
          </>
        )}
      </p>
    </section>
  )
}
