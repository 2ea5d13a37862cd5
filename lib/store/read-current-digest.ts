import { database, type PrismaClient } from './client'

/** The digest (see analysis-digest.ts) of the run whose results a story shows; null before its first, or where there is no such story. */
export async function readCurrentDigest(slug: string, db: PrismaClient = database()): Promise<string | null> {
  const story = await db.story.findUnique({
    where: { slug },
    select: { currentRun: { select: { digest: true } } },
  })
  return story?.currentRun?.digest ?? null
}
