import { database, type PrismaClient } from './client'

/**
 * The digest (see analysis-digest.ts) of the run whose results a story shows; null before its first, for a run of before the engine's
 * own analysis was kept, or where there is no such story.
 */
export async function readCurrentDigest(slug: string, db: PrismaClient = database()): Promise<string | null> {
  const story = await db.story.findUnique({
    where: { slug },
    select: { currentRun: { select: { id: true, digest: true } }, engine: { select: { runId: true } } },
  })
  return story?.currentRun && story.engine?.runId === story.currentRun.id ? story.currentRun.digest : null
}
