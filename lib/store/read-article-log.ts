import type { LogEntry } from '@/lib/model/decisions'
import { toEntry } from './decision-rows'
import type { Transaction } from './transaction'

/** The entries of a story's log that are on articles, oldest first; empty where nothing was decided on any. */
export async function readArticleLog(tx: Transaction, storyId: number): Promise<readonly LogEntry[]> {
  const rows = await tx.decision.findMany({
    where: { storyId, touches: { contains: '"article:' } },
    orderBy: { seq: 'asc' },
  })
  return rows.map(toEntry)
}
