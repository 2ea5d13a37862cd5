import type { Said } from './send-decision'

type Props = {
  /** True while keys judge. */
  readonly reviewing: boolean
  readonly said: Said | null
  readonly turn: (kind: 'undo' | 'redo') => void
  readonly forget: () => void
  readonly leave: () => void
}

/** At the foot of the window, over the page only while it has something to say: the keys of review mode, what came of a decision, and the way back. */
export function ReviewBar({ reviewing, said, turn, forget, leave }: Props) {
  return (
    <section className="review-bar" aria-label="Judging">
      {reviewing && (
        <p className="hint">
          On a cell: <kbd>r</kbd> repeats <kbd>d</kbd> disputes <kbd>b</kbd> both <kbd>o</kbd> leaves it out{' '}
          <kbd>m</kbd> merge <kbd>u</kbd> undo{' '}
          <button type="button" onClick={leave}>
            Done
          </button>
        </p>
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
      {said?.turn && (
        <button type="button" className="quiet" onClick={() => said.turn && turn(said.turn)}>
          {said.turn === 'undo' ? 'Undo' : 'Redo'}
        </button>
      )}
    </section>
  )
}
