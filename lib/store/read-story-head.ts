import type { StoryHead } from '@/lib/model/story'
import { database } from './client'
import { readJson } from './columns'
import { LOST } from './decision-columns'
import { toFindings } from './findings-column'
import { toRun } from './run-rows'
import type { Transaction } from './transaction'

/**
 * What stands above every page of a story, with the key of its rows; null for a slug that names none. Dates are the first and last
 * known ones, as stored. `findings` are those of the current analysis; empty before the first.
 */
export async function readStoryHead(
  slug: string,
  db: Transaction = database(),
): Promise<(StoryHead & { readonly id: number }) | null> {
  const story = await db.story.findUnique({
    where: { slug },
    include: { currentRun: true, _count: { select: { decisions: true } } },
  })
  if (!story) return null
  const { currentRun: run } = story
  const dates = await db.article.aggregate({
    where: { storyId: story.id, leftOut: false },
    _count: { _all: true, published: true },
    _min: { published: true },
    _max: { published: true },
  })
  return {
    id: story.id,
    slug,
    title: story.title,
    sample: story.sample,
    run: run && toRun(run),
    articles: dates._count._all,
    from: dates._min.published,
    to: dates._max.published,
    undated: dates._count._all - dates._count.published,
    findings: toFindings(run?.findings ?? null),
    decisions: story._count.decisions,
    lost: story.lost === null ? 0 : readJson(LOST, story.lost).length,
  }
}

/** The title of a story; null for a slug that names none. */
export async function readStoryTitle(slug: string, db: Transaction = database()): Promise<string | null> {
  const story = await db.story.findUnique({ where: { slug }, select: { title: true } })
  return story?.title ?? null
}
