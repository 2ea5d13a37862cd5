import type { Job } from '@/lib/model/jobs'

/** How far a job is, in words: what is being done, how much of it is done ("3 of 50"; empty where that is not counted), and a name for the bar. */
export function progressWords({ kind, state, stage, done, total }: Job): {
  readonly what: string
  readonly count: string
  readonly label: string
} {
  const label = kind === 'read' ? 'Reading' : 'Analysis'
  const count = total > 0 ? `${Math.min(done + 1, total)} of ${total}` : ''
  if (state === 'queued') return { what: `${label} waits for its turn…`, count: '', label }
  return { what: `${stage ?? `${label} begins`}…`, count, label }
}
