import type { StoredDraft } from '@/lib/model/jobs'
import { database, type PrismaClient } from './client'
import { toStoredDraft } from './read-desk'

/** One draft of an intake; null where that has none of that number. */
export async function readDraft(
  intakeId: string,
  draftId: number,
  db: PrismaClient = database(),
): Promise<StoredDraft | null> {
  const row = await db.draft.findFirst({ where: { id: draftId, intakeId } })
  return row && toStoredDraft(row)
}
