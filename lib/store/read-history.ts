import type { StoryHistory } from '@/lib/model/story-pages'
import { database, type PrismaClient } from './client'
import { readJson } from './columns'
import { LOST } from './decision-columns'
import { readLog } from './decision-rows'
import { toRun } from './run-rows'
import { inOneView } from './transaction'

/** The log of a story's decisions with what of it found no hold; null where there is no such story. */
export async function readHistory(slug: string, db: PrismaClient = database()): Promise<StoryHistory | null> {
  return inOneView(db, async (tx) => {
    const story = await tx.story.findUnique({ where: { slug }, include: { currentRun: true } })
    if (story === null) return null
    return {
      story: { slug, title: story.title, sample: story.sample },
      run: story.currentRun && toRun(story.currentRun),
      entries: await readLog(tx, story.id),
      lost: story.lost === null ? [] : readJson(LOST, story.lost),
      claims: await tx.claim.findMany({
        where: { storyId: story.id, retired: false },
        select: { id: true, text: true },
        orderBy: [{ rank: 'asc' }, { position: 'asc' }],
      }),
    }
  })
}
