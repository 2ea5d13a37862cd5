import type { StoryOutlets } from '@/lib/model/story-pages'
import { toOutlet } from './article-rows'
import { database, type PrismaClient } from './client'
import { readEngineAnalysis } from './engine-analysis'
import { readReliabilities } from './read-reliabilities'
import { toRun } from './run-rows'
import { inOneView } from './transaction'

/** The outlets of a story with what analysts say of them; null where there is no such story. */
export async function readOutlets(slug: string, db: PrismaClient = database()): Promise<StoryOutlets | null> {
  return inOneView(db, async (tx) => {
    const story = await tx.story.findUnique({
      where: { slug },
      include: { currentRun: true, _count: { select: { decisions: true } } },
    })
    if (story === null) return null
    const rows = await tx.outlet.findMany({
      where: { storyId: story.id },
      orderBy: { position: 'asc' },
      include: { _count: { select: { articles: true } } },
    })
    const engine = await readEngineAnalysis(tx, story.id)
    const own = new Map(engine?.analysis.outlets.map((outlet) => [outlet.id, outlet.name]) ?? [])
    const grades = await readReliabilities(
      tx,
      rows.map((row) => row.id),
    )
    return {
      story: { slug, title: story.title, sample: story.sample },
      run: story.currentRun && toRun(story.currentRun),
      decisions: story._count.decisions,
      outlets: rows.map((row) => ({
        ...toOutlet(row),
        articles: row._count.articles,
        engineName: own.get(row.id) === row.name ? null : (own.get(row.id) ?? null),
        reliability: grades.get(row.id) ?? null,
      })),
    }
  })
}
