import type { LogEntry } from '@/lib/model/decisions'
import type { Transaction } from './transaction'

/**
 * Writes what an entry of a story's log says of an outlet's reliability where all stories see it: a decision its grade, an undo the
 * grade that held before, unless somebody has graded the outlet anew since. Entries on other things write nothing.
 */
export async function saveReliability(
  tx: Transaction,
  log: readonly LogEntry[],
  entry: LogEntry,
): Promise<void> {
  const decision = entry.kind === 'decision' ? entry : log.find((one) => one.seq === entry.of)
  if (decision?.kind !== 'decision' || decision.change.action !== 'reliability') return
  const { outlet, to, date } = decision.change
  const facts = { outletId: outlet.id, outlet: outlet.name, who: entry.who, at: new Date(entry.at) }
  if (entry.kind !== 'undo') {
    await tx.reliability.create({ data: { ...facts, value: to, date, reason: decision.why } })
    return
  }
  const rows = await tx.reliability.findMany({
    where: { outletId: outlet.id },
    orderBy: { id: 'desc' },
    take: 2,
  })
  const [last, before] = rows
  if (last?.value !== to || last.date !== date) return
  const { value, reason, date: since } = before ?? { value: null, reason: '', date }
  await tx.reliability.create({ data: { ...facts, value, reason, date: since } })
}
