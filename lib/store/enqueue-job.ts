import type { JobKind } from '@/lib/model/jobs'
import { activeKey } from './job-rows'
import type { Transaction } from './transaction'

/** Asks for work on an intake, unless the same work waits or runs already. */
export async function enqueueJob(
  tx: Transaction,
  { kind, intakeId, now }: { readonly kind: JobKind; readonly intakeId: string; readonly now: Date },
): Promise<void> {
  const key = activeKey({ kind, intakeId })
  await tx.job.upsert({
    where: { activeKey: key },
    create: { kind, intakeId, state: 'queued', activeKey: key, createdAt: now },
    update: {},
  })
}
