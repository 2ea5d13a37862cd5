/** Where the focus may stand in a table, and where a key takes it. DOM only: it knows nothing of what the table shows. */

const STOPS = 'a[href], button:not(:disabled)'

export type Move =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'row-start'
  | 'row-end'
  | 'start'
  | 'end'
  | 'page-up'
  | 'page-down'

/** A place in a table, counted from 0, head rows included. */
export type Position = { readonly row: number; readonly cell: number }

/** Where in its table an element stands; null for one in no table. */
export function positionOf(element: Element): Position | null {
  const cell = element.closest('td, th')
  const row = element.closest('tr')
  return cell instanceof HTMLTableCellElement && row ? { row: row.rowIndex, cell: cell.cellIndex } : null
}

/** The stop at a place, or where the table ends before it, of the last row. */
export function stopAt(table: HTMLTableElement, { row, cell }: Position): HTMLElement | null {
  const at = table.rows[Math.min(row, table.rows.length - 1)]
  return at ? stopNear(at, cell) : null
}

/** Everything in a table that can have the focus, in the order of the page. */
export function stopsOf(table: HTMLTableElement): readonly HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>(STOPS)]
}

/** The first stop of the first row of the body, else of the table; null where it has none. */
export function firstStop(table: HTMLTableElement): HTMLElement | null {
  const inBody = table.querySelector<HTMLElement>(`:scope > tbody :is(${STOPS})`)
  return inBody ?? table.querySelector<HTMLElement>(STOPS)
}

/**
 * The stop that a move leads to from one of a table's own: left and right go from stop to stop within the row, the others from cell
 * to cell. `screen` is how many pixels of rows are in sight. Null where there is nothing further that way.
 */
export function moveFrom(
  table: HTMLTableElement,
  from: HTMLElement,
  move: Move,
  screen: number,
): HTMLElement | null {
  const cell = from.closest('td, th')
  const row = from.closest('tr')
  if (!(cell instanceof HTMLTableCellElement) || !row) return null
  const rows = [...table.rows].filter((one) => stopIn(one))
  const at = rows.indexOf(row)
  const inRow = [...row.querySelectorAll<HTMLElement>(STOPS)]
  const to = (index: number) => {
    const target = rows[Math.max(0, Math.min(rows.length - 1, index))]
    return target && target !== row ? stopNear(target, cell.cellIndex) : null
  }
  const body = rows.findIndex((one) => one.parentElement?.tagName === 'TBODY')
  switch (move) {
    case 'left':
      return inRow[inRow.indexOf(from) - 1] ?? null
    case 'right':
      return inRow[inRow.indexOf(from) + 1] ?? null
    case 'up':
      return to(at - 1)
    case 'down':
      return to(at + 1)
    case 'row-start':
      return inRow[0] ?? null
    case 'row-end':
      return inRow.at(-1) ?? null
    case 'start':
      return stopIn(rows[Math.max(0, body)])
    case 'end':
      return stopIn(rows.at(-1))
    case 'page-up':
      return at <= body ? null : to(Math.max(body, rowBy(rows, at, -screen)))
    case 'page-down':
      return to(rowBy(rows, at, screen))
  }
}

/** The row so many pixels below, or above where negative; at least the next one. */
function rowBy(rows: readonly HTMLTableRowElement[], from: number, pixels: number): number {
  const step = Math.sign(pixels)
  let left = Math.abs(pixels)
  let at = from
  do {
    at += step
    left -= rows[at]?.offsetHeight ?? 0
  } while (left > (rows[at + step]?.offsetHeight ?? Number.POSITIVE_INFINITY))
  return at
}

function stopIn(row: Element | undefined): HTMLElement | null {
  return row?.querySelector<HTMLElement>(STOPS) ?? null
}

/** The first stop of a row's cell, or of the nearest cell before it that has one. */
function stopNear(row: HTMLTableRowElement, index: number): HTMLElement | null {
  const before = [...row.cells].slice(0, index + 1).reverse()
  return before.map((cell) => stopIn(cell)).find((stop) => stop !== null) ?? stopIn(row)
}
