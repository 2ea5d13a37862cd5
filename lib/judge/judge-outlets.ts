import type { Change } from '@/lib/model/decisions'
import type { Board } from './board'

const NO_OUTLET = 'its outlet is not in the story any more'

/** Gives an outlet another name; names stay unique in a story. */
export function renameOutlet(
  board: Board,
  { outlet, to }: Extract<Change, { action: 'rename-outlet' }>,
): string | null {
  if (!board.outlets.some((one) => one.id === outlet.id)) return NO_OUTLET
  if (board.outlets.some((one) => one.id !== outlet.id && one.name === to))
    return `another outlet of the story is called “${to}”`
  const rename = { name: to, identified: true }
  board.outlets = board.outlets.map((one) => (one.id === outlet.id ? { ...one, ...rename } : one))
  board.articles = board.articles.map((one) => (one.outletId === outlet.id ? { ...one, outlet: to } : one))
  board.outletsChanged = true
  return null
}

/** Makes one outlet of two. What was decided on cells of the former is said of the latter. */
export function mergeOutlet(
  board: Board,
  { outlet, into }: Extract<Change, { action: 'merge-outlet' }>,
): string | null {
  const target = board.outlets.find((one) => one.id === into.id)
  if (!target || !board.outlets.some((one) => one.id === outlet.id)) return NO_OUTLET
  board.outlets = board.outlets.filter((one) => one.id !== outlet.id)
  board.articles = board.articles.map((one) =>
    one.outletId === outlet.id ? { ...one, outletId: target.id, outlet: target.name } : one,
  )
  for (const draft of board.claims.values()) {
    const { [outlet.id]: moved, ...cells } = draft.judgement.cells
    if (moved) draft.judgement = { ...draft.judgement, cells: { [target.id]: moved, ...cells } }
  }
  board.outletsChanged = true
  return null
}
