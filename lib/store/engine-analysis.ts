import { gunzipSync, gzipSync } from 'node:zlib'
import type { Analysis } from '@/lib/model/types'
import type { Transaction } from './transaction'

/** Keeps what the engine itself says of a story, in place of what it said before. */
export async function saveEngineAnalysis(
  tx: Transaction,
  storyId: number,
  runId: number,
  analysis: Analysis,
): Promise<void> {
  // The texts are the largest part, and stand in the table of articles already.
  const articles = analysis.articles.map((article) => ({ ...article, text: '' }))
  const gzip = new Uint8Array(gzipSync(JSON.stringify({ ...analysis, articles })))
  await tx.engineAnalysis.upsert({
    where: { storyId },
    create: { storyId, runId, gzip },
    update: { runId, gzip },
  })
}

/** What the engine says of a story in its current run; null before the first, and for a run of before it was kept. */
export async function readEngineAnalysis(
  tx: Transaction,
  storyId: number,
): Promise<{ readonly runId: number; readonly analysis: Analysis } | null> {
  const row = await tx.engineAnalysis.findUnique({ where: { storyId } })
  if (row === null) return null
  // An engine of before looked for no slots.
  const analysis: Analysis = { slots: [], ...JSON.parse(gunzipSync(row.gzip).toString('utf8')) }
  const texts = await tx.article.findMany({ where: { storyId }, select: { id: true, text: true } })
  const textOf = new Map(texts.map(({ id, text }) => [id, text]))
  const articles = analysis.articles.map((article) => ({ ...article, text: textOf.get(article.id) ?? '' }))
  return { runId: row.runId, analysis: { ...analysis, articles } }
}
