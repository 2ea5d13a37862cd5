'use client'

import { useEffect, useRef } from 'react'

type Props = {
  /** Why a name is asked for; null while none is. */
  readonly reason: string | null
  readonly close: () => void
  readonly give: (name: string) => void
}

const TITLE = 'name-title'

/** Asks for the name under which the log keeps decisions. */
export function NameDialog({ reason, close, give }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (reason === null) dialog.current?.close()
    else dialog.current?.showModal()
  }, [reason])
  return (
    <dialog ref={dialog} className="name-dialog" aria-labelledby={TITLE} onClose={close}>
      <h2 id={TITLE}>Who decides?</h2>
      <p>{reason}</p>
      <form
        className="ask"
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          give(String(new FormData(event.currentTarget).get('who') ?? ''))
        }}
      >
        <label>
          Your name
          <input name="who" required maxLength={80} autoComplete="name" />
        </label>
        <div className="choices">
          <button type="submit">Go on</button>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            Cancel <kbd>Esc</kbd>
          </button>
        </div>
      </form>
    </dialog>
  )
}
