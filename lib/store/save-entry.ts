import type { Judge, Judged, LogEntry } from '@/lib/model/decisions'
import type { Analysis } from '@/lib/model/types'
import { database, type PrismaClient } from './client'
import { decisionRow, readLog } from './decision-rows'
import { readEngineAnalysis } from './engine-analysis'
import { saveJudged } from './save-judged'
import { saveReliability } from './save-reliability'
import { withStory } from './transaction'

/** What an entry is decided on: the story as it stands at that moment, while nobody else can write. */
export type Docket = {
  readonly runId: number
  readonly engine: Analysis
  readonly log: readonly LogEntry[]
  readonly judged: Judged
}

/** Omit over each member of a union. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
export type NewEntry = Without<LogEntry, 'seq'>

export type SavedEntry<R> =
  | { readonly outcome: 'saved'; readonly entry: LogEntry; readonly judged: Judged }
  | { readonly outcome: 'refused'; readonly reason: R }
  /** The engine has not read the story since its own analysis is kept: analyse it first. */
  | { readonly outcome: 'unread' }

/**
 * Adds an entry to a story's log and makes the story what the log makes of it, in one transaction. `make` is asked for the entry while
 * nobody else can write, so that it can see what others did meanwhile; what it refuses is given back and nothing is written.
 */
export async function saveEntry<R>(
  slug: string,
  judge: Judge,
  make: (docket: Docket) => { readonly entry: NewEntry } | { readonly refused: R },
  db: PrismaClient = database(),
): Promise<SavedEntry<R>> {
  return withStory(slug, db, async (tx, storyId) => {
    const story = await tx.story.findUniqueOrThrow({ where: { id: storyId } })
    const kept = await readEngineAnalysis(tx, storyId)
    if (kept === null || kept.runId !== story.currentRunId) return { outcome: 'unread' }
    const { runId, analysis: engine } = kept
    const log = await readLog(tx, storyId)
    const made = make({ runId, engine, log, judged: judge(engine, log) })
    if ('refused' in made) return { outcome: 'refused', reason: made.refused }
    const entry: LogEntry = { ...made.entry, seq: log.length + 1 }
    await tx.decision.create({ data: decisionRow(storyId, entry) })
    await saveReliability(tx, log, entry)
    const judged = judge(engine, [...log, entry])
    await saveJudged(tx, { storyId, runId }, judged)
    return { outcome: 'saved', entry, judged }
  })
}
