import type { StoryOutlets } from '@/lib/model/story-pages'
import { toOutlet } from './article-rows'
import { database, type PrismaClient } from './client'
import { readEngineAnalysis } from './engine-analysis'
import { readReliabilities } from './read-reliabilities'
import { toRun } from './run-rows'
import { inOneView, type Transaction } from './transaction'

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
      include: {
        _count: { select: { articles: true } },
        articles: { select: { id: true, title: true }, orderBy: { position: 'asc' }, take: 1 },
      },
    })
    const own = await readOwnNames(tx, story.id)
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
        first: toFirst(row.articles[0]),
        engineName: own.get(row.id) === row.name ? null : (own.get(row.id) ?? null),
        reliability: grades.get(row.id) ?? null,
      })),
    }
  })
}

function toFirst(row: { readonly id: string; readonly title: string | null } | undefined) {
  return row === undefined || row.title === null ? null : { id: row.id, title: row.title }
}

/** The engine's own names of a story's outlets, by id; none where nobody renamed one, for then they are the names that stand. */
async function readOwnNames(tx: Transaction, storyId: number): Promise<ReadonlyMap<string, string>> {
  const renamed = await tx.decision.count({ where: { storyId, change: { contains: '"rename-outlet"' } } })
  if (renamed === 0) return new Map()
  // All that the engine says of the story: of a large one a second's work.
  const engine = await readEngineAnalysis(tx, storyId)
  return new Map(engine?.analysis.outlets.map(({ id, name }) => [id, name]) ?? [])
}
