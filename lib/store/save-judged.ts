import type { Judged } from '@/lib/model/decisions'
import { writeJson } from './columns'
import { LOST } from './decision-columns'
import { diffRows } from './diff-rows'
import { GRAPH } from './provenance-columns'
import { saveClaims } from './save-claims'
import { storyRows } from './story-rows'
import type { Transaction } from './transaction'

/**
 * Makes the stored story what decisions make of it: writes the rows that differ, and leaves the others alone. In the order that
 * foreign keys ask for: what others point at comes first and goes last.
 */
export async function saveJudged(
  tx: Transaction,
  { storyId, runId }: { readonly storyId: number; readonly runId: number },
  judged: Judged,
): Promise<void> {
  const inStory = { where: { storyId } }
  const rows = storyRows(storyId, judged)
  const outlets = await saveOutlets(tx, storyId, judged)

  const mentions = diffRows(await tx.mention.findMany(inStory), rows.mentions, byId)
  await tx.mention.createMany({ data: [...mentions.created] })
  for (const { id, ...data } of mentions.changed)
    await tx.mention.update({ where: { storyId_id: { storyId, id } }, data })

  await saveClaims(tx, storyId, rows.claims, { gone: judged.gone, successors: new Map() })
  const links = diffRows(await tx.claimMention.findMany(inStory), rows.links, byLink)
  for (const { claimId, mentionId } of [...links.removed, ...links.changed])
    await tx.claimMention.deleteMany({ where: { storyId, claimId, mentionId } })
  const cells = diffRows(await tx.cell.findMany(inStory), rows.cells, byCell)
  for (const { claimId, outletId } of cells.removed)
    await tx.cell.deleteMany({ where: { storyId, claimId, outletId } })
  for (const { claimId, outletId, ...data } of cells.changed)
    await tx.cell.update({
      where: { storyId_claimId_outletId: { storyId, claimId, outletId } },
      data,
    })
  await tx.cell.createMany({ data: [...cells.created] })
  await tx.claimMention.createMany({ data: [...links.created, ...links.changed] })

  for (const { id } of mentions.removed) await tx.mention.deleteMany({ where: { storyId, id } })
  for (const { id } of outlets.removed) await tx.outlet.deleteMany({ where: { storyId, id } })
  await tx.analysisRun.update({
    where: { id: runId },
    data: { findings: null, graph: writeJson(GRAPH, judged.analysis.graph) },
  })
  await tx.story.update({ where: { id: storyId }, data: { lost: writeJson(LOST, judged.lost) } })
}

async function saveOutlets(tx: Transaction, storyId: number, { analysis }: Judged) {
  const rows = analysis.outlets.map(({ id, name, identified }, position) => ({
    storyId,
    id,
    name,
    identified,
    position,
  }))
  const outlets = diffRows(await tx.outlet.findMany({ where: { storyId } }), rows, byId)
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

const byId = ({ id }: { readonly id: string }) => id
const byLink = (row: { readonly claimId: string; readonly mentionId: string }) =>
  `${row.claimId} ${row.mentionId}`
const byCell = (row: { readonly claimId: string; readonly outletId: string }) =>
  `${row.claimId} ${row.outletId}`
