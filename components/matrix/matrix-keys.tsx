'use client'

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { type KeyAction, keyAction } from '@/lib/view/keys'
import { firstStop, type Move, moveFrom, type Position, positionOf, stopAt, stopsOf } from '../ui/grid-moves'

const MOVES: readonly string[] = [
  'left',
  'right',
  'up',
  'down',
  'row-start',
  'row-end',
  'start',
  'end',
  'page-up',
  'page-down',
] satisfies readonly Move[]

/** Attributes of the links that lead to the rows before and after those of the page. */
const BEYOND: Partial<Record<Move, string>> = {
  'page-up': '[data-rows="former"]',
  'page-down': '[data-rows="next"]',
}

/**
 * The keyboard's side of the table: it is one stop of the Tab key, and arrows move in it. Without JavaScript every link of it stays
 * a stop of its own. The table keeps its own role: a screen reader walks it as the table that it is.
 */
export function MatrixKeys({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const current = useRef<HTMLElement | null>(null)
  /** Set while the rows of another page are on their way: where the focus goes when they are there. */
  const arriving = useRef<'first' | 'last' | null>(null)

  /** Where in the table the focus is, so that it finds a place beside where it was when its row goes; null where it went elsewhere. */
  const place = useRef<Position | null>(null)

  // After every render: rows come and go.
  useEffect(() => {
    const table = box.current?.querySelector('table')
    if (!table) return
    const stops = stopsOf(table)
    const kept = stops.find((one) => one === current.current)
    // A decision took the row away that it was made in: whoever judges by keys goes on beside it.
    const lost = !kept && place.current !== null && document.activeElement === document.body
    const beside = lost && place.current ? stopAt(table, place.current) : null
    const at = kept ?? beside ?? table.querySelector<HTMLElement>('[aria-current]') ?? firstStop(table)
    for (const stop of stops) {
      const index = stop === at ? 0 : -1
      // Not touched where it is right already: in most renderings it is for all of them. Links without one are 0 too.
      if (!stop.hasAttribute('tabindex') || stop.tabIndex !== index) stop.tabIndex = index
    }
    current.current = at
    if (beside) bringTo(beside)
  })

  // Rows that were asked for by Page up or down have arrived when others than before stand in the table.
  const first = useRef<Element | null>(null)
  useEffect(() => {
    const table = box.current?.querySelector('table')
    const row = table?.tBodies[0]?.rows[0] ?? null
    if (row === first.current) return
    first.current = row
    if (!table || !arriving.current) return
    const stop =
      arriving.current === 'first' ? firstStop(table) : moveFrom(table, firstStop(table) ?? table, 'end', 0)
    arriving.current = null
    if (stop) bringTo(stop)
  })

  const onFocus = ({ target }: FocusEvent) => {
    place.current = positionOf(target)
    if (!(target instanceof HTMLElement) || target.tabIndex !== -1 || !target.closest('table')) return
    if (current.current) current.current.tabIndex = -1
    target.tabIndex = 0
    current.current = target
  }

  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // What goes from the page loses the focus to nothing.
    if (relatedTarget !== null) place.current = null
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const table = box.current?.querySelector('table')
    const { target } = event
    const action = keyAction(event, 'table')
    if (!table || !(target instanceof HTMLElement) || !table.contains(target) || !isMove(action)) return
    event.preventDefault()
    const stop = moveFrom(table, target, action, screenOf(table))
    if (stop) return bringTo(stop)
    const beyond = BEYOND[action] && document.querySelector<HTMLElement>(BEYOND[action])
    if (!beyond) return
    arriving.current = action === 'page-down' ? 'first' : 'last'
    beyond.click()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for what the links inside it do
    <div ref={box} onKeyDown={onKeyDown} onFocus={onFocus} onBlur={onBlur}>
      {children}
    </div>
  )
}

function isMove(action: KeyAction | null): action is Move {
  return action !== null && MOVES.includes(action)
}

/** Pixels of rows that are in sight under the head. */
function screenOf(table: HTMLTableElement): number {
  const box = table.closest('section')
  const height = Math.min(box?.clientHeight ?? 0, window.innerHeight)
  return Math.max(0, height - (table.tHead?.offsetHeight ?? 0))
}

/** Focuses a stop and scrolls until neither the head row nor the column of claims lies over it. */
function bringTo(stop: HTMLElement): void {
  stop.focus()
  const table = stop.closest('table')
  const box = stop.closest('section')
  const cell = stop.closest('td, th')
  if (!table || !box || !cell || cell.closest('thead')) return
  const at = cell.getBoundingClientRect()
  const head = table.tHead?.getBoundingClientRect()
  if (head) box.scrollTop -= Math.max(0, head.bottom - at.top)
  const claims = stop.closest('tr')?.cells[0]
  if (claims && claims !== cell) box.scrollLeft -= Math.max(0, claims.getBoundingClientRect().right - at.left)
}
