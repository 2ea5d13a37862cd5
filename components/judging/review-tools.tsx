'use client'

import { useContext } from 'react'
import { JudgingTurnsContext } from './judging-turns'

/** Among the tools of a page: review mode on and off, undo and redo; nothing while there is none of these to press. */
export function ReviewTools() {
  const turns = useContext(JudgingTurnsContext)
  if (turns === null || (turns.keys === null && turns.who === null)) return null
  const { who, keys, turn } = turns
  return (
    <div className="review-tools">
      {keys && (
        <button type="button" aria-pressed={keys.on} onClick={keys.toggle}>
          Review mode
        </button>
      )}
      {who && (
        <>
          <button type="button" onClick={() => turn('undo')}>
            Undo{keys?.on && <kbd>u</kbd>}
          </button>
          <button type="button" onClick={() => turn('redo')}>
            Redo
          </button>
          <span className="who">as {who}</span>
        </>
      )}
    </div>
  )
}
