import type { StoryOutlets } from '@/lib/model/story-pages'
import type { Stance } from '@/lib/model/types'
import { toOutlet } from './article-rows'
import { database, type PrismaClient } from './client'
import { readEngineAnalysis } from './engine-analysis'
import { readReliabilities } from './read-reliabilities'
import { toRun } from './run-rows'
import { inOneView, type Transaction } from './transaction'

/** Articles of an outlet that are named with it. */
const MOST_HEADS = 3

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
        articles: {
          select: { id: true, title: true, file: true, language: true },
          orderBy: { position: 'asc' },
          take: MOST_HEADS,
        },
      },
    })
    const own = await readOwnNames(tx, story.id)
    const claims = await countClaims(tx, story.id)
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
        heads: row.articles.map(({ id, title, file, language }) => ({
          id,
          title: title || file,
          language: language ?? 'und',
        })),
        repeats: claims(row.id, 'disputes'),
        disputes: claims(row.id, 'repeats'),
        engineName: own.get(row.id) === row.name ? null : (own.get(row.id) ?? null),
        reliability: grades.get(row.id) ?? null,
      })),
    }
  })
}

/** How many claims of the matrix an outlet has that are not of one stance alone: a cell with both repeats and disputes. */
async function countClaims(
  tx: Transaction,
  storyId: number,
): Promise<(outletId: string, but: Stance) => number> {
  const cells = await tx.cell.groupBy({
    by: ['outletId', 'stance'],
    where: { storyId, claim: { retired: false, hidden: false } },
    _count: true,
  })
  return (outletId, but) =>
    cells
      .filter((cell) => cell.outletId === outletId && cell.stance !== but)
      .reduce((sum, cell) => sum + cell._count, 0)
}

/** The engine's own names of a story's outlets, by id; none where nobody renamed one, for then they are the names that stand. */
async function readOwnNames(tx: Transaction, storyId: number): Promise<ReadonlyMap<string, string>> {
  const renamed = await tx.decision.count({ where: { storyId, change: { contains: '"rename-outlet"' } } })
  if (renamed === 0) return new Map()
  // All that the engine says of the story: of a large one a second's work.
  const engine = await readEngineAnalysis(tx, storyId)
  return new Map(engine?.analysis.outlets.map(({ id, name }) => [id, name]) ?? [])
}
