import type { LogEntry } from '@/lib/model/decisions'
import { NAMES, readJson, writeJson } from './columns'
import { CHANGE, KIND } from './decision-columns'
import type { Prisma } from './generated/client'
import type { Transaction } from './transaction'

/** The row of an entry of the log. */
export function decisionRow(storyId: number, entry: LogEntry): Prisma.DecisionCreateManyInput {
  const decided = entry.kind === 'decision' ? entry : null
  return {
    storyId,
    seq: entry.seq,
    at: new Date(entry.at),
    who: entry.who,
    kind: entry.kind,
    of: entry.kind === 'decision' ? null : entry.of,
    why: entry.why,
    touches: writeJson(NAMES, entry.touches),
    before: decided?.before ?? null,
    after: decided?.after ?? null,
    engine: decided?.engine ?? null,
    change: 'change' in entry ? writeJson(CHANGE, entry.change) : null,
  }
}

/** The log of a story, oldest first; empty where nothing was decided. */
export async function readLog(tx: Transaction, storyId: number): Promise<readonly LogEntry[]> {
  const rows = await tx.decision.findMany({ where: { storyId }, orderBy: { seq: 'asc' } })
  return rows.map(toEntry)
}

/** The entry of a row. */
export function toEntry(row: Prisma.DecisionGetPayload<object>): LogEntry {
  const kind = KIND.parse(row.kind)
  const { seq, who, why, before, after, engine } = row
  const facts = { seq, at: row.at.toISOString(), who, why, touches: readJson(NAMES, row.touches) }
  if (kind === 'decision')
    return { ...facts, kind, change: readJson(CHANGE, row.change ?? ''), before, after, engine }
  const of = row.of ?? 0
  return kind === 'place'
    ? { ...facts, kind, of, change: readJson(CHANGE, row.change ?? '') }
    : { ...facts, kind, of }
}
