import { whatChanged } from '@/lib/judge/what-changed'
import type { LogEntry } from '@/lib/model/decisions'
import { requestAgain } from '@/lib/store/request-again'
import {
  type Asked,
  changedWords,
  type DecideOptions,
  type DecideOutcome,
  inStory,
  whyNotAsked,
} from './decide-in-story'

/** Which entry: its number, or the analyst's own last one that stands (for redo: that was undone last). */
export type Which = number | 'last'

/**
 * Takes a decision back, or makes it stand again: an entry of the log itself, so that it can be taken back too. Where it is on an
 * article, the story is analysed again.
 */
export async function undoInStory(
  slug: string,
  { kind, which }: { readonly kind: 'undo' | 'redo'; readonly which: Which },
  asked: Asked,
  options: DecideOptions,
): Promise<DecideOutcome> {
  const { who, why, seen } = asked
  const problem = whyNotAsked(asked)
  if (problem !== null) return { outcome: 'refused', message: problem }
  const came = await inStory(slug, options, (docket, at) => {
    const found = which === 'last' ? lastOwn(docket.log, kind, who) : byNumber(docket.log, which)
    if (found === null)
      return { refused: { kind: 'refused', message: NONE[which === 'last' ? kind : 'entry'] } }
    const stands = isActive(docket.log, found.seq)
    if (stands !== (kind === 'undo'))
      return {
        refused: {
          kind: 'changed',
          message: `Entry ${found.seq} was ${kind === 'undo' ? 'undone' : 'redone'} already. Nothing was changed.`,
        },
      }
    const changed = which === 'last' ? null : whatChanged(docket, [`entry:${found.seq}`], seen)
    if (changed !== null) return { refused: { kind: 'changed', message: changedWords(changed) } }
    const touches = [...found.touches, `entry:${found.seq}`]
    return { entry: { kind, of: found.seq, who, why, at, touches } }
  })
  if (came.outcome !== 'saved') return came
  if (!came.entry.touches.some((one) => one.startsWith('article:'))) return came
  await requestAgain(slug, options.now(), options.db)
  return { ...came, message: `${came.message} The story is analysed again.` }
}

const NONE = {
  undo: 'None of your decisions is left to undo. Those of others can be undone in the history.',
  redo: 'Nothing that you have undone is left to redo.',
  entry: 'The log has no such decision. Nothing was changed.',
} as const

/** True where a decision stands: it was not undone, or redone since. */
function isActive(log: readonly LogEntry[], seq: number): boolean {
  return lastTurn(log, seq)?.kind !== 'undo'
}

function lastTurn(log: readonly LogEntry[], seq: number): LogEntry | undefined {
  return log.findLast((entry) => (entry.kind === 'undo' || entry.kind === 'redo') && entry.of === seq)
}

function byNumber(log: readonly LogEntry[], seq: number): LogEntry | null {
  return log.find((entry) => entry.seq === seq && entry.kind === 'decision') ?? null
}

/** For undo: the last decision, or redo, of the analyst that stands; for redo: the last undo of theirs that still holds. */
function lastOwn(log: readonly LogEntry[], kind: 'undo' | 'redo', who: string): LogEntry | null {
  const last = log.findLast((entry) => {
    if (entry.who !== who || entry.kind === 'place') return false
    if (kind === 'redo') return entry.kind === 'undo' && lastTurn(log, entry.of) === entry
    if (entry.kind === 'decision') return isActive(log, entry.seq) && !lastTurn(log, entry.seq)
    return entry.kind === 'redo' && lastTurn(log, entry.of) === entry
  })
  if (!last) return null
  return last.kind === 'decision' ? last : byNumber(log, last.of)
}
