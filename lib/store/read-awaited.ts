import { inStory } from '@/lib/model/article-corrections'
import type { Awaited } from '@/lib/model/story'
import { INPUTS, stableJson } from './analysis-digest'
import { toGiven } from './article-rows'
import { database, type PrismaClient } from './client'
import { readJson } from './columns'
import { readArticleLog } from './read-article-log'
import { inOneView } from './transaction'

/**
 * What analysts decided on articles and the analysis that a story shows was not made from; null where there is nothing of the kind,
 * or no such story.
 */
export async function readAwaited(slug: string, db: PrismaClient = database()): Promise<Awaited | null> {
  return inOneView(db, async (tx) => {
    const story = await tx.story.findUnique({ where: { slug }, select: { id: true, currentRunId: true } })
    if (story === null || story.currentRunId === null) return null
    const log = await readArticleLog(tx, story.id)
    if (log.length === 0) return null
    const ids = log.flatMap(({ touches }) => touches.flatMap((one) => /^article:(.+)$/.exec(one)?.[1] ?? []))
    const rows = await tx.article.findMany({
      where: { storyId: story.id, id: { in: [...new Set(ids)] } },
      omit: { text: true },
    })
    const run = await tx.analysisRun.findUniqueOrThrow({
      where: { id: story.currentRunId },
      select: { inputs: true },
    })
    const used = new Map(readJson(INPUTS, run.inputs).map(({ id, given }) => [id, stableJson(given)]))
    const meant = inStory(
      rows.map((row) => ({ id: row.id, given: toGiven(row) })),
      log,
    )
    const wanted = new Map(meant.map(({ id, given }) => [id, stableJson(given)]))
    const articles = rows.filter(({ id }) => used.get(id) !== wanted.get(id)).length
    if (articles === 0) return null
    const job = await tx.job.findFirst({
      where: { kind: 'analyse', state: { in: ['queued', 'running'] }, intake: { storyId: story.id } },
      orderBy: { id: 'desc' },
      select: { intakeId: true },
    })
    return { articles, intakeId: job?.intakeId ?? null }
  })
}
