import type { LogEntry } from '@/lib/model/decisions'

/** What a page showed: the run of the engine, and the last entry of the log that was applied to it. */
export type Revision = { readonly run: number; readonly seq: number }

/** What others did to a thing since a page showed it. */
export type Changed = { readonly entries: readonly LogEntry[]; readonly analysedAgain: boolean }

/** What happened, since a page was shown, to what is to be changed now; null where nothing did, or nobody asks. */
export function whatChanged(
  { runId, log }: { readonly runId: number; readonly log: readonly LogEntry[] },
  touches: readonly string[],
  seen: Revision | null,
): Changed | null {
  if (seen === null) return null
  const entries = log.filter(
    (entry) => entry.seq > seen.seq && entry.touches.some((one) => touches.includes(one)),
  )
  const analysedAgain = seen.run !== runId
  return entries.length > 0 || analysedAgain ? { entries, analysedAgain } : null
}
