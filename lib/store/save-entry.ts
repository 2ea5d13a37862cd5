import type { Judge, Judged, LogEntry } from '@/lib/model/decisions'
import type { Finding, StoredStory } from '@/lib/model/story'
import type { Analysis } from '@/lib/model/types'
import { database, type PrismaClient } from './client'
import { decisionRow, readLog } from './decision-rows'
import { readEngineAnalysis } from './engine-analysis'
import { withoutHidden } from './save-findings'
import { saveJudged } from './save-judged'
import { saveReliability } from './save-reliability'
import { type Transaction, withStory } from './transaction'

/** What an entry is decided on: the story as it stands at that moment, while nobody else can write. */
export type Docket = {
  readonly runId: number
  readonly engine: Analysis
  readonly log: readonly LogEntry[]
  readonly judged: Judged
}

/** What is made of a story anew with every entry: what decisions leave of it, and the sentences above its matrix. */
export type Makers = {
  readonly judge: Judge
  readonly findings: (analysis: StoredStory['analysis']) => readonly Finding[]
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
  { judge, findings }: Makers,
  make: (docket: Docket) => { readonly entry: NewEntry } | { readonly refused: R },
  db: PrismaClient = database(),
): Promise<SavedEntry<R>> {
  return withStory(slug, db, async (tx, storyId) => {
    const story = await tx.story.findUniqueOrThrow({ where: { id: storyId } })
    const kept = await keptAnalysis(db, tx, storyId)
    if (kept === null || kept.runId !== story.currentRunId) return { outcome: 'unread' }
    const { runId, analysis: engine } = kept
    const log = await readLog(tx, storyId)
    const former = judge(engine, log)
    const made = make({ runId, engine, log, judged: former })
    if ('refused' in made) return { outcome: 'refused', reason: made.refused }
    const entry: LogEntry = { ...made.entry, seq: log.length + 1 }
    await tx.decision.create({ data: decisionRow(storyId, entry) })
    await saveReliability(tx, log, entry)
    const judged = judge(engine, [...log, entry])
    await saveJudged(tx, { storyId, runId, engine }, former, judged)
    const shown = { analysis: judged.analysis, judgements: Object.fromEntries(judged.judgements) }
    const said = JSON.stringify(findings(withoutHidden(shown)))
    await tx.analysisRun.update({ where: { id: runId }, data: { findings: said } })
    return { outcome: 'saved', entry, judged }
  })
}

type Kept = { readonly storyId: number; readonly runId: number; readonly analysis: Analysis }

/** What the engine said of the story that was decided on last: whoever reviews a story decides on it again and again. */
const lastKept = new WeakMap<PrismaClient, Kept>()

async function keptAnalysis(db: PrismaClient, tx: Transaction, storyId: number): Promise<Kept | null> {
  const row = await tx.engineAnalysis.findUnique({ where: { storyId }, select: { runId: true } })
  const last = lastKept.get(db)
  if (row !== null && last?.storyId === storyId && last.runId === row.runId) return last
  const read = await readEngineAnalysis(tx, storyId)
  if (read === null) return null
  const kept = { storyId, ...read }
  lastKept.set(db, kept)
  return kept
}
