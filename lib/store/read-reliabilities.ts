import { RELIABILITIES } from '@/lib/model/decisions'
import type { OutletReliability } from '@/lib/model/outlet-reliability'
import type { Transaction } from './transaction'

/** What holds of each outlet that analysts graded, in whatever story they did. */
export async function readReliabilities(
  tx: Transaction,
  outletIds: readonly string[],
): Promise<ReadonlyMap<string, OutletReliability>> {
  const rows = await tx.reliability.findMany({
    where: { outletId: { in: [...outletIds] } },
    orderBy: { id: 'asc' },
  })
  const last = new Map(rows.map((row) => [row.outletId, row]))
  return new Map(
    [...last].flatMap(([id, { value: text, reason, date, who }]): [string, OutletReliability][] => {
      const value = RELIABILITIES.find((one) => one === text)
      return value ? [[id, { value, reason, date, who }]] : []
    }),
  )
}
