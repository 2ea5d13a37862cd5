import type { LogEntry } from '@/lib/model/decisions'
import { database, type PrismaClient } from './client'
import { decisionRow, readLog } from './decision-rows'
import type { NewEntry } from './save-entry'
import { withStory } from './transaction'

/** The log of a story, and the run that it shows (null before the first), while nobody else can write. */
export type ArticleDocket = { readonly log: readonly LogEntry[]; readonly runId: number | null }

/**
 * Adds entries on articles to a story's log, all or none. `make` is asked for them while nobody else can write; what it refuses is
 * given back. The analysis that is shown stays as it is: the next one is made from what the entries say. Throws for an unknown story.
 */
export async function addArticleEntries<R>(
  slug: string,
  make: (docket: ArticleDocket) => { readonly entries: readonly NewEntry[] } | { readonly refused: R },
  db: PrismaClient = database(),
): Promise<{ readonly entries: readonly LogEntry[] } | { readonly refused: R }> {
  return withStory(slug, db, async (tx, storyId) => {
    const log = await readLog(tx, storyId)
    const story = await tx.story.findUniqueOrThrow({ where: { id: storyId }, select: { currentRunId: true } })
    const made = make({ log, runId: story.currentRunId })
    if ('refused' in made) return made
    const entries = made.entries.map((entry, i): LogEntry => ({ ...entry, seq: log.length + 1 + i }))
    await tx.decision.createMany({ data: entries.map((entry) => decisionRow(storyId, entry)) })
    return { entries }
  })
}
