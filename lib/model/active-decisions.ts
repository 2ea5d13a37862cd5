import type { Change, LogEntry } from './decisions'

export type ActiveDecision = { readonly seq: number; readonly change: Change }

/**
 * The decisions that stand, in the order in which they were made, each with the object that it was given last. One that was undone
 * stands again, in its old place, when it is redone: so an undo and its redo leave everything as it was.
 */
export function activeDecisions(log: readonly LogEntry[]): readonly ActiveDecision[] {
  const decisions = new Map<number, { seq: number; change: Change; active: boolean }>()
  for (const entry of [...log].sort((a, b) => a.seq - b.seq)) {
    if (entry.kind === 'decision') {
      decisions.set(entry.seq, { seq: entry.seq, change: entry.change, active: true })
      continue
    }
    const decision = decisions.get(entry.of)
    if (!decision) continue
    if (entry.kind === 'place') decision.change = entry.change
    else decision.active = entry.kind === 'redo'
  }
  return [...decisions.values()].filter((one) => one.active).map(({ seq, change }) => ({ seq, change }))
}
