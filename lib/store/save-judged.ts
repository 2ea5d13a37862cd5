import type { Judged } from '@/lib/model/decisions'
import type { Analysis } from '@/lib/model/types'
import { writeJson } from './columns'
import { LOST } from './decision-columns'
import { diffRows } from './diff-rows'
import { judgedChanges, onlyClaims } from './judged-changes'
import { mentionRow } from './mention-rows'
import { GRAPH } from './provenance-columns'
import { saveClaims } from './save-claims'
import { storyRows } from './story-rows'
import type { Transaction } from './transaction'

type Place = {
  readonly storyId: number
  readonly runId: number
  /** What the engine itself says: its order of mentions is kept, whatever comes and goes. */
  readonly engine: Analysis
}

/**
 * Makes a story that is stored as `before` what it is `after` a decision: writes what differs, and leaves all else alone. In the order
 * that foreign keys ask for: what others point at comes first and goes last.
 */
export async function saveJudged(
  tx: Transaction,
  { storyId, runId, engine }: Place,
  before: Judged,
  after: Judged,
): Promise<void> {
  const changes = judgedChanges(before, after)
  const former = storyRows(storyId, onlyClaims(before, changes.claims))
  const now = storyRows(storyId, onlyClaims(after, changes.claims))
  const outlets = await saveOutlets(tx, storyId, after)

  const order = new Map(engine.mentions.map((one, i) => [one.id, i]))
  const found = changes.created.map((one, i) =>
    mentionRow(storyId, one, order.get(one.id) ?? engine.mentions.length + i),
  )
  await tx.mention.createMany({ data: found })
  for (const one of changes.changed) {
    const { id, position: _, ...data } = mentionRow(storyId, one, 0)
    await tx.mention.update({ where: { storyId_id: { storyId, id } }, data })
  }

  await saveClaims(tx, storyId, now.claims, { gone: after.gone, successors: new Map(), only: changes.claims })
  const links = diffRows(former.links, now.links, byLink)
  for (const { claimId, mentionId } of [...links.removed, ...links.changed])
    await tx.claimMention.deleteMany({ where: { storyId, claimId, mentionId } })
  const cells = diffRows(former.cells, now.cells, byCell)
  for (const { claimId, outletId } of cells.removed)
    await tx.cell.deleteMany({ where: { storyId, claimId, outletId } })
  for (const { claimId, outletId, ...data } of cells.changed)
    await tx.cell.update({
      where: { storyId_claimId_outletId: { storyId, claimId, outletId } },
      data,
    })
  await tx.cell.createMany({ data: [...cells.created] })
  await tx.claimMention.createMany({ data: [...links.created, ...links.changed] })

  for (const { id } of changes.removed) await tx.mention.deleteMany({ where: { storyId, id } })
  for (const { id } of outlets.removed) await tx.outlet.deleteMany({ where: { storyId, id } })
  const graph =
    before.analysis.graph === after.analysis.graph ? {} : { graph: writeJson(GRAPH, after.analysis.graph) }
  await tx.analysisRun.update({ where: { id: runId }, data: graph })
  await tx.story.update({ where: { id: storyId }, data: { lost: writeJson(LOST, after.lost) } })
}

async function saveOutlets(tx: Transaction, storyId: number, { analysis }: Judged) {
  const rows = analysis.outlets.map(({ id, name, identified }, position) => ({
    storyId,
    id,
    name,
    identified,
    position,
  }))
  const outlets = diffRows(await tx.outlet.findMany({ where: { storyId } }), rows, ({ id }) => id)
  await tx.outlet.createMany({ data: [...outlets.created] })
  for (const { id, ...data } of outlets.changed)
    await tx.outlet.update({ where: { storyId_id: { storyId, id } }, data })
  const stored = await tx.article.findMany({ where: { storyId }, select: { id: true, outletId: true } })
  const outletOf = new Map(analysis.articles.map((article) => [article.id, article.outletId]))
  for (const { id, outletId } of stored) {
    const now = outletOf.get(id)
    if (now !== undefined && now !== outletId)
      await tx.article.update({ where: { storyId_id: { storyId, id } }, data: { outletId: now } })
  }
  return outlets
}

const byLink = (row: { readonly claimId: string; readonly mentionId: string }) =>
  `${row.claimId} ${row.mentionId}`
const byCell = (row: { readonly claimId: string; readonly outletId: string }) =>
  `${row.claimId} ${row.outletId}`
