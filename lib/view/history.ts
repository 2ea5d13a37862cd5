import type { LogEntry } from '@/lib/model/decisions'

/** Whether a decision stands; null for an entry that is none itself. */
export function standing(entry: LogEntry, log: readonly LogEntry[]): boolean | null {
  if (entry.kind !== 'decision') return null
  const last = log.findLast((one) => (one.kind === 'undo' || one.kind === 'redo') && one.of === entry.seq)
  return last?.kind !== 'undo'
}

/** The claim that an entry is about, for a link; null where it is about none. */
export function claimOf(entry: LogEntry): string | null {
  const name = entry.touches.find((one) => one.startsWith('claim:'))
  return name ? name.slice('claim:'.length) : null
}
