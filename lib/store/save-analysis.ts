import { articleCorrections, inStory } from '@/lib/model/article-corrections'
import type { Judge, LogEntry } from '@/lib/model/decisions'
import type { Analysis } from '@/lib/model/types'
import { type AnalysisInput, analysisDigest, inputList, stableJson } from './analysis-digest'
import { analysedColumns, toGiven } from './article-rows'
import { database, type PrismaClient } from './client'
import { writeJson } from './columns'
import { LOST } from './decision-columns'
import { readLog } from './decision-rows'
import { saveEngineAnalysis } from './engine-analysis'
import { GRAPH } from './provenance-columns'
import { measureColumns } from './reuse-rows'
import { saveClaims } from './save-claims'
import { settleClaimIds } from './settle-claim-ids'
import { SLOTS } from './slot-columns'
import { whyNotStorable } from './storable'
import { storyRows } from './story-rows'
import { type Transaction, withStory } from './transaction'

export type RunFacts = {
  readonly settings: AnalysisInput['settings']
  readonly startedAt: Date
  readonly finishedAt: Date
  /** What applies the decisions of the story to the new analysis. */
  readonly judge: Judge
}

export type SavedAnalysis =
  /** Stored; the former analysis is replaced. */
  | { readonly outcome: 'saved'; readonly runId: string }
  /** The current run was made from the same input with the same engine and settings: nothing was written. */
  | { readonly outcome: 'unchanged'; readonly runId: string }
  /** The story's articles or their metadata are no longer those of the analysis: nothing was written; analyse again. */
  | { readonly outcome: 'outdated' }

/**
 * Stores an analysis of a story in one transaction, in place of the former one, which stays readable until then and if anything
 * goes wrong. Claims keep the ids that they had (see inherit-claim-ids.ts); those that nobody inherits are retired, never deleted.
 * Decisions of the story's log are applied to it, and what the engine itself says is kept beside (see engine-analysis.ts).
 * Throws where a quote is not what its span points at: that is a mistake in the engine, and nothing is stored.
 */
export async function saveAnalysis(
  slug: string,
  analysis: Analysis,
  run: RunFacts,
  db: PrismaClient = database(),
): Promise<SavedAnalysis> {
  proveQuotes(analysis)
  const input = { engine: analysis.engine, settings: run.settings }
  const digest = analysisDigest({ ...input, articles: analysis.articles })
  return withStory(slug, db, async (tx, storyId) => {
    const stored = await tx.article.findMany({ where: { storyId }, omit: { text: true } })
    const log = await readLog(tx, storyId)
    const came = stored.map((row) => ({
      id: row.id,
      file: row.file,
      sha256: row.sha256,
      given: toGiven(row),
    }))
    const articles = inStory(came, log)
    if (analysisDigest({ ...input, articles }) !== digest) return { outcome: 'outdated' }
    const story = await tx.story.findUniqueOrThrow({
      where: { id: storyId },
      include: { currentRun: true, engine: { select: { runId: true } } },
    })
    if (story.currentRun?.digest === digest && story.engine?.runId === story.currentRun.id)
      return { outcome: 'unchanged', runId: String(story.currentRun.id) }

    const { analysis: engine, successors } = await settleClaimIds(tx, storyId, analysis)
    const judged = run.judge(engine, log)
    proveQuotes(judged.analysis)
    const rows = storyRows(storyId, judged)

    const { id } = await tx.analysisRun.create({
      data: {
        storyId,
        engine: analysis.engine,
        startedAt: run.startedAt,
        finishedAt: run.finishedAt,
        digest,
        settings: stableJson(run.settings),
        inputs: stableJson(inputList(analysis.articles)),
        graph: writeJson(GRAPH, judged.analysis.graph),
        slots: writeJson(SLOTS, judged.analysis.slots),
      },
    })
    await removeFormer(tx, storyId)
    await saveOutlets(tx, storyId, judged.analysis)
    await noteLeftOut(tx, storyId, log)
    await tx.mention.createMany({ data: rows.mentions })
    await saveClaims(tx, storyId, rows.claims, { gone: judged.gone, successors })
    await tx.cell.createMany({ data: rows.cells })
    await tx.claimMention.createMany({ data: rows.links })
    await saveReuse(tx, storyId, judged.analysis)
    await saveEngineAnalysis(tx, storyId, id, engine)
    const lost = writeJson(LOST, judged.lost)
    await tx.story.update({ where: { id: storyId }, data: { currentRunId: id, lost } })
    return { outcome: 'saved', runId: String(id) }
  })
}

/** Everything of the former analysis but its claims, its run, and the outlets that articles still point at. */
async function removeFormer(tx: Transaction, storyId: number): Promise<void> {
  await tx.claimMention.deleteMany({ where: { storyId } })
  await tx.cell.deleteMany({ where: { storyId } })
  await tx.mention.deleteMany({ where: { storyId } })
  await tx.reusePassage.deleteMany({ where: { storyId } })
  await tx.reuse.deleteMany({ where: { storyId } })
  await tx.article.updateMany({ where: { storyId }, data: { outletId: null, position: null } })
  await tx.outlet.deleteMany({ where: { storyId } })
}

async function saveOutlets(tx: Transaction, storyId: number, { outlets, articles }: Analysis): Promise<void> {
  await tx.outlet.createMany({
    data: outlets.map(({ id, name, identified }, position) => ({ storyId, id, name, identified, position })),
  })
  for (const [position, article] of articles.entries()) {
    await tx.article.update({
      where: { storyId_id: { storyId, id: article.id } },
      data: analysedColumns(article, position),
    })
  }
}

async function noteLeftOut(tx: Transaction, storyId: number, log: readonly LogEntry[]): Promise<void> {
  const corrections = [...articleCorrections(log)]
  const out = corrections.flatMap(([id, { leftOut }]) => (leftOut === null ? [] : [id]))
  await tx.article.updateMany({ where: { storyId }, data: { leftOut: false } })
  await tx.article.updateMany({ where: { storyId, id: { in: out } }, data: { leftOut: true } })
}

async function saveReuse(tx: Transaction, storyId: number, { reuse }: Analysis): Promise<void> {
  await tx.reuse.createMany({
    data: reuse.map((one, position) => {
      const { a, b, share, from } = one
      return { storyId, a, b, position, share, from, ...measureColumns(one) }
    }),
  })
  await tx.reusePassage.createMany({
    data: reuse.flatMap(({ a, b, passages }) =>
      passages.map((passage, position) => ({
        storyId,
        a,
        b,
        position,
        aStart: passage.a.start,
        aEnd: passage.a.end,
        bStart: passage.b.start,
        bEnd: passage.b.end,
        words: passage.words,
      })),
    ),
  })
}

function proveQuotes({ articles, mentions }: Analysis): void {
  const textOf = new Map(articles.map((article) => [article.id, article.text]))
  for (const { id, articleId, span, quote } of mentions) {
    const where = `Mention ${id} of article ${articleId} at [${span.start}, ${span.end})`
    const actual = textOf.get(articleId)?.slice(span.start, span.end)
    if (actual !== quote) {
      throw new Error(
        `${where} quotes ${JSON.stringify(quote)}, but the text there is ${JSON.stringify(actual)}.`,
      )
    }
    const reason = whyNotStorable(quote)
    if (reason !== null) throw new Error(`${where} ${reason}: its span is cut wrongly.`)
  }
}
